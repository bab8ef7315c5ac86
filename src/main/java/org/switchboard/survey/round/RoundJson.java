package org.switchboard.survey.round;

import tools.jackson.databind.json.JsonMapper;

import org.switchboard.workspace.StoredJson;

/**
 * The stored form of rounds. Instants are epoch milliseconds, and unknown fields are
 * ignored.
 */
final class RoundJson {

	private static final JsonMapper MAPPER = StoredJson.builder().build();

	private RoundJson() {
	}

	static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	static <T> T read(String json, Class<T> type) {
		return MAPPER.readValue(json, type);
	}

}
