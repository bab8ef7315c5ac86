package invariants;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request's event as stored.
 *
 * @param version the version it made
 * @param type example: {@code RequestClaimed}
 * @param body its JSON
 */
record Event(long version, String type, JsonNode body) {

	private static final JsonMapper JSON = JsonMapper.shared();

	static Event of(Keyspace.Entry entry) {
		return new Event(Long.parseLong(entry.id().substring("0-".length())), entry.field("type"),
				JSON.readTree(entry.field("body")));
	}

	boolean is(String other) {
		return this.type.equals(other);
	}

	long at() {
		return this.body.path("at").asLong();
	}

	String text(String pointer) {
		return this.body.at(pointer).asString("");
	}

	/** Returns what someone typed. */
	String words() {
		return switch (this.type) {
			case "RequestFiled" -> text("/filing/summary");
			case "RequestTransferred" -> text("/note");
			default -> text("/text");
		};
	}

}
