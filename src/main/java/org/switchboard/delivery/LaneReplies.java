package org.switchboard.delivery;

import java.time.Instant;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.switchboard.worker.Task;

/** Parses the lane scripts' replies and builds their arguments. */
final class LaneReplies {

	private static final JsonMapper JSON = JsonMapper.shared();

	private LaneReplies() {
	}

	static String write(StoredDelivery content) {
		return JSON.writeValueAsString(content);
	}

	static StoredDelivery content(String json) {
		return JSON.readValue(json, StoredDelivery.class);
	}

	static JsonNode tree(@Nullable String reply) {
		if (reply == null) {
			throw new IllegalStateException("the lane script returned nothing");
		}
		return JSON.readTree(reply);
	}

	static Instant next(JsonNode reply) {
		JsonNode next = reply.path("next");
		return next.isMissingNode() ? Task.NOTHING_LEFT : instant(next);
	}

	static Optional<Lease> lease(JsonNode reply, Instant until) {
		JsonNode lease = reply.path("lease");
		if (lease.isMissingNode()) {
			return Optional.empty();
		}
		Instant since = instant(lease.path("since"));
		Instant resumed = lease.has("resumed") ? instant(lease.path("resumed")) : since;
		return Optional.of(new Lease(lease.path("conversation").asString(), lease.path("subject").asString(),
				lease.path("name").asString(), lease.path("token").asString(),
				content(lease.path("content").asString()), posted(lease.path("at")), posted(lease.path("root")),
				Integer.parseInt(lease.path("failures").asString()), since, since.isAfter(resumed) ? since : resumed,
				lease.path("doubt").asBoolean(), until, lease.path("upload").stringValueOpt()));
	}

	static Optional<MessagePlace> posted(@Nullable String place) {
		if (place == null) {
			return Optional.empty();
		}
		int space = place.indexOf(' ');
		return Optional.of(new MessagePlace(place.substring(0, space), place.substring(space + 1)));
	}

	static Optional<DeliveryRef> named(@Nullable String item) {
		if (item == null) {
			return Optional.empty();
		}
		String[] words = item.split(" ", 3);
		return Optional.of(new DeliveryRef(words[0], words[1], words[(words.length > 2) ? 2 : 0]));
	}

	private static Optional<MessagePlace> posted(JsonNode place) {
		return place.isMissingNode() ? Optional.empty() : posted(place.asString());
	}

	private static Instant instant(JsonNode millis) {
		return Instant.ofEpochMilli((long) Double.parseDouble(millis.asString()));
	}

}
