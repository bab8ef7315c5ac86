package org.switchboard.slack;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.slack.api.model.Attachment;
import com.slack.api.model.File;
import com.slack.api.model.Message;
import org.jspecify.annotations.Nullable;

/**
 * What a message of someone says, together with the messages that it forwards. Its
 * {@code toString} does not tell.
 *
 * @param text as Slack has it: escaped, with mentions and links marked
 * @param files what came with it
 */
public record MessageBody(String text, List<File> files) {

	/** What is left of a deleted message. */
	public static final MessageBody NOTHING = new MessageBody("", List.of());

	/**
	 * Reads a message.
	 * @param text its own text
	 * @param files its own files
	 * @param attachments what is shown below it, of messages only those that it forwards
	 * @return with the words of what it forwards, the author and the link
	 */
	public static MessageBody of(@Nullable String text, @Nullable List<File> files,
			@Nullable List<Attachment> attachments) {
		String own = Objects.requireNonNullElse(text, "");
		List<Attachment> forwarded = stream(attachments).filter((one) -> Boolean.TRUE.equals(one.isMsgUnfurl()))
			.toList();
		return new MessageBody(
				Stream.concat(Stream.of(own), forwarded.stream().map(MessageBody::words))
					.filter((words) -> !words.isBlank())
					.collect(Collectors.joining("\n")),
				Stream.concat(stream(files), forwarded.stream().flatMap((one) -> stream(one.getFiles()))).toList());
	}

	/**
	 * Reads a message that Slack was asked for. What a link unfolds to looks like a
	 * forward there, and may be of a private channel, so below a link to a message
	 * nothing counts.
	 * @param message the message
	 * @return with the words of what it forwards, if it has no such link
	 */
	public static MessageBody of(Message message) {
		boolean mayUnfold = message.getText() != null && message.getText().contains("/archives/");
		return of(message.getText(), message.getFiles(), mayUnfold ? List.of() : message.getAttachments());
	}

	private static String words(Attachment forwarded) {
		String author = Objects.requireNonNullElse(forwarded.getAuthorName(), "Someone");
		String link = (forwarded.getFromUrl() != null) ? ": <" + forwarded.getFromUrl() + ">" : ".";
		return (Objects.requireNonNullElse(forwarded.getText(), "") + "\n" + author + " wrote this" + link).strip();
	}

	private static <T> Stream<T> stream(@Nullable List<T> some) {
		return Stream.ofNullable(some).flatMap(List::stream);
	}

	@Override
	public String toString() {
		return "MessageBody[" + this.text.length() + " characters, " + this.files.size() + " files]";
	}

}
