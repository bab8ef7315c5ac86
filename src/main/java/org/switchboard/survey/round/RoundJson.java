package org.switchboard.survey.round;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The stored form of rounds. Instants are epoch milliseconds; what a reader does not know
 * is passed over.
 */
final class RoundJson {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
		.disable(DateTimeFeature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS)
		.disable(DateTimeFeature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private RoundJson() {
	}

	static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	static <T> T read(String json, Class<T> type) {
		return MAPPER.readValue(json, type);
	}

}
