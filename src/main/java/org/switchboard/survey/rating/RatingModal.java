package org.switchboard.survey.rating;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import org.jspecify.annotations.Nullable;

import org.switchboard.request.lifecycle.Rate;
import org.switchboard.request.lifecycle.Rating;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackText;

/**
 * The form that asks for more than a satisfaction level. It opens from its button's value
 * alone, which holds what the person has said so far.
 */
final class RatingModal {

	static final String ID = "rating.more";

	private static final String EFFORT = "effort";

	private static final String COMMENT = "comment";

	private static final int MOST_EFFORT = 7;

	/** Keeps the text within a message even if every character is escaped. */
	private static final int MOST = 500;

	private static final Pattern BUTTON = Pattern.compile("(\\S+ \\d+ \\d) ([0-7]) (.*)", Pattern.DOTALL);

	private final View view;

	RatingModal(View view) {
		this.view = view;
	}

	static String button(RatingRef ref, Rating.Given given) {
		return ref + " " + given.effort().orElse(0) + " " + given.comment();
	}

	static Optional<View> of(@Nullable String button) {
		Matcher parts = BUTTON.matcher((button != null) ? button : "");
		return parts.matches()
				? RatingRef.parse(parts.group(1))
					.map((ref) -> view(ref, Integer.parseInt(parts.group(2)), SlackText.cut(parts.group(3), MOST)))
				: Optional.empty();
	}

	private static View view(RatingRef ref, int effort, String comment) {
		List<OptionObject> steps = IntStream.rangeClosed(1, MOST_EFFORT)
			.mapToObj((step) -> Modals.option(RatingWords.effort(step), String.valueOf(step)))
			.toList();
		StaticSelectElement easy = BlockElements.staticSelect((menu) -> menu.actionId(Modals.VALUE)
			.options(steps)
			.initialOption((effort != 0) ? steps.get(effort - 1) : null));
		PlainTextInputElement text = BlockElements.plainTextInput((input) -> input.actionId(Modals.VALUE)
			.multiline(true)
			.maxLength(MOST)
			.initialValue(comment.isEmpty() ? null : comment));
		return Modals.form(ID, RatingWords.TITLE, RatingWords.SAVE, ref.toString(),
				List.of(Modals.input(EFFORT, RatingWords.EFFORT).optional(true).element(easy).build(),
						Modals.input(COMMENT, RatingWords.COMMENT).optional(true).element(text).build()));
	}

	Rate.More input() {
		Optional<Integer> effort = Modals.value(this.view, EFFORT)
			.map(ViewState.Value::getSelectedOption)
			.map(ViewState.SelectedOption::getValue)
			.filter((step) -> step.matches("[1-7]"))
			.map(Integer::valueOf);
		String comment = Modals.value(this.view, COMMENT)
			.map(ViewState.Value::getValue)
			.map((text) -> SlackText.cut(text.strip(), MOST))
			.orElse("");
		return new Rate.More(effort, comment);
	}

}
