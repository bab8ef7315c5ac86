package org.switchboard.survey.round;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.block.element.StaticSelectElement;

import org.switchboard.slack.Blocks;
import org.switchboard.slack.Modals;
import org.switchboard.survey.AnswerKind;
import org.switchboard.survey.Question;

/**
 * The message that asks someone. It shows which questions they have answered, but not
 * how, so no one who glances at the screen or into Slack can read their answers.
 */
final class RoundBlocks {

	static final String CLICK = "survey.answer.";

	static final String CHOOSE = "survey.choose";

	static final String WRITE = "survey.write";

	/** No more fit in a row on a phone. */
	static final int MOST_BUTTONS = 5;

	private final Round round;

	private final Questionnaire questionnaire;

	private final Collection<String> answered;

	RoundBlocks(Round round, Questionnaire questionnaire, Collection<String> answered) {
		this.round = round;
		this.questionnaire = questionnaire;
		this.answered = answered;
	}

	// every field this person may answer
	static List<String> fields(Round round, Questionnaire questionnaire) {
		return IntStream.range(0, round.topics().size())
			.boxed()
			.flatMap((topic) -> questionnaire.questions()
				.stream()
				.map((question) -> new QuestionRef(round.id(), topic, question).field()))
			.toList();
	}

	List<LayoutBlock> blocks(ZoneId zone) {
		List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(RoundWords.heading(this.round))));
		if (this.round.inPlace()) {
			for (int number = 1; number <= this.questionnaire.questions().size(); number++) {
				addQuestion(blocks, number);
			}
		}
		else {
			IntStream.range(0, this.round.topics().size()).forEach((topic) -> blocks.add(topic(topic)));
		}
		blocks.add(Blocks.context(RoundWords.whoSees(this.round, zone)));
		return blocks;
	}

	private void addQuestion(List<LayoutBlock> blocks, int number) {
		QuestionRef ref = new QuestionRef(this.round.id(), 0, this.questionnaire.questions().get(number - 1));
		Question question = this.round.questions().get(ref.question());
		String text = RoundWords.question(question, number, this.answered.contains(ref.field()));
		if (question.kind() == AnswerKind.TEXT) {
			blocks.add(Blocks.section(text, Blocks.button(WRITE, RoundWords.WRITE, ref.toString())));
		}
		else if (question.options().size() > MOST_BUTTONS) {
			blocks.add(SectionBlock.builder()
				.text(BlockCompositions.markdownText(text))
				.accessory(menu(ref, question))
				.build());
		}
		else {
			blocks.add(Blocks.section(text));
			blocks.add(ActionsBlock.builder().elements(buttons(ref, question)).build());
		}
	}

	private static List<BlockElement> buttons(QuestionRef ref, Question question) {
		return IntStream.range(0, question.options().size())
			.<BlockElement>mapToObj(
					(option) -> Blocks.button(CLICK + option, question.options().get(option), ref.choosing(option)))
			.toList();
	}

	private static StaticSelectElement menu(QuestionRef ref, Question question) {
		List<OptionObject> options = IntStream.range(0, question.options().size())
			.mapToObj((option) -> Modals.option(question.options().get(option), ref.choosing(option)))
			.toList();
		return BlockElements.staticSelect(
				(select) -> select.actionId(CHOOSE).placeholder(Modals.plain(RoundWords.CHOOSE)).options(options));
	}

	// one modal holds all questions about a topic
	private LayoutBlock topic(int topic) {
		int first = this.questionnaire.questions().get(0);
		boolean done = this.questionnaire.questions()
			.stream()
			.map((question) -> new QuestionRef(this.round.id(), topic, question).field())
			.anyMatch(this.answered::contains);
		Topic about = this.round.topics().get(topic);
		return Blocks.section(RoundWords.topic(about, this.questionnaire.questions().size(), done), Blocks.button(WRITE,
				RoundWords.answerAbout(about), new QuestionRef(this.round.id(), topic, first).toString()));
	}

}
