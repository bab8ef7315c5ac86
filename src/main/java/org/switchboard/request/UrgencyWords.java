package org.switchboard.request;

import com.slack.api.model.block.composition.OptionObject;

import org.switchboard.sla.Urgency;
import org.switchboard.slack.Modals;

/** The names of the urgency levels, and when to use each. */
public final class UrgencyWords {

	private UrgencyWords() {
	}

	/** Returns plain text. */
	public static String name(Urgency urgency) {
		return switch (urgency) {
			case URGENT -> "Urgent";
			case HIGH -> "High";
			case NORMAL -> "Normal";
			case LOW -> "Low";
		};
	}

	/** Returns mrkdwn, with an emoji where it should catch the eye. */
	public static String marked(Urgency urgency) {
		return switch (urgency) {
			case URGENT -> ":rotating_light: " + name(urgency);
			case HIGH -> ":large_orange_circle: " + name(urgency);
			case NORMAL, LOW -> name(urgency);
		};
	}

	/** Returns a choice that explains the level. */
	public static OptionObject option(Urgency urgency) {
		return OptionObject.builder()
			.text(Modals.plain(name(urgency)))
			.description(Modals.plain(meaning(urgency)))
			.value(urgency.name())
			.build();
	}

	private static String meaning(Urgency urgency) {
		return switch (urgency) {
			case URGENT -> "Someone is unsafe or stranded, or school can't operate";
			case HIGH -> "Teaching is disrupted today";
			case NORMAL -> "It's a problem, but school can go on";
			case LOW -> "A question or request; sometime this week is fine";
		};
	}

}
