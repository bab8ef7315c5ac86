package org.switchboard.delivery;

import java.util.Optional;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as it waits in Redis.
 *
 * @param shape the number of this record's shape
 * @param kind {@code card}, {@code line}, {@code file} or {@code removal}, which the
 * scripts read too
 * @param under the card in whose thread it goes
 * @param text the message's text
 * @param blocks the message's blocks
 * @param about the subject that replies below it belong to, which the script reads too
 * @param writer the name it is shown in
 * @param picture the picture beside that name
 * @param file what is to be brought, if it is a file in Slack
 * @param made what is to be shown, if it is a file of Switchboard's own
 * @param sealed all of it as JSON, encrypted; then only what the scripts read is beside
 * it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Content(int shape, String kind, @Nullable String under, String text, String blocks, @Nullable String about,
		@Nullable String writer, @Nullable String picture, @Nullable ForwardedFile file, @Nullable MadeFile made,
		@Nullable String sealed) {

	private static final int SHAPE = 1;

	private static final int SEALED_SHAPE = 2;

	static Content of(Delivery delivery) {
		Message message = delivery.message();
		return new Content(SHAPE, delivery.kind(), delivery.under().orElse(null), message.text(), message.blocks(),
				message.about().orElse(null), message.by().map(ShownAuthor::name).orElse(null),
				message.by().map(ShownAuthor::picture).orElse(null),
				(delivery instanceof Delivery.File file) ? file.enclosure() : null,
				(delivery instanceof Delivery.Made made) ? made.file() : null, null);
	}

	Content sealed(UnaryOperator<String> seal) {
		String json = LaneReplies.write(this);
		String encrypted = seal.apply(json);
		return encrypted.equals(json) ? this : new Content(SEALED_SHAPE, this.kind, this.under, "", "[]", this.about,
				null, null, null, null, encrypted);
	}

	Content opened(UnaryOperator<String> open) {
		return (this.sealed != null) ? LaneReplies.content(open.apply(this.sealed)) : this;
	}

	Message message() {
		return new Message(this.text, this.blocks, writtenBy(), Optional.ofNullable(this.about));
	}

	private Optional<ShownAuthor> writtenBy() {
		return Optional.ofNullable(this.writer)
			.map((name) -> new ShownAuthor(name, (this.picture != null) ? this.picture : ""));
	}

	@Override
	public String toString() {
		return "Content[" + this.kind + "]";
	}

}
