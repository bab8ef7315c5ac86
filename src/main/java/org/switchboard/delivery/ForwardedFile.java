package org.switchboard.delivery;

import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import org.switchboard.slack.Blocks;
import org.switchboard.slack.SlackJson;

/**
 * A file that someone shared where the bot can see it. Its {@code toString} hides its
 * name.
 *
 * @param id the file's id
 * @param title its title, as typed
 * @param from the sender's name
 * @param notice what notifications show instead of all that; null if they may show it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ForwardedFile(String id, String title, String from, @Nullable String notice) {

	private static final Pattern ID = Pattern.compile("[A-Z0-9]{2,32}");

	public ForwardedFile {
		if (!ID.matcher(id).matches()) {
			throw new IllegalArgumentException("not a Slack file id");
		}
	}

	// names the sender if the comment doesn't
	String heading() {
		return (this.notice == null || this.from.isBlank()) ? this.title : this.title + " (" + this.from + ")";
	}

	Message saying(String words) {
		return (this.notice == null) ? new Message(words, "[]")
				: new Message(this.notice, SlackJson.of(List.of(Blocks.section(words))));
	}

	@Override
	public String toString() {
		return "ForwardedFile[" + this.id + "]";
	}

}
