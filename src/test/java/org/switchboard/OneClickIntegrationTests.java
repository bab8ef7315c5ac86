package org.switchboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import slacksim.workspace.Card;

/** The commands Redis receives when someone claims a request. */
@SwitchboardTest
class OneClickIntegrationTests {

	private static final Pattern COMMAND = Pattern.compile("\\S+ \\[\\d+ (\\S+)] \"([a-zA-Z]+)\"(.*)");

	private static final Set<String> WRITES = Set.of("SET", "HSET", "HDEL", "HINCRBY", "DEL", "INCR", "ZADD", "ZREM",
			"XADD", "XACK", "RPUSH", "LPOP", "SADD", "SREM");

	/**
	 * Jobs run without clicks, a slow machine may take over its own work, and the call
	 * itself is claimed only over HTTP.
	 */
	private static final Set<String> OTHERS = Set.of("jobs", "journal:taken-over:FOLLOWER", "seen:SIGNATURE");

	private final RedisForTests redis = RedisForTests.shared();

	@Test
	void writesWhatThePageSays(Town town) {
		Card card = town.luther().in("#n1-transportation").card(town.mayaAsksAboutABus("Bus 14 is late"));
		Stillness stillness = new Stillness(this.redis.template(), town.workspace().id());
		stillness.awaits();
		try (RedisMonitor monitor = new RedisMonitor(this.redis)) {
			card.clicks("Claim");
			stillness.awaits();
			List<List<Written>> scripts = scripts(monitor.commandsWith(""), "sb:{" + town.id() + "}:");
			GeneratedDocs.assertPart("redis.md", "claim", rows(scripts));
		}
	}

	// the writes of each command Redis receives; a script counts as one
	private static List<List<Written>> scripts(List<String> heard, String beginning) {
		List<List<Written>> scripts = new ArrayList<>();
		for (String line : heard) {
			Matcher command = COMMAND.matcher(line);
			if (command.matches()) {
				if (!command.group(1).equals("lua")) {
					scripts.add(new ArrayList<>());
				}
				String verb = command.group(2).toUpperCase(Locale.ROOT);
				Matcher key = Pattern.compile(" \"" + Pattern.quote(beginning) + "([^\"]+)\".*")
					.matcher(command.group(3));
				if (WRITES.contains(verb) && key.matches()) {
					scripts.get(scripts.size() - 1)
						.add(new Written(verb, StoredKey.of(key.group(1))
							.orElseThrow(() -> new AssertionError("undocumented: " + key.group(1)))));
				}
			}
		}
		return scripts;
	}

	private static String rows(List<List<Written>> scripts) {
		List<Written> change = scripts.stream()
			.filter((script) -> script.stream().anyMatch((written) -> written.is("request:NUMBER")))
			.findFirst()
			.orElseThrow();
		Map<String, Set<String>> verbs = new LinkedHashMap<>();
		change.forEach((written) -> verbs.computeIfAbsent(written.key.name(), (key) -> new TreeSet<>())
			.add("`" + written.verb + "`"));
		String now = verbs.entrySet()
			.stream()
			.map((key) -> row(key.getKey(), String.join(", ", key.getValue()) + " in `change.lua`"))
			.collect(Collectors.joining());
		String afterward = scripts.stream()
			.filter((script) -> script != change)
			.flatMap(List::stream)
			.map(Written::key)
			.filter((key) -> !OTHERS.contains(key.name()))
			.map((key) -> row(key.name(), "afterward, by `" + key.writer() + "`"))
			.distinct()
			.sorted()
			.collect(Collectors.joining());
		return "| key | how it is written |\n|---|---|\n" + now + afterward;
	}

	private static String row(String key, String how) {
		return "| `" + key + "` | " + how + " |\n";
	}

	private record Written(String verb, StoredKey key) {

		boolean is(String name) {
			return this.key.name().equals(name);
		}

	}

}
