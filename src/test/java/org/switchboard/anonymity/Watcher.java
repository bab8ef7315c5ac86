package org.switchboard.anonymity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Someone who can read all of Redis at any time, but not the secret, and wants to know
 * who answered, and what. All slots look alike, and people who have answered look the
 * same in Redis as people who haven't.
 */
final class Watcher {

	private static final Pattern PERSON = Pattern.compile("UP[0-9]{4}");

	/** It's no coincidence if this many people all do the same. */
	private static final int MANY = 12;

	private final Map<String, Set<String>> slots = new HashMap<>();

	/** Looks at a round while it is open. */
	void looks(Round round, Stored stored, Channels channels) {
		Map<String, String> now = stored.slots(round);
		assertThat(now).hasSize(round.asked().values().stream().mapToInt(List::size).sum());
		assertThat(now.keySet()).isEqualTo(this.slots.computeIfAbsent(round.id(), (id) -> new HashSet<>(now.keySet())));
		assertThat(now.keySet().stream().map(String::length).distinct()).hasSize(1);
		assertThat(now.values().stream().map(String::length).distinct()).hasSize(1);
		assertThat(now.values()).doesNotHaveDuplicates();
		Map<String, List<String>> alike = new HashMap<>();
		traces(stored.everything(), channels).forEach((userId, trace) -> {
			if (round.asked().containsKey(userId)) {
				alike
					.computeIfAbsent(trace.stream().sorted().collect(Collectors.joining("\n")),
							(one) -> new ArrayList<>())
					.add(userId);
			}
		});
		assertThat(alike.values().stream().mapToInt(List::size).sum()).isEqualTo(round.asked().size());
		assertThat(alike.keySet()).as("%s", round).hasSizeLessThan(5);
		alike.forEach((trace, people) -> {
			long answered = people.stream().filter(round.answers()::containsKey).count();
			assertThat(people.size() < MANY || (answered > 0 && answered < people.size())).as(trace).isTrue();
		});
	}

	// everything about one person except ids, times and other numbers
	private static Map<String, List<String>> traces(Map<String, List<String>> everything, Channels channels) {
		Map<String, List<String>> traces = new HashMap<>();
		everything.forEach((key, entries) -> entries.forEach((entry) -> {
			String named = channels.named(key + " " + entry);
			Set<String> people = PERSON.matcher(named)
				.results()
				.map((match) -> match.group())
				.collect(Collectors.toSet());
			if (people.size() == 1) {
				traces.computeIfAbsent(people.iterator().next(), (userId) -> new ArrayList<>())
					.add(named.replaceAll("[0-9]+", "0"));
			}
		}));
		return traces;
	}

}
