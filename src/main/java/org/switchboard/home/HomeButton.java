package org.switchboard.home;

import java.util.Locale;

import com.slack.api.model.block.element.ButtonElement;

import org.switchboard.slack.Blocks;

/** The buttons on Home. */
enum HomeButton {

	ASK("New request"), NUDGE("Nudge"), CLOSE("Yes, it's fixed"), CLAIM("Claim"), BACK("Back"), MORE("More"),
	AWAY("Set out of office…"), PRESENT("I'm back");

	private final String text;

	HomeButton(String text) {
		this.text = text;
	}

	String actionId() {
		return "home." + name().toLowerCase(Locale.ROOT);
	}

	ButtonElement on(String value) {
		return Blocks.button(actionId(), this.text, value);
	}

}
