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
import org.switchboard.statistics.Published;
import org.switchboard.statistics.Scores;
import org.switchboard.statistics.Share;
import org.switchboard.statistics.Tally;
import org.switchboard.survey.AnswerKind;
import org.switchboard.survey.Question;

/** The results of a round as one reader may see them. */
final class ResultView {

	static final String DID = "survey.did";

	static final String CSV = "survey.csv";

	/** The most comments in one message. */
	private static final int MOST_COMMENTS = 10;

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

	Message message(Predicate<Topic> topics, String slice, String scope) {
		List<LayoutBlock> blocks = new ArrayList<>(
				List.of(Blocks.section(ResultWords.heading(this.round, this.results))));
		if (!this.results.isEmpty()) {
			IntStream.range(0, this.round.topics().size())
				.filter((topic) -> topics.test(this.round.topics().get(topic)))
				.forEach((topic) -> addTopic(blocks, topic, slice));
			blocks.add(ActionsBlock.builder()
				.elements(List.of(Blocks.button(DID, ResultWords.DID, this.round.id() + " " + scope),
						Blocks.button(CSV, ResultWords.CSV, this.round.id() + " " + scope)))
				.build());
		}
		return new Message("Results: " + SlackText.escape(this.round.name()), SlackJson.of(blocks));
	}

	private void addTopic(List<LayoutBlock> blocks, int topic, String slice) {
		List<String> lines = new ArrayList<>();
		Topic about = this.round.topics().get(topic);
		if (!about.name().isEmpty()) {
			lines.add(ResultWords.topic(about, grades(topic, slice)));
		}
		for (int index = 0; index < this.round.questions().size(); index++) {
			line(topic, index, slice).ifPresent(lines::add);
		}
		packed(lines).forEach((text) -> blocks.add(Blocks.section(text)));
		if (slice.isEmpty()) {
			groups(topic).ifPresent((text) -> blocks.add(Blocks.section(text)));
		}
		for (int index = 0; index < this.round.questions().size(); index++) {
			List<String> comments = comments(topic, index, slice);
			if (!comments.isEmpty()) {
				blocks.add(Blocks.section(ResultWords.comments(this.round.questions().get(index), comments.size())));
			}
			comments.stream()
				.limit(MOST_COMMENTS)
				.forEach((comment) -> blocks.add(Blocks.section(ResultWords.comment(comment))));
			if (comments.size() > MOST_COMMENTS) {
				blocks.add(Blocks.section(ResultWords.more(comments.size() - MOST_COMMENTS)));
			}
			hiddenComments(topic, index, slice).ifPresent((text) -> blocks.add(Blocks.section(text)));
		}
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

	// built only from published figures
	private Optional<String> groups(int topic) {
		SortedMap<String, Share> shares = new TreeMap<>();
		for (int index = 0; index < this.round.questions().size(); index++) {
			if (HeadlineFigure.hasFiveSteps(this.round.questions().get(index))) {
				RoundResults.find(this.results.questions(), topic, index)
					.ifPresent((told) -> told.shown()
						.forEach((slice, tally) -> shares.merge(this.names.apply(slice), Scores.satisfaction(tally),
								Share::plus)));
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
		Optional<Published<Tally>> told = RoundResults.find(this.results.questions(), topic, index);
		Optional<HeadlineFigure> district = told.flatMap(Published::total)
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

	private List<String> comments(int topic, int index, String slice) {
		return RoundResults.find(this.results.comments(), topic, index)
			.flatMap((told) -> told.of(slice))
			.orElse(List.of());
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
