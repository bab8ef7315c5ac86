package org.switchboard;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import slacksim.workspace.Card;
import slacksim.workspace.Person;
import slacksim.workspace.Workspace;

/**
 * What schools requested in the months before {@link DemoHistory}, so that there are
 * weeks to compare with. Random, but the same each time.
 *
 * @param networks the networks, with their principals and teams
 * @param kinds the kinds of requests
 */
record DemoTerm(List<Asking> networks, List<Kind> kinds) {

	/** How many, so that the demo's own requests start at REQ-62. */
	static final int REQUESTS = 61;

	private static final Duration DAY_BEGINS = Duration.ofHours(7);

	private static final long SCHOOL_DAY = Duration.ofHours(8).toSeconds();

	/** At the start and at the end of the term. */
	private static final double HOURS_TO_ANSWER = 4;

	private static final double HOURS_TO_ANSWER_IN_THE_END = 1;

	private static final double HOURS_TO_RESOLVE = 6;

	/** Of the logarithm: a few wait very long. */
	private static final double SPREAD = 0.7;

	static DemoTerm read() {
		return DemoFile.read("demo/term.yml", DemoTerm.class);
	}

	/**
	 * Plans all of it.
	 * @param days midnights of business days, in order
	 * @param end the time by which everything is over
	 * @param add receives each event with its time
	 */
	void happens(List<ZonedDateTime> days, Instant end, BiConsumer<Instant, Consumer<Workspace>> add) {
		Random random = new Random(12);
		for (int number = 0; number < REQUESTS; number++) {
			int day = number * days.size() / REQUESTS;
			Instant asked = days.get(day).plus(DAY_BEGINS).plusSeconds(random.nextLong(SCHOOL_DAY)).toInstant();
			Asking network = one(this.networks, random);
			Wish wish = network.wish(one(this.kinds, random), number, random);
			double usual = HOURS_TO_ANSWER + (HOURS_TO_ANSWER_IN_THE_END - HOURS_TO_ANSWER) * day / days.size();
			Instant answered = asked.plus(after(random, usual * network.slower()));
			Instant resolved = answered.plus(after(random, HOURS_TO_RESOLVE * network.slower()));
			add.accept(asked, wish::isAsked);
			add.accept(earlier(answered, end.minusSeconds(2)), wish::isAnswered);
			add.accept(earlier(resolved, end.minusSeconds(1)), wish::isResolved);
		}
	}

	private static <T> T one(List<T> all, Random random) {
		return all.get(random.nextInt(all.size()));
	}

	private static Duration after(Random random, double hours) {
		return Duration.ofSeconds(Math.round(hours * 3600 * Math.exp(SPREAD * random.nextGaussian())));
	}

	private static Instant earlier(Instant one, Instant other) {
		return one.isBefore(other) ? one : other;
	}

	/**
	 * A network.
	 *
	 * @param slower how much longer people here wait, as a factor
	 * @param asks its principals
	 * @param answers who answers, by department name
	 */
	record Asking(double slower, List<String> asks, Map<String, Answering> answers) {

		private Wish wish(Kind kind, int number, Random random) {
			return new Wish(one(this.asks, random), kind, Objects.requireNonNull(this.answers.get(kind.asks())),
					kind.words().replace("{n}", String.valueOf(number + 11)));
		}

	}

	/**
	 * A team member who answers.
	 *
	 * @param who their name
	 * @param channel the team's channel
	 */
	record Answering(String who, String channel) {

	}

	/**
	 * A kind of request.
	 *
	 * @param asks its department
	 * @param about its category
	 * @param words its summary
	 * @param answer the first response
	 * @param done the last message
	 */
	record Kind(String asks, String about, String words, String answer, String done) {

	}

	private record Wish(String who, Kind kind, Answering team, String words) {

		void isAsked(Workspace workspace) {
			Town.fillsIn(workspace.person(this.who).runs("/request").modal(), this.kind.asks(), this.kind.about(),
					this.words)
				.submits();
		}

		void isAnswered(Workspace workspace) {
			Town.says(card(workspace), "Reply…", this.kind.answer());
		}

		void isResolved(Workspace workspace) {
			Town.says(card(workspace), "Resolve…", this.kind.done());
		}

		private Card card(Workspace workspace) {
			Person person = workspace.person(this.team.who());
			return person.in("#" + this.team.channel()).card(this.words);
		}

	}

}
