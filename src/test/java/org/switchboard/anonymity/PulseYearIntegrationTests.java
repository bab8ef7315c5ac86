package org.switchboard.anonymity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.switchboard.OwnNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A year of two pulses among 200 people, driven by the clock and the simulator, with days
 * off and people who join, leave and move. {@link Rules} and {@link Step} work out
 * independently of Switchboard who should get which message and when; {@link Attack}
 * tries to find small groups in everything that is published.
 */
class PulseYearIntegrationTests {

	private static final Instant BEGIN = Instant.parse("2027-01-03T12:00:00Z");

	private static final Pattern SEPARATORS = Pattern.compile("[^A-Za-z0-9_-]+");

	private final Rules rules = new Rules();

	private final Outbox outbox = new Outbox();

	private final Attack attack = new Attack();

	private final Watcher watcher = new Watcher();

	/** Salts, slots and their values. */
	private final Set<String> secrets = new HashSet<>();

	private final List<Round> rounds = new ArrayList<>();

	private District district = District.begins();

	@Test
	void followsTheRulesAndRevealsNoOnesAnswers(@TempDir Path directory) throws IOException {
		Path file = Files.writeString(directory.resolve("district.yml"), this.district.yaml());
		try (OwnNode node = new OwnNode(BEGIN, this.district::moveInto, file, "classpath:" + Pulse.FILE);
				Answering people = new Answering(node.workspace())) {
			node.shows(this.outbox::hears);
			Stored stored = new Stored(node.redis(), node.workspace().id());
			Channels channels = new Channels(node.workspace());
			stored.awaitsRest(node.now());
			for (Step step : Step.ofTheYear()) {
				node.showTime(step.at().toInstant().plus(step.what().late()));
				stored.awaitsRest(node.now());
				List<Post> posts = this.outbox.take(channels::owner);
				assertThat(posts.stream().map(Post::kind).sorted()).as("%s", step)
					.containsExactlyElementsOf(expected(step, posts).stream().sorted().toList());
				goesOn(step, posts, node, people, stored);
				// a click can't be answered more than half an hour later
				await().pollDelay(Duration.ZERO)
					.atMost(Duration.ofSeconds(30))
					.untilAsserted(() -> assertThat(this.outbox.ticks()).isGreaterThanOrEqualTo(people.answersGiven()));
			}
			assertThat(this.outbox.asides()).isNotEmpty().noneMatch((shown) -> Answering.WORDS.matcher(shown).find());
			assertThatEachQuarterAsksAll();
			new Tables(this.rounds, this.attack).tellNothingElse(node.workspace());
			this.attack.findsNothing();
			assertThatNothingIsLeft(stored);
		}
	}

	private List<String> expected(Step step, List<Post> posts) {
		Round round = step.round();
		String name = round.pulse().name();
		return switch (step.what()) {
			case RESTS -> List.of();
			case OPENS -> {
				List<Instant> sends = Stream.concat(Stream.of(round.opens()), round.reminds())
					.map(ZonedDateTime::toInstant)
					.toList();
				Map<String, Integer> planned = this.rules.spend(candidates(round, posts), sends);
				round.sends(planned);
				yield planned.keySet().stream().map((userId) -> Post.asks(userId, name)).toList();
			}
			case REMINDS -> round.toRemind()
				.stream()
				.filter((userId) -> this.district.networks().containsKey(userId))
				.map((userId) -> Post.reminds(userId, name))
				.toList();
			case CLOSES -> District.leaders()
				.entrySet()
				.stream()
				.flatMap((leader) -> round.views(leader.getValue())
					.stream()
					.map((network) -> Post.results(leader.getKey(), name)))
				.toList();
		};
	}

	// the people whose turn it is
	private SortedSet<String> candidates(Round round, List<Post> posts) {
		Set<String> all = this.district.networks().keySet();
		if (round.pulse().id().equals("pulse")) {
			return new TreeSet<>(all);
		}
		SortedSet<String> turn = this.rules.otherHalf(all);
		if (round.isFirst() || round.isAfterChange()) {
			SortedSet<String> asked = new TreeSet<>(posts.stream().map(Post::conversation).toList());
			assertThat(asked).hasSize(all.size() / 2);
			if (round.isAfterChange()) {
				turn.remove(District.NEWCOMER);
				assertThat(asked).isEqualTo(turn);
			}
			turn = asked;
		}
		this.rules.tookTurns(turn);
		return turn;
	}

	private void goesOn(Step step, List<Post> posts, OwnNode node, Answering people, Stored stored) {
		Round round = step.round();
		switch (step.what()) {
			case OPENS -> {
				this.rounds.add(round);
				posts.forEach((post) -> round.asks(post.conversation(),
						this.district.networks().get(post.conversation()), post.questions(round.pulse())));
				assertThat(round.asked().values()).allMatch((questions) -> questions.size() == 3);
				this.secrets.add(stored.field(round, "salt"));
				if (round.isFirst()) {
					assertThatAnswersLeaveNoTrace(round, people, stored);
				}
				people.goesOn(round, 0);
				this.watcher.looks(round, stored, new Channels(node.workspace()));
				if (round.isBeforeChange()) {
					assertThat(round.asked()).containsKeys(District.LEAVER, District.MOVER);
					this.district = this.district.changes();
					node.reload(this.district.yaml());
				}
			}
			case REMINDS -> {
				people.goesOn(round, round.reminded());
				this.watcher.looks(round, stored, new Channels(node.workspace()));
				stored.slots(round).forEach((slot, value) -> this.secrets.addAll(List.of(slot, value)));
			}
			case CLOSES -> this.attack.learns(round, stored.field(round, "results"), posts);
			case RESTS -> {
			}
		}
	}

	private void assertThatEachQuarterAsksAll() {
		Map<String, Long> asked = new HashMap<>();
		this.rounds.forEach((round) -> round.asked()
			.values()
			.forEach((questions) -> questions.forEach((question) -> asked
				.merge(round.quarter() + " " + round.pulse().id() + " " + question, 1L, Long::sum))));
		assertThat(asked).hasSize(4 * 9 + 2 * 3);
		assertThat(asked.values()).allMatch((people) -> people >= 50);
	}

	private static void assertThatAnswersLeaveNoTrace(Round round, Answering people, Stored stored) {
		String userId = round.someoneAsked(8);
		String ballots = stored.roundKey(round) + ":ballots";
		for (int again = 0; again < 2; again++) {
			for (int question : round.asked().get(userId)) {
				Map<String, List<String>> before = stored.everything();
				people.answers(round, userId, question);
				Map<String, List<String>> after = stored.everything();
				List<String> changed = new ArrayList<>(after.remove(ballots));
				changed.removeAll(before.remove(ballots));
				assertThat(changed).hasSize(1);
				assertThat(after).isEqualTo(before);
			}
		}
	}

	private void assertThatNothingIsLeft(Stored stored) {
		Map<String, List<String>> everything = stored.everything();
		assertThat(everything.keySet()).noneMatch((key) -> key.endsWith(":ballots"));
		assertThat(this.secrets).hasSizeGreaterThan(400).doesNotContain("");
		Map<String, String> authors = new HashMap<>();
		this.rounds.forEach((round) -> round.answers()
			.forEach((userId, answers) -> authors.put(Answering.words(round, userId), userId)));
		everything.forEach((key, entries) -> entries.forEach((entry) -> {
			assertThat(SEPARATORS.splitAsStream(entry)).noneMatch(this.secrets::contains);
			Answering.WORDS.matcher(entry)
				.results()
				.forEach((words) -> assertThat(key + " " + entry).doesNotContain(authors.get(words.group())));
		}));
	}

}
