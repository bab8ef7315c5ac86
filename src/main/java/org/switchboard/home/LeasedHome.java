package org.switchboard.home;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * A Home that is due and reserved for this node for a while.
 *
 * @param userId the person whose Home it is
 * @param token identifies the lease
 * @param until when the lease ends
 * @param marks how often it had been due when it was leased
 * @param digest the digest of what was last published; empty if unknown
 * @param offsets how many items each section's page skips; 0 on the first page
 */
record LeasedHome(String userId, String token, Instant until, String marks, String digest,
		Map<HomeSection, Long> offsets) {

	// parses the answer of take.lua
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
