package org.switchboard.survey.round;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.RedisForTests;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.survey.SurveyKind;

import static org.assertj.core.api.Assertions.assertThat;

/** Old closed rounds are deleted, but their number stays known. */
@SwitchboardTest
class RoundRecordsIntegrationTests {

	private static final Instant OLD = Instant.parse("2030-01-07T15:00:00Z");

	private static final StringRedisTemplate REDIS = RedisForTests.shared().template();

	private static void opened(Town town, RoundStore store, String id, Instant at) {
		Round round = new Round(id, "pulse", SurveyKind.PULSE, "Pulse", "How is it?", true, List.of(), List.of(), at,
				at.plusSeconds(60), List.of());
		store.open(town.id(), new OpenRound(round, "salt", Map.of("UZEBULON", new Questionnaire("n1", List.of(0), 0))));
	}

	@Test
	void deletesOldClosedRounds(Town town) {
		RoundStore store = town.nodes().first().bean(RoundStore.class);
		for (String id : List.of("pulse-1", "pulse-2")) {
			opened(town, store, id, OLD);
		}
		opened(town, store, "pulse-3", OLD.plusSeconds(3600));
		for (String id : List.of("pulse-1", "pulse-3")) {
			REDIS.opsForHash()
				.put(town.id().key("survey", "round", id), "results",
						RoundJson.write(new RoundResults(1, 0, List.of(), List.of())));
		}
		RoundRecords records = town.nodes().first().bean(RoundRecords.class);
		records.delete(town.id(), OLD.plusSeconds(60));
		records.delete(town.id(), OLD.plusSeconds(60));
		assertThat(town.whereIs("pulse-1")).containsExactly(town.id().key("survey", "rounds", "pulse"));
		assertThat(store.find(town.id(), "pulse-2")).isPresent();
		assertThat(store.find(town.id(), "pulse-3")).isPresent();
		assertThat(store.count(town.id(), "pulse")).isEqualTo(3);
	}

}
