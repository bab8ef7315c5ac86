package org.switchboard.intake;

import java.util.List;
import java.util.Optional;

import com.slack.api.model.File;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Person;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.MessageBody;
import org.switchboard.slack.SlackNames;
import org.switchboard.slack.SlackText;
import org.switchboard.slack.Workspaces;

/**
 * Reads messages that are already in Slack.
 */
@Component
public class SourceMessages {

	private final Workspaces workspaces;

	private final SlackNames names;

	SourceMessages(Workspaces workspaces, SlackNames names) {
		this.workspaces = workspaces;
		this.names = names;
	}

	/**
	 * Reads a message.
	 * @param caller who uses it
	 * @param message the message
	 * @return its text, with names instead of mentions, and without mentions of
	 * Switchboard
	 */
	public SourceMessage of(Caller caller, Written message) {
		List<File> files = message.body().files();
		String text = this.names.typed(caller.workspace(), withoutUs(caller, message.body().text()),
				(user) -> name(caller, user));
		return new SourceMessage(text, files.stream().map(SourceMessages::name).toList(),
				files.stream().map(File::getId).toList(), source(caller, message));
	}

	// no one but its writer can open their direct messages with us
	private Optional<String> source(Caller caller, Written message) {
		if (isToUs(message)) {
			return Optional.empty();
		}
		String address = this.workspaces.addressOf(caller.workspace(), message.channel(), message.ts(),
				Optional.ofNullable(message.thread()));
		Optional<String> author = Optional.ofNullable(message.user())
			.filter((user) -> !user.equals(caller.userId()))
			.flatMap((user) -> name(caller, user));
		return Optional.of(IntakeWords.source(author, address));
	}

	private static boolean isToUs(Written message) {
		return message.channel().startsWith("D");
	}

	private String withoutUs(Caller caller, String text) {
		return SlackText.withoutMentions(text, (user) -> this.workspaces.isOurs(caller.workspace(), user));
	}

	private static Optional<String> name(Caller caller, String user) {
		return caller.directory().person(user).map(Person::name);
	}

	private static String name(File file) {
		String name = SlackText.oneLine((file.getName() != null) ? file.getName() : "");
		return name.isEmpty() ? file.getId() : name;
	}

	/**
	 * A message in Slack.
	 *
	 * @param channel the id of its conversation
	 * @param ts its timestamp
	 * @param thread the timestamp of the message whose thread it is in
	 * @param user its writer; null if a bot posted it under another name
	 * @param body what it says
	 */
	public record Written(String channel, String ts, @Nullable String thread, @Nullable String user, MessageBody body) {

		@Override
		public String toString() {
			return "Written[" + this.channel + " " + this.ts + "]";
		}

	}

}
