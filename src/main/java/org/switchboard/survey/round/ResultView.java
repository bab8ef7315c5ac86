package org.switchboard.survey.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;

import org.switchboard.delivery.Message;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.SlackJson;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;
import org.switchboard.statistics.PublishedSlices;
import org.switchboard.statistics.Scores;
import org.switchboard.statistics.Share;
import org.switchboard.statistics.Tally;
import org.switchboard.survey.AnswerKind;
import org.switchboard.survey.Question;

/** The results of a round as one reader may see them. */
final class ResultView {

	static final String DID = "survey.did";

	static final String CSV = "survey.csv";

	/** Left free for the heading, the buttons and the lines about what is left out. */
	private static final int ROOM = SlackLimits.BLOCKS_TEXT - 1000;

	private final Round round;

	private final RoundResults results;

	private final Optional<EarlierRound> before;

	private final UnaryOperator<String> names;

	ResultView(Round round, RoundResults results, Optional<EarlierRound> before, UnaryOperator<String> names) {
		this.round = round;
		this.results = results;
		this.before = before;
		this.names = names;
	}

	Message message(ResultScope scope, String slice, String word) {
		List<String> texts = new ArrayList<>(List.of(ResultWords.heading(this.round, this.results)));
		if (!this.results.isEmpty()) {
			texts.addAll(texts(IntStream.range(0, this.round.topics().size())
				.filter((topic) -> scope.topics().test(this.round.topics().get(topic)))
				.boxed()
				.toList(), slice, scope.slices()));
		}
		List<LayoutBlock> blocks = new ArrayList<>();
		((texts.size() < SlackLimits.BLOCKS) ? texts : packed(texts))
			.forEach((text) -> blocks.add(Blocks.section(text.strip())));
		if (!this.results.isEmpty()) {
			blocks.add(ActionsBlock.builder()
				.elements(List.of(Blocks.button(DID, ResultWords.DID, this.round.id() + " " + word),
						Blocks.button(CSV, ResultWords.CSV, this.round.id() + " " + word)))
				.build());
		}
		return new Message("Results: " + SlackText.escape(this.round.name()), SlackJson.of(blocks));
	}

	// each topic's figures and, if there is room left, comments
	private List<String> texts(List<Integer> topics, String slice, Predicate<String> slices) {
		List<List<String>> figures = topics.stream().map((topic) -> figures(topic, slice, slices)).toList();
		int room = ROOM;
		int shown = 0;
		while (shown < figures.size() && length(figures.get(shown)) <= room) {
			room -= length(figures.get(shown));
			shown++;
		}
		List<List<ResultComments>> comments = topics.stream()
			.limit(shown)
			.map((topic) -> comments(topic, slice))
			.toList();
		long questions = comments.stream().mapToLong(List::size).sum();
		List<String> texts = new ArrayList<>();
		int left = 0;
		for (int index = 0; index < shown; index++) {
			texts.addAll(figures.get(index));
			for (ResultComments one : comments.get(index)) {
				List<String> lines = one.within(room / questions);
				left += lines.isEmpty() ? one.all().size() : 0;
				texts.addAll(packed(lines));
			}
		}
		if (left > 0) {
			texts.add(ResultWords.more(left));
		}
		if (shown < figures.size()) {
			texts.add(ResultWords.REST);
		}
		return texts;
	}

	private static int length(List<String> texts) {
		return texts.stream().mapToInt((text) -> text.length() + 1).sum();
	}

	// by question, where there are any to show
	private List<ResultComments> comments(int topic, String slice) {
		return IntStream.range(0, this.round.questions().size())
			.mapToObj((question) -> new ResultComments(this.round.questions().get(question),
					RoundResults.find(this.results.comments(), topic, question)
						.flatMap((told) -> told.of(slice))
						.orElse(List.of())))
			.filter((one) -> !one.all().isEmpty())
			.toList();
	}

