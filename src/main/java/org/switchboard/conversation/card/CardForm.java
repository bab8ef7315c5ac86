package org.switchboard.conversation.card;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;

import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/**
 * The input of one of the {@link CardModals}.
 *
 * @param view the view as the person's client sent it
 */
record CardForm(View view) {

	// choosing a saved reply changes this block's id
	String textBlock() {
		return Modals.values(this.view)
			.keySet()
			.stream()
			.filter((block) -> block.startsWith(CardModals.TEXT + ":"))
			.findFirst()
			.orElse(CardModals.TEXT);
	}

	String text() {
		return Modals.value(this.view, textBlock()).map(ViewState.Value::getValue).map(String::strip).orElse("");
	}

	String choice() {
		return Modals.value(this.view, CardModals.CHOICE)
			.map(ViewState.Value::getSelectedOption)
			.map(ViewState.SelectedOption::getValue)
			.orElse("");
	}

	// distinguishes this input from any other
	String filled() {
		return choice() + "\n" + text();
	}

	boolean isTooLong() {
		return SlackText.isLonger(text(), SlackLimits.TEXT_INPUT);
	}

}
