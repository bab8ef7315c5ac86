package org.switchboard.home;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * A Home that is due, and nobody else's to publish for a while.
 *
 * @param userId whose
 * @param token what this taking is known by
 * @param until when this taking ends
 * @param marks how often it was due by then
 * @param digest of what was published last, or empty
 * @param offsets how many each section's page passes over; none for the first page
 */
record LeasedHome(String userId, String token, Instant until, String marks, String digest, Map<HomeSection, Long> offsets) {

	// as take.lua answers it
	static LeasedHome of(String token, Instant until, JsonNode taken) {
		JsonNode fields = taken.path("home");
		Map<HomeSection, Long> offsets = new EnumMap<>(HomeSection.class);
		for (HomeSection section : HomeSection.values()) {
			offsets.put(section, Long.parseLong(fields.path("offset " + section.name()).asString("0")));
		}
		return new LeasedHome(taken.path("user").asString(), token, until, fields.path("marks").asString(""),
				fields.path("digest").asString(""), offsets);
	}

	long offset(HomeSection section) {
		return this.offsets.getOrDefault(section, 0L);
	}

}
