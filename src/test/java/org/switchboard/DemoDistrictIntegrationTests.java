package org.switchboard;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import slacksim.Person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * The demo as whoever starts it finds it, on other ports.
 */
class DemoDistrictIntegrationTests {

	private static DemoDistrict demo;

	@BeforeAll
	static void start() {
		demo = DemoDistrict.start(DemoDistrict.Ports.free());
	}

	@AfterAll
	static void close() {
		demo.close();
	}

	private static String progress(String key) {
		return demo.workspace().person("Rafael Diaz").in("#general").runs("/request " + key).ephemeral();
	}

	@Test
	void hasWeeksOfHistory() {
		assertThat(progress("REQ-1")).contains("Bus 22 has not come", "First answer after 14 min", "closed");
		assertThat(progress("REQ-2")).contains("First answer after 28 h");
		assertThat(progress("REQ-14")).contains("First answer after 9 min", "Resolved after 1 h 20 min");
		assertThat(progress("REQ-17")).contains("Nobody has this yet");
	}

	@Test
	void goesOnFromNow() {
		assertThat(demo.clock().instant()).isCloseTo(Instant.now(), within(5, ChronoUnit.SECONDS));
	}

	@Test
	void bringsARequestToItsTeam() {
		Person maya = demo.workspace().person("Maya Lindgren");
		Town.fillsIn(maya.in("#general").runs("/request").modal(), "Transportation", "Late bus", "Bus 14 is late again")
			.submits();
		assertThat(demo.workspace().person("Luther Banks").in("#n1-transportation").card("Bus 14").text())
			.contains("Lincoln Elementary", "Nobody has this yet");
	}

}
