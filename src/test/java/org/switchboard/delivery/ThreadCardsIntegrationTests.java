package org.switchboard.delivery;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.calls.ApiCall;
import slacksim.faults.Fault;
import slacksim.workspace.Card;
import slacksim.workspace.MessageThread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Cards in another card's thread. */
class ThreadCardsIntegrationTests {

	private final DeliveryTown town = new DeliveryTown();

	@AfterEach
	void stop() {
		this.town.close();
	}

	@Test
	void arePostedOnceInTheThreadThenUpdated() {
		this.town.enqueue(card("new"), note("typed"));
		MessageThread thread = this.town.card("new").thread();
		Card typed = thread.awaits("typed");
		this.town.enqueue(note("edited"));
		assertThat(thread.awaits("edited").ts()).isEqualTo(typed.ts());
		assertThat(thread.lines()).containsExactly("edited");
		assertThat(this.town.channel().lines()).containsExactly("new");
	}

	@Test
	void areKnownByTheirPlace() {
		this.town.enqueue(card("new"), note("typed"));
		MessagePlace place = this.town.posted("note");
		assertThat(place.ts()).isEqualTo(this.town.card("new").thread().awaits("typed").ts());
		assertThat(this.town.deliveries().at(this.town.id, place)).contains(new DeliveryRef("REQ-1", "note", "REQ-1"));
		assertThat(this.town.deliveries().at(this.town.id, new MessagePlace("C1", "1.2"))).isEmpty();
	}

	@Test
	void arePostedInTheirLatestState() {
		this.town.enqueue(card("new"), note("first"), note("second"), note("third"));
		this.town.settles();
		assertThat(this.town.card("new").thread().lines()).containsExactly("third");
		assertThat(this.town.workspace.transcript().calls("chat.update")).isEmpty();
	}

	@Test
	void areFoundIfSlacksAnswerWasLost() {
		this.town.enqueue(card("new"));
		this.town.posted("card");
		this.town.workspace.failNext("chat.postMessage", 1, Fault.droppedAnswer());
		this.town.enqueue(note("typed"));
		MessagePlace place = this.town.posted("note");
		assertThat(this.town.card("new").thread().messages()).extracting(Card::ts).containsExactly(place.ts());
		assertThat(this.town.workspace.transcript().calls()).extracting(ApiCall::method)
			.contains("conversations.replies");
	}

	@Test
	void areUpdatedIfSlacksAnswerWasLost() {
		this.town.enqueue(card("new"));
		this.town.posted("card");
		this.town.workspace.failNext("chat.postMessage", 1, Fault.droppedAnswer());
		this.town.enqueue(note("typed"));
		MessageThread thread = this.town.card("new").thread();
		thread.awaits("typed");
		this.town.enqueue(note("edited"));
		thread.awaits("edited");
		assertThat(thread.lines()).containsExactly("edited");
	}

	@Test
	void arePostedAgainIfDeleted() {
		this.town.enqueue(card("new"), note("typed"));
		MessagePlace place = this.town.posted("note");
		this.town.api.patiently(this.town.id,
				(methods) -> methods.chatDelete((call) -> call.channel(place.channel()).ts(place.ts())));
		this.town.enqueue(note("edited"));
		MessageThread thread = this.town.card("new").thread();
		assertThat(thread.awaits("edited").ts()).isNotEqualTo(place.ts());
		assertThat(thread.lines()).containsExactly("edited");
	}

	@Test
	void areParkedWithTheCardTheyBelongTo() {
		this.town.workspace.failNext("chat.postMessage", 1, Fault.refusal("restricted_action"));
		this.town.enqueue(card("new"), note("typed"));
		this.town.settles();
		assertThat(this.town.parked()).extracting(ParkedDelivery::name, ParkedDelivery::reason)
			.containsExactly(tuple("note", "card_not_delivered"), tuple("card", "restricted_action"));
		assertThat(this.town.channel().messages()).isEmpty();
	}

	@Test
	void areUpdatedEvenIfTheirCardCannotBePostedAgain() {
		this.town.enqueue(card("new"), note("typed"));
		MessageThread thread = this.town.card("new").thread();
		MessagePlace root = this.town.posted("card");
		this.town.posted("note");
		this.town.api.patiently(this.town.id,
				(methods) -> methods.chatDelete((call) -> call.channel(root.channel()).ts(root.ts())));
		this.town.workspace.failNext("chat.postMessage", 1, Fault.refusal("restricted_action"));
		this.town.enqueue(card("claimed"), note("edited"));
		thread.awaits("edited");
		this.town.settles();
		assertThat(this.town.parked()).extracting(ParkedDelivery::name).containsExactly("card");
	}

	private static Delivery card(String text) {
		return Say.card("card", DeliveryTown.CHANNEL, text);
	}

	private static Delivery note(String text) {
		return Say.cardUnder("card", "note", DeliveryTown.CHANNEL, text);
	}

}
