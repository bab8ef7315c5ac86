package org.switchboard.delivery;

import java.util.Optional;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as stored in Redis while it waits.
 *
 * @param shape the version of this record's format
 * @param kind {@code card}, {@code line}, {@code file} or {@code removal}; the scripts
 * read it, too
 * @param under the card whose thread it goes in
 * @param text the message's text
 * @param blocks the message's blocks
 * @param about the subject that replies to it belong to; the script reads it, too
 * @param writer the name it is shown under
 * @param picture the picture next to that name
 * @param file the file to forward, if it is a file in Slack
 * @param made the file to show, if Switchboard made it
 * @param sealed everything as JSON, encrypted; then the other fields hold only what the
 * scripts read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StoredDelivery(int shape, String kind, @Nullable String under, String text, String blocks,
		@Nullable String about, @Nullable String writer, @Nullable String picture, @Nullable ForwardedFile file,
		@Nullable MadeFile made, @Nullable String sealed) {

	private static final int SHAPE = 1;

	private static final int SEALED_SHAPE = 2;

	static StoredDelivery of(Delivery delivery) {
		Message message = delivery.message();
		return new StoredDelivery(SHAPE, delivery.kind(), delivery.under().orElse(null), message.text(),
				message.blocks(), message.about().orElse(null), message.by().map(ShownAuthor::name).orElse(null),
				message.by().map(ShownAuthor::picture).orElse(null),
				(delivery instanceof Delivery.File file) ? file.forwarded() : null,
				(delivery instanceof Delivery.Made made) ? made.file() : null, null);
	}

	StoredDelivery sealed(UnaryOperator<String> seal) {
		String json = LaneReplies.write(this);
		String encrypted = seal.apply(json);
		return encrypted.equals(json) ? this : new StoredDelivery(SEALED_SHAPE, this.kind, this.under, "", "[]",
				this.about, null, null, null, null, encrypted);
	}

	StoredDelivery opened(UnaryOperator<String> open) {
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
