package org.switchboard.request;

import com.slack.api.model.block.composition.OptionObject;

import org.switchboard.sla.Urgency;
import org.switchboard.slack.Modals;

/**
 * What the levels of urgency are called, and when each is meant.
 */
public final class UrgencyWords {

	private UrgencyWords() {
	}

	/** Plain text. */
	public static String name(Urgency urgency) {
		return switch (urgency) {
			case URGENT -> "Urgent";
			case HIGH -> "High";
			case NORMAL -> "Normal";
			case LOW -> "Low";
		};
	}

	/** In mrkdwn, with an emoji where it should catch the eye. */
	public static String marked(Urgency urgency) {
		return switch (urgency) {
			case URGENT -> ":rotating_light: " + name(urgency);
			case HIGH -> ":large_orange_circle: " + name(urgency);
			case NORMAL, LOW -> name(urgency);
		};
	}

	/** A level to choose, with what it means. */
	public static OptionObject option(Urgency urgency) {
		return OptionObject.builder()
			.text(Modals.plain(name(urgency)))
			.description(Modals.plain(meaning(urgency)))
			.value(urgency.name())
			.build();
	}

	private static String meaning(Urgency urgency) {
		return switch (urgency) {
			case URGENT -> "Somebody is unsafe or stranded, or the school can't run";
			case HIGH -> "Teaching is disrupted today";
			case NORMAL -> "It is in the way, but the day goes on";
			case LOW -> "A question or a wish; this week is fine";
		};
	}

}
