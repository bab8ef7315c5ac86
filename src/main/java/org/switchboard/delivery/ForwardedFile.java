package org.switchboard.delivery;

import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.switchboard.slack.Blocks;
import org.switchboard.slack.SlackJson;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/**
 * A file that somebody shared in Slack, where the bot is. Its {@code toString} does not
 * tell what it is called.
 *
 * @param id the file's id
 * @param title what it is called, as typed
 * @param from who sent it, by name
 * @param notice what a locked phone shows of it, in place of all that; null if it may
 * show that
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ForwardedFile(String id, String title, String from, @Nullable String notice) {

	private static final Pattern ID = Pattern.compile("[A-Z0-9]{2,32}");

	public ForwardedFile {
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException("not the id of a file in Slack");
		}
	}

	// its title says from whom it is where its comment does not
	String heading() {
		return (this.notice == null || this.from.isBlank()) ? this.title : this.title + " (" + this.from + ")";
	}

	Message saying(String words) {
		return (this.notice == null) ? new Message(words, "[]") : new Message(this.notice,
				SlackJson.of(List.of(Blocks.section(SlackText.cut(words, SlackLimits.SECTION)))));
	}

	@Override
	public String toString() {
		return "ForwardedFile[" + this.id + "]";
	}

}
