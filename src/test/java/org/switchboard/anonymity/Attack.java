package org.switchboard.anonymity;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Someone who sees everything published during the year, in Redis and in messages, and
 * subtracts. The test knows every answer, so it sees whom a difference singles out.
 */
final class Attack {

	private static final int LEAST = 5;

	private static final int SLICES = 13;

	private static final Pattern GROUP = Pattern.compile("%\\* \\(([0-9]+) answers?\\)");

	private static final Pattern N = Pattern.compile("(?<!%\\*) \\(([0-9]+) (?:answers?|comments?)\\)");

	private final List<Cell> published = new ArrayList<>();

	private final Map<String, List<Long>> counts = new HashMap<>();

	private final Map<String, Integer> numbers = new HashMap<>();

	private int hiddenForOthers;

	/**
	 * Reads what is published about a round, and checks that it is true.
	 * @param round the round as the test knows it
	 * @param results the results in Redis
	 * @param messages the messages to leaders, in the leaders' order
	 */
	void learns(Round round, String results, List<Post> messages) {
		JsonNode tables = JsonMapper.shared().readTree(results);
		assertThat(tables.path("asked").asInt()).isEqualTo(round.asked().size());
		assertThat(tables.path("answered").asInt()).isEqualTo(round.answers().size());
		Map<String, List<Long>> told = new TreeMap<>();
		for (String kind : List.of("questions", "comments")) {
			for (JsonNode table : tables.path(kind)) {
				int question = table.path("question").asInt();
				learns(round, question, "", table.path("told").path("total"), told);
				table.path("told")
					.path("shown")
					.properties()
					.forEach((slice) -> learns(round, question, slice.getKey(), slice.getValue(), told));
				for (JsonNode slice : table.path("told").path("hidden")) {
					this.hiddenForOthers += (answers(round, question, slice.asString()).size() >= LEAST) ? 1 : 0;
				}
			}
		}
		District.leaders().forEach((leader, networks) -> reads(messages, leader, round.views(networks), told));
	}

	private void learns(Round round, int question, String slice, JsonNode cell, Map<String, List<Long>> told) {
		if (cell.isNull() || cell.isMissingNode()) {
			return;
		}
		List<String> answers = answers(round, question, slice);
		Pulse.Question asked = round.pulse().questions().get(question);
		String where = where(round, question, slice);
		if (asked.isText()) {
			assertThat(texts(cell)).as(where).containsExactlyElementsOf(words(round, question, answers));
		}
		else {
			learns(where, counts(cell), counts(round, question, answers));
		}
		told.computeIfAbsent(slice, (first) -> new ArrayList<>()).add((long) answers.size());
		BitSet numbered = new BitSet();
		answers.forEach((userId) -> numbered
			.set(this.numbers.computeIfAbsent(round + " " + question + " " + userId, (key) -> this.numbers.size())));
		this.published.add(new Cell(where, numbered));
	}

	// no option and no side of a scale has every answer, and no count exceeds what people
	// answered
	private void learns(String where, List<Long> told, List<Long> said) {
		long n = said.stream().mapToLong(Long::longValue).sum();
		List<Long> counts = told.subList(0, said.size());
		assertThat(told.stream().mapToLong(Long::longValue).sum()).as(where).isEqualTo(n);
		assertThat(IntStream.range(0, counts.size())).as(where)
			.allMatch((option) -> counts.get(option) <= said.get(option));
		assertThat(told.get(said.size())).as(where).isLessThanOrEqualTo(Math.max(1, n / 20) * SLICES);
		assertThat(counts).as(where).doesNotContain(n);
		if (counts.size() == 5) {
			long best = counts.get(3) + counts.get(4);
			assertThat(best).as(where).isLessThan(n);
			assertThat(best + told.get(5)).as(where).isPositive();
		}
		this.counts.put(where, told);
	}

	/** Returns the published count of each option, and how many answers are withheld. */
	List<Long> counts(String where) {
		return this.counts.get(where);
	}

	static String where(Round round, int question, String slice) {
		return round + " " + question + " " + slice;
	}

	/** Returns the questions and slices with published results. */
	Set<String> published(Round round) {
		return this.published.stream()
			.map(Cell::where)
			.filter((where) -> where.startsWith(round + " "))
			.collect(Collectors.toSet());
	}

	// who answered
	static List<String> answers(Round round, int question, String slice) {
		return round.answers()
			.entrySet()
			.stream()
			.filter((answers) -> answers.getValue().containsKey(question))
			.map(Map.Entry::getKey)
			.filter((userId) -> slice.isEmpty() || round.slice(userId).equals(slice))
			.toList();
	}

	private static List<Long> counts(Round round, int question, List<String> users) {
		return IntStream.range(0, round.pulse().questions().get(question).options().size())
			.mapToObj((option) -> words(round, question, users).stream().filter(String.valueOf(option)::equals).count())
			.toList();
	}

	static List<String> words(Round round, int question, List<String> users) {
		return users.stream().map((userId) -> round.answers().get(userId).get(question)).sorted().toList();
	}

	private static List<Long> counts(JsonNode cell) {
		return Stream
			.concat(StreamSupport.stream(cell.path("counts").spliterator(), false), Stream.of(cell.path("withheld")))
			.map(JsonNode::asLong)
			.toList();
	}

	private static List<String> texts(JsonNode cell) {
		return StreamSupport.stream(cell.spliterator(), false).map(JsonNode::asString).toList();
	}

	// messages show the same numbers as the tables
	private static void reads(List<Post> messages, String leader, List<String> networks, Map<String, List<Long>> told) {
		List<Post> own = messages.stream().filter((post) -> post.conversation().equals(leader)).toList();
		for (int i = 0; i < networks.size(); i++) {
			String blocks = own.get(i).blocks();
			assertThat(numbers(N, blocks)).as("%s of %s", networks.get(i), leader)
				.isEqualTo(told.getOrDefault(networks.get(i), List.of()));
			assertThat(numbers(GROUP, blocks)).allMatch((n) -> n >= LEAST);
		}
	}

	private static List<Long> numbers(Pattern pattern, String text) {
		return pattern.matcher(text).results().map((match) -> Long.valueOf(match.group(1))).toList();
	}

	/**
	 * Subtracts from each number all others that are part of it, in every combination.
	 */
	void findsNothing() {
		assertThat(this.published).hasSizeGreaterThan(110).allMatch((cell) -> isSafe(cell));
		assertThat(this.hiddenForOthers).as("what would be found if it was not hidden").isPositive();
		for (Cell cell : this.published) {
			List<Cell> parts = this.published.stream()
				.filter((part) -> !part.answers().equals(cell.answers()) && cell.contains(part))
				.toList();
			subtract(cell, parts);
		}
	}

	private static void subtract(Cell cell, List<Cell> parts) {
		assertThat(cell).matches(Attack::isSafe);
		for (int i = 0; i < parts.size(); i++) {
			if (cell.contains(parts.get(i))) {
				subtract(cell.less(parts.get(i)), parts.subList(i + 1, parts.size()));
			}
		}
	}

	private static boolean isSafe(Cell cell) {
		return cell.answers().isEmpty() || cell.answers().cardinality() >= LEAST;
	}

}
