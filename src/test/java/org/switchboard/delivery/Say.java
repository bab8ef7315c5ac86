package org.switchboard.delivery;

import java.util.Optional;

import slacksim.workspace.Card;

/** Short ways to write deliveries. */
final class Say {

	private Say() {
	}

	static Delivery card(String name, String conversation, String text) {
		return new Delivery.Card(name, conversation, message(text));
	}

	static Delivery cardUnder(String root, String name, String conversation, String text) {
		return new Delivery.Card(name, conversation, Optional.of(root), message(text));
	}

	static Delivery line(String name, String conversation, String text) {
		return new Delivery.Line(name, conversation, Optional.empty(), message(text));
	}

	static Delivery reply(String name, String conversation, String card, String text) {
		return new Delivery.Line(name, conversation, Optional.of(card), message(text));
	}

	static Delivery as(ShownAuthor writer, String name, String conversation, String text) {
		return new Delivery.Card(name, conversation, message(text).by(writer));
	}

	static Delivery file(String name, String conversation, String card, Card shared) {
		String id = shared.files().get(0).id();
		return new Delivery.File(name, conversation, Optional.of(card),
				new ForwardedFile(id, shared.files().get(0).title(), "Ana Ruiz", null));
	}

	private static Message message(String text) {
		return new Message(text, "[]");
	}

}
