package org.switchboard.journal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Parses replies of the journal's scripts. */
final class ScriptReplies {

	private static final JsonMapper JSON = JsonMapper.shared();

	private ScriptReplies() {
	}

	static List<StoredEntry> entries(@Nullable String reply) {
		return (reply != null) ? entries(JSON.readTree(reply)) : List.of();
	}

	static TakeOverResult takenOver(@Nullable String reply) {
		if (reply == null) {
			throw new IllegalStateException("the journal script returned nothing");
		}
		JsonNode tree = JSON.readTree(reply);
		List<String> aside = tree.path("aside").valueStream().map(JsonNode::asString).toList();
		return new TakeOverResult(entries(tree.path("entries")), aside, tree.path("cursor").asString());
	}

	private static List<StoredEntry> entries(JsonNode list) {
		return list.valueStream()
			.map((entry) -> new StoredEntry(entry.path(0).asString(), fields(entry.path(1))))
			.toList();
	}

	private static Map<String, String> fields(JsonNode flat) {
		Map<String, String> fields = new HashMap<>();
		for (int i = 0; i + 1 < flat.size(); i += 2) {
			fields.put(flat.path(i).asString(), flat.path(i + 1).asString());
		}
		return fields;
	}

}