	private List<String> figures(int topic, String slice, Predicate<String> slices) {
		List<String> lines = new ArrayList<>();
		Topic about = this.round.topics().get(topic);
		if (!about.name().isEmpty()) {
			lines.add(ResultWords.topic(about, grades(topic, slice)));
		}
		for (int index = 0; index < this.round.questions().size(); index++) {
			line(topic, index, slice).ifPresent(lines::add);
		}
		List<String> texts = packed(lines);
		if (slice.isEmpty()) {
			groups(topic, slices).ifPresent(texts::add);
		}
		for (int index = 0; index < this.round.questions().size(); index++) {
			hiddenComments(topic, index, slice).ifPresent(texts::add);
		}
		return texts;
	}

	// counts all groups together, because one group's number isn't shown either
	private Optional<String> hiddenComments(int topic, int index, String slice) {
		return this.results.comments()
			.stream()
			.filter((one) -> one.topic() == topic && one.question() == index)
			.filter((one) -> one.hidden() > 0 && one.told().of(slice).isEmpty())
			.findFirst()
			.map((one) -> ResultWords.hiddenComments(this.round.questions().get(index), one.hidden()));
	}

	// built only from published figures, and only of groups they may see separately
	private Optional<String> groups(int topic, Predicate<String> slices) {
		SortedMap<String, Share> shares = new TreeMap<>();
		for (int index = 0; index < this.round.questions().size(); index++) {
			if (HeadlineFigure.hasFiveSteps(this.round.questions().get(index))) {
				RoundResults.find(this.results.questions(), topic, index)
					.ifPresent((told) -> told.shown().forEach((slice, tally) -> {
						if (slices.test(slice)) {
							shares.merge(this.names.apply(slice), Scores.satisfaction(tally), Share::plus);
						}
					}));
			}
		}
		return shares.isEmpty() ? Optional.empty() : Optional.of(ResultWords
			.groups(shares.entrySet().stream().map((one) -> ResultWords.group(one.getKey(), one.getValue())).toList()));
	}

	// puts as many lines into each block as fit
	private static List<String> packed(List<String> lines) {
		List<String> texts = new ArrayList<>();
		lines.forEach((line) -> {
			int last = texts.size() - 1;
			if (last >= 0 && texts.get(last).length() + line.length() < SlackLimits.SECTION) {
				texts.set(last, texts.get(last) + "\n" + line);
			}
			else {
				texts.add(line);
			}
		});
		return texts;
	}

	private Optional<String> line(int topic, int index, String slice) {
		Question question = this.round.questions().get(index);
		if (question.kind() == AnswerKind.TEXT) {
			return Optional.empty();
		}
		Optional<PublishedSlices<Tally>> told = RoundResults.find(this.results.questions(), topic, index);
		Optional<HeadlineFigure> district = told.flatMap(PublishedSlices::total)
			.filter((total) -> !slice.isEmpty())
			.map((total) -> HeadlineFigure.of(question, total));
		return Optional.of(told.flatMap((one) -> one.of(slice))
			.map((tally) -> ResultWords.line(question, tally, before(topic, question, slice), district))
			.orElseGet(() -> ResultWords.hidden(question, district)));
	}

	private Optional<HeadlineFigure> before(int topic, Question question, String slice) {
		return this.before.flatMap((old) -> old.told(this.round.topics().get(topic), question))
			.flatMap((told) -> told.of(slice))
			.map((tally) -> HeadlineFigure.of(question, tally));
	}

	// share of all answers to the standard items combined
	private Share grades(int topic, String slice) {
		return IntStream.range(0, this.round.questions().size())
			.filter((index) -> this.round.questions().get(index).kind() == AnswerKind.FREQUENCY)
			.boxed()
			.flatMap((index) -> RoundResults.find(this.results.questions(), topic, index)
				.flatMap((told) -> told.of(slice))
				.stream())
			.map(Scores::often)
			.reduce(new Share(0, 0), Share::plus);
	}

}
