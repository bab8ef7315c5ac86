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
 * The content of someone's message, including messages it forwards. Its {@code toString}
 * hides it.
 *
 * @param text as Slack sends it: escaped, with mentions and links as marks
 * @param files the files with it
 */
public record MessageBody(String text, List<File> files) {

	/** The content of a deleted message. */
	public static final MessageBody NOTHING = new MessageBody("", List.of());

	/**
	 * Reads a message.
	 * @param text its own text
	 * @param files its own files
	 * @param attachments what is shown below it; only forwarded messages count
	 * @return the content including each forwarded message's text, author and link
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
	 * Reads a message that was fetched from Slack. There, an unfolded link looks like a
	 * forward and may show a private channel, so if the message links to another one,
	 * attachments don't count.
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
