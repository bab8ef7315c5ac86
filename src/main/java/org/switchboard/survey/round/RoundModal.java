package org.switchboard.survey.round;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;

import org.switchboard.slack.Blocks;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackText;
import org.switchboard.survey.AnswerKind;
import org.switchboard.survey.Question;

/**
 * The modal for questions that need more room than the message has. It always opens
 * empty; fields left blank keep their earlier answers.
 */
final class RoundModal {

	static final String ID = "survey.answers";

	private static final int LONGEST = 1000;

	private final AskedQuestion asked;

	private final Round round;

	RoundModal(AskedQuestion asked) {
		this.asked = asked;
		this.round = asked.round().round();
	}

	View view() {
		List<LayoutBlock> blocks = new ArrayList<>();
		String topic = this.round.topics().get(this.asked.ref().topic()).name();
		if (!topic.isEmpty()) {
			blocks.add(Blocks.section("*" + SlackText.escape(topic) + "*"));
		}
		questions().forEach((question) -> blocks.add(input(question)));
		return Modals.form(ID, this.round.name(), RoundWords.SEND, this.asked.ref().toString(), blocks);
	}

	// older versions put a message after it, which can't be trusted
	static Optional<QuestionRef> ref(View view) {
		String[] words = Objects.requireNonNullElse(view.getPrivateMetadata(), "").split(" ", 3);
		return QuestionRef.parse((words.length > 1) ? words[0] + " " + words[1] : "");
	}

	private List<Integer> questions() {
		return this.round.inPlace() ? List.of(this.asked.ref().question()) : this.asked.questionnaire().questions();
	}

	private LayoutBlock input(int index) {
		Question question = this.round.questions().get(index);
		return Modals.input(field(index), question.text())
			.optional(true)
			.element((question.kind() != AnswerKind.TEXT) ? menu(question)
					: BlockElements
						.plainTextInput((field) -> field.actionId(Modals.VALUE).multiline(true).maxLength(LONGEST)))
			.build();
	}

	private static StaticSelectElement menu(Question question) {
		List<OptionObject> options = IntStream.range(0, question.options().size())
			.mapToObj((option) -> Modals.option(question.options().get(option), String.valueOf(option)))
			.toList();
		return BlockElements.staticSelect((
				select) -> select.actionId(Modals.VALUE).placeholder(Modals.plain(RoundWords.CHOOSE)).options(options));
	}

	private String field(int question) {
		return new QuestionRef(this.round.id(), this.asked.ref().topic(), question).field();
	}

	// keeps only valid answers, because they come from a client
	Map<String, String> answers(View view) {
		Map<String, Map<String, ViewState.Value>> values = Modals.values(view);
		Map<String, String> answers = new TreeMap<>();
		questions().forEach((index) -> Optional.ofNullable(values.get(field(index)))
			.map((input) -> input.get(Modals.VALUE))
			.flatMap((value) -> answer(this.round.questions().get(index), value))
			.ifPresent((answer) -> answers.put(field(index), answer)));
		return answers;
	}

	// the field of an answer that doesn't fit into its slot; such answers are refused,
	// not cut
	static Optional<String> tooLong(Map<String, String> answers) {
		return answers.entrySet()
			.stream()
			.filter((answer) -> answer.getValue().getBytes(StandardCharsets.UTF_8).length > AnswerSeal.ROOM)
			.map(Map.Entry::getKey)
			.findFirst();
	}

	private static Optional<String> answer(Question question, ViewState.Value value) {
		if (question.kind() == AnswerKind.TEXT) {
			return Optional.ofNullable(value.getValue()).map(String::strip).filter((text) -> !text.isEmpty());
		}
		return Optional.ofNullable(value.getSelectedOption())
			.map(ViewState.SelectedOption::getValue)
			.filter((option) -> isOption(question, option));
	}

	static boolean isOption(Question question, String option) {
		return option.matches("[0-9]{1,2}") && Integer.parseInt(option) < question.options().size();
	}

}
