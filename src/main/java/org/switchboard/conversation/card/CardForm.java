package org.switchboard.conversation.card;

import java.util.Map;
import java.util.Optional;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;

import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/**
 * What was filled into one of the {@link CardModals}.
 */
final class CardForm {

	private final Map<String, Map<String, ViewState.Value>> values;

	CardForm(View view) {
		this.values = Modals.values(view);
	}

	// each saved reply that is chosen gives it another id
	String textBlock() {
		return this.values.keySet()
			.stream()
			.filter((block) -> block.startsWith(CardModals.TEXT + ":"))
			.findFirst()
			.orElse(CardModals.TEXT);
	}

	String text() {
		return value(textBlock()).map(ViewState.Value::getValue).map(String::strip).orElse("");
	}

	String choice() {
		return value(CardModals.CHOICE).map(ViewState.Value::getSelectedOption)
			.map(ViewState.SelectedOption::getValue)
			.orElse("");
	}

	// tells what was filled in from anything else
	String filled() {
		return choice() + "\n" + text();
	}

	boolean isTooLong() {
		return SlackText.isLonger(text(), SlackLimits.TEXT_INPUT);
	}

	private Optional<ViewState.Value> value(String block) {
		return Optional.ofNullable(this.values.get(block)).map((input) -> input.get(CardModals.VALUE));
	}

}
