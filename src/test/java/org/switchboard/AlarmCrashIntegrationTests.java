package org.switchboard;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A node is killed while sending reminders: another node sends the rest, and no one gets
 * a reminder twice.
 */
class AlarmCrashIntegrationTests {

	/** As many as one message lists. */
	private static final int REQUESTS = 10;

	private static final Pattern KEY = Pattern.compile("REQ-[0-9A-Z]+");

	@Test
	void sendsEachReminderOnce() {
		List<String> settings = List.of("switchboard.request.answer-within.normal=20s",
				"switchboard.request.alarm.gather=1s", "switchboard.schedule.batch=1");
		try (MortalTown town = MortalTown.of(new Deployment(false, 2), settings).awaitsNodes()) {
			List<String> words = IntStream.range(0, REQUESTS).mapToObj((i) -> "Bus " + i + " is late").toList();
			words.forEach((summary) -> town.insists(town.wants(town.maya(), summary), summary));
			Conversation channel = town.luther().in("#n1-transportation");
			await().atMost(MortalTown.RECOVERY.multipliedBy(2)).until(() -> !told(channel, "due soon").isEmpty());
			town.loses(town.nodes().get(0));
			await().atMost(MortalTown.RECOVERY.multipliedBy(3))
				.untilAsserted(() -> assertThat(told(channel, "overdue")).hasSize(REQUESTS));
			await().atMost(MortalTown.RECOVERY)
				.untilAsserted(() -> assertThat(told(town.luther().dm(), "overdue")).hasSize(REQUESTS));
			assertThat(told(channel, "overdue").values()).containsOnly(1L);
			assertThat(told(town.luther().dm(), "overdue").values()).containsOnly(1L);
			assertThat(told(channel, "due soon").values()).containsOnly(1L);
		}
	}

	// how many reminders each request got
	private static Map<String, Long> told(Conversation place, String what) {
		return place.messages()
			.stream()
			.map((card) -> card.text())
			.filter((text) -> text.matches("(?s)REQ-[0-9A-Z]+ is " + what + ":.*")
					|| text.matches("(?s)[0-9]+ requests need attention: .*"))
			.flatMap((text) -> lines(text, what))
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	private static Stream<String> lines(String text, String what) {
		String due = what.equals("overdue") ? "Response overdue since" : "Response due";
		return Stream.of(text.split("(?=\\*REQ-)"))
			.filter((part) -> part.contains(due))
			.flatMap((part) -> KEY.matcher(part).results().limit(1).map((key) -> key.group()));
	}

}
