package org.switchboard.measure;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.workspace.Card;
import slacksim.workspace.Person;

import org.switchboard.AtOnce;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.request.lifecycle.RequestId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A rebuild gives the same counts as counting along the way. */
@SwitchboardTest
class RebuildIntegrationTests {

	@Test
	void givesTheSameCounts(Town town) {
		RequestId last = aBusyDay(town);
		await().until(() -> seen(town, "1", last) == town.history(last.toString()).size());
		Map<String, Map<String, String>> before = counts(town, "1");
		assertThat(before.values()).flatExtracting(Map::keySet)
			.filteredOn((field) -> field.contains("\tc\t"))
			.isNotEmpty()
			.allMatch((field) -> field.startsWith("\t\tNORMAL\t"));
		Person gwen = town.person("Gwen Holloway");
		assertThat(gwen.runs("/switchboard rebuild").ephemeral()).isEqualTo(MeasureWords.USAGE);
		assertThat(gwen.runs("/switchboard rebuild measures").ephemeral()).isEqualTo(MeasureWords.BEGUN);
		await().until(() -> "2".equals(redis(town).opsForHash().get(town.id().key("measure"), "current")));
		assertThat(counts(town, "2")).isEqualTo(before);
		await().until(() -> keys(town, "1").isEmpty());
	}

	@Test
	void countsEachVersionOnce(Town town) {
		RequestId last = aBusyDay(town);
		await().until(() -> seen(town, "1", last) == town.history(last.toString()).size());
		Map<String, Map<String, String>> before = counts(town, "1");
		RequestCounting one = town.nodes().first().bean(RequestCounting.class);
		RequestCounting other = town.nodes().second().bean(RequestCounting.class);
		AtOnce.all(IntStream.range(0, 8).<Callable<Boolean>>mapToObj((i) -> () -> {
			((i % 2 == 0) ? one : other).count(town.id(), last);
			return true;
		}).toList());
		assertThat(counts(town, "1")).isEqualTo(before);
	}

	private static RequestId aBusyDay(Town town) {
		String first = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in("#n1-transportation").card(first);
		card.clicks("Claim");
		Town.says(card.now().orElseThrow(), "Ask a question…", "Which stop?");
		town.mayaAsksInConfidence("A family matter");
		String last = town.mayaAsksAboutABus("Bus 15 is late");
		Card other = town.luther().in("#n1-transportation").card(last);
		Town.says(other, "Resolve…", "It came.");
		Town.says(other.awaits("Resolved"), "Reopen…", "It did not.");
		Town.says(other.awaits("In progress"), "Resolve…", "It did, in the end.");
		return RequestId.parse(last).orElseThrow();
	}

	private static long seen(Town town, String set, RequestId id) {
		Object seen = redis(town).opsForHash()
			.get(town.id().key("measure", set, "seen", String.valueOf(id.number() / 100)),
					String.valueOf(id.number() % 100));
		return (seen != null) ? Long.parseLong(seen.toString()) : 0;
	}

	private static Map<String, Map<String, String>> counts(Town town, String set) {
		Map<String, Map<String, String>> counts = new TreeMap<>();
		keys(town, set).stream()
			.filter((key) -> !key.contains(":seen:") && !key.endsWith(":weeks") && !key.endsWith(":teams"))
			.forEach((key) -> counts.put(key.replace(":measure:" + set + ":", ":"),
					redis(town).<String, String>opsForHash().entries(key)));
		return counts;
	}

	private static Set<String> keys(Town town, String set) {
		return redis(town).keys(town.id().key("measure", set, "*").replace("{", "[{]").replace("}", "[}]"));
	}

	private static StringRedisTemplate redis(Town town) {
		return town.nodes().first().bean(StringRedisTemplate.class);
	}

}
