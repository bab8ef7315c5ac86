package org.switchboard.delivery;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * A delivery as it waits in Redis.
 *
 * @param shape the number of this record's shape
 * @param kind {@code card} or {@code line}, which the scripts read too
 * @param under the card in whose thread it goes
 * @param text the message's text
 * @param blocks the message's blocks
 * @param writer the name it is shown in
 * @param picture the picture beside that name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Content(int shape, String kind, @Nullable String under, String text, String blocks, @Nullable String writer,
		@Nullable String picture) {

	static Content of(Delivery delivery) {
		Message message = delivery.message();
		return new Content(1, (delivery instanceof Delivery.Card) ? "card" : "line", delivery.under().orElse(null),
				message.text(), message.blocks(), message.by().map(Writer::name).orElse(null),
				message.by().map(Writer::picture).orElse(null));
	}

	Message message() {
		return new Message(this.text, this.blocks, writtenBy());
	}

	private Optional<Writer> writtenBy() {
		return Optional.ofNullable(this.writer)
			.map((name) -> new Writer(name, (this.picture != null) ? this.picture : ""));
	}

	@Override
	public String toString() {
		return "Content[" + this.kind + "]";
	}

}
