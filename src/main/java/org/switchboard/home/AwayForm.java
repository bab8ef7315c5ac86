package org.switchboard.home;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.block.element.DatePickerElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;

import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackLimits;

/**
 * The modal behind the out-of-office button, and its input. The input comes through the
 * person's client, so it may be anything.
 *
 * @param back the first day they are back
 * @param substitute the Slack user id of the person who covers
 */
record AwayForm(Optional<LocalDate> back, Optional<String> substitute) {

	static final String CALLBACK = "request.away";

	static final String BACK = "back";

	static final String SUBSTITUTE = "substitute";

	static AwayForm of(View view) {
		return new AwayForm(Modals.value(view, BACK).map(ViewState.Value::getSelectedDate).flatMap(AwayForm::date),
				Modals.value(view, SUBSTITUTE)
					.map(ViewState.Value::getSelectedOption)
					.map(ViewState.SelectedOption::getValue));
	}

	// distinguishes this input from any other
	String digest() {
		return this.back.map(LocalDate::toString).orElse("") + ":" + this.substitute.orElse("");
	}

	private static Optional<LocalDate> date(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

	// built from the directory alone, because it must open within three seconds
	static View view(Caller caller) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Modals.input(BACK, AwayWords.BACK)
			.element(DatePickerElement.builder().actionId(Modals.VALUE).build())
			.build());
		List<OptionObject> colleagues = Away.colleagues(caller)
			.stream()
			.limit(SlackLimits.OPTIONS)
			.map((person) -> Modals.option(person.name(), person.userId()))
			.toList();
		if (!colleagues.isEmpty()) {
			blocks.add(Modals.input(SUBSTITUTE, AwayWords.SUBSTITUTE)
				.optional(true)
				.hint(Modals.plain(AwayWords.SUBSTITUTE_HINT))
				.element(BlockElements.staticSelect((menu) -> menu.actionId(Modals.VALUE).options(colleagues)))
				.build());
		}
		return Modals.form(CALLBACK, AwayWords.TITLE, AwayWords.SAVE, "", blocks);
	}

}
