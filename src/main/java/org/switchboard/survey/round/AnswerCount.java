package org.switchboard.survey.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

import org.switchboard.statistics.Disclosure;
import org.switchboard.statistics.PublishedSlices;
import org.switchboard.statistics.Tally;
import org.switchboard.survey.AnswerKind;

/**
 * Counts a round's answers. The result may be published: it reveals neither who answered
 * nor when.
 */
final class AnswerCount {

	private final Round round;

	private final List<Answered> all;

	private final UnaryOperator<String> mask;

	AnswerCount(Round round, List<Answered> all, UnaryOperator<String> mask) {
		this.round = round;
		this.all = List.copyOf(all);
		this.mask = mask;
	}

	RoundResults results() {
		int answered = (int) this.all.stream().filter((one) -> !one.answers().isEmpty()).count();
		List<RoundResults.Of<Tally>> questions = new ArrayList<>();
		List<RoundResults.Of<List<String>>> comments = new ArrayList<>();
		for (int topic = 0; topic < this.round.topics().size(); topic++) {
			for (int question = 0; question < this.round.questions().size(); question++) {
				QuestionRef ref = new QuestionRef(this.round.id(), topic, question);
				if (this.round.questions().get(question).kind() == AnswerKind.TEXT) {
					comments.add(comments(ref));
				}
				else {
					questions.add(new RoundResults.Of<>(topic, question, Disclosure.ofTallies(tallies(ref))));
				}
			}
		}
		return new RoundResults(this.all.size(), (answered >= Disclosure.LEAST) ? answered : 0, questions, comments);
	}

	private SortedMap<String, Tally> tallies(QuestionRef ref) {
		int options = this.round.questions().get(ref.question()).options().size();
		Tally none = Tally.of(new long[options]);
		SortedMap<String, Tally> tallies = new TreeMap<>();
		this.all.forEach((one) -> tallies.put(one.slice(), none));
		answers(ref).forEach((slice, answers) -> answers.forEach((answer) -> {
			long[] one = new long[options];
			Arrays.fill(one, Integer.parseInt(answer), Integer.parseInt(answer) + 1, 1);
			tallies.merge(slice, Tally.of(one), Tally::plus);
		}));
		return tallies;
	}

	private RoundResults.Of<List<String>> comments(QuestionRef ref) {
		SortedMap<String, List<String>> comments = new TreeMap<>();
		this.all.forEach((one) -> comments.put(one.slice(), List.of()));
		answers(ref).forEach((slice, texts) -> comments.put(slice, texts.stream().map(this.mask).toList()));
		PublishedSlices<List<String>> told = Disclosure.ofComments(comments);
		return new RoundResults.Of<>(ref.topic(), ref.question(), told,
				size(comments.values()) - size(told.shown().values()));
	}

	private static long size(Collection<List<String>> comments) {
		return comments.stream().mapToLong(List::size).sum();
	}

	private SortedMap<String, List<String>> answers(QuestionRef ref) {
		SortedMap<String, List<String>> answers = new TreeMap<>();
		this.all.forEach((one) -> Optional.ofNullable(one.answers().get(ref.field()))
			.ifPresent((answer) -> answers.computeIfAbsent(one.slice(), (first) -> new ArrayList<>()).add(answer)));
		return answers;
	}

	/**
	 * One person's answers, without the person.
	 *
	 * @param slice the group they count toward
	 * @param answers the answers by field
	 */
	record Answered(String slice, Map<String, String> answers) {
	}

}
