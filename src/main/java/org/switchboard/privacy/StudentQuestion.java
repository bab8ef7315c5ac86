package org.switchboard.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.view.View;

import org.switchboard.slack.Blocks;
import org.switchboard.slack.Modals;

/**
 * What a form asks before text that looks like student information goes to a team's
 * channel: remove it, send it anyway or, where possible, make the request confidential.
 */
public final class StudentQuestion {

	private static final String BLOCK = "student";

	private static final String FOUND = ":warning: *This looks like student information.* The whole team would see it. "
			+ "Remove it above, or choose one:";

	private static final String LABEL = "Student information";

	private StudentQuestion() {
	}

	/**
	 * Adds the question to the end of a form.
	 * @param form the submitted form; its answers stay, since Slack keeps them with their
	 * blocks
	 * @param answers the choices to offer
	 */
	public static View added(View form, Answer... answers) {
		List<LayoutBlock> blocks = new ArrayList<>(form.getBlocks());
		blocks.removeIf((block) -> BLOCK.equals(block.getBlockId()));
		blocks.add(Blocks.section(FOUND));
		blocks.add(question(List.of(answers)));
		return Modals.form(form.getCallbackId(), form.getTitle().getText(), form.getSubmit().getText(),
				form.getPrivateMetadata(), blocks);
	}

	private static InputBlock question(List<Answer> answers) {
		List<OptionObject> options = answers.stream().map((one) -> Modals.option(one.text, one.name())).toList();
		return Modals.input(BLOCK, LABEL)
			.optional(true)
			.element(BlockElements.radioButtons((choice) -> choice.actionId(Modals.VALUE).options(options)))
			.build();
	}

	/**
	 * Returns the choice, or empty if the form didn't ask or nothing was chosen.
	 * @param form the form as the client sent it
	 */
	public static Optional<Answer> answer(View form) {
		return Modals.value(form, BLOCK)
			.flatMap((value) -> Optional.ofNullable(value.getSelectedOption()))
			.flatMap((chosen) -> Arrays.stream(Answer.values())
				.filter((one) -> one.name().equals(chosen.getValue()))
				.findFirst());
	}

	/** The choices. */
	public enum Answer {

		/** File it as a confidential request. */
		CONFIDENTIAL("Make it confidential"),

		/** Send it to the team's channel. */
		ANYWAY("Send it anyway");

		private final String text;

		Answer(String text) {
			this.text = text;
		}

	}

}
