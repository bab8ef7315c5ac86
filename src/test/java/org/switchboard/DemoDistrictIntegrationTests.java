package org.switchboard;

import java.time.Clock;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import slacksim.Person;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The demo as whoever starts it finds it, on other ports.
 */
class DemoDistrictIntegrationTests {

	private static DemoDistrict demo;

	@BeforeAll
	static void start() {
		demo = DemoDistrict.start(DemoDistrict.Ports.free(), Clock.systemUTC());
	}

	@AfterAll
	static void close() {
		demo.close();
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
