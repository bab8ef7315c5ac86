package org.switchboard.delivery;

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
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Content(int shape, String kind, @Nullable String under, String text, String blocks) {

	static Content of(Delivery delivery) {
		Message message = delivery.message();
		return new Content(1, (delivery instanceof Delivery.Card) ? "card" : "line", delivery.under().orElse(null),
				message.text(), message.blocks());
	}

	Message message() {
		return new Message(this.text, this.blocks);
	}

	@Override
	public String toString() {
		return "Content[" + this.kind + "]";
	}

}
