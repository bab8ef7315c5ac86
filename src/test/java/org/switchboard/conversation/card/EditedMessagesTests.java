package org.switchboard.conversation.card;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import org.switchboard.delivery.Delivery;
import org.switchboard.request.Bus14;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestEvent.RequesterWrote;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.ThreadEvent.MessageCorrected;

import static org.assertj.core.api.Assertions.assertThat;

/** How often a message that is edited again and again is rendered. */
class EditedMessagesTests {

	private static final Origin PLACE = new Origin("requester", "D1", "1.1");

	private final AtomicInteger rendered = new AtomicInteger();

	@Test
	void catchingUpOnEditsRendersEachWordingOnceAndShowsTheNewest() {
		int edits = 50;
		List<Delivery> behind = messages(edits).since(1);
		assertThat(this.rendered.get()).isLessThan(4 * edits);
		assertThat(messages(edits).since(2)).isEqualTo(messages(edits).since(edits + 1));
		assertThat(behind).endsWith(messages(edits).since(2).toArray(Delivery[]::new));
		assertThat(behind.get(behind.size() - 1).message().text()).endsWith(": word " + edits);
	}

	private Messages messages(int edits) {
		List<RequestEvent> history = new ArrayList<>(List.of(Bus14.wasFiled(),
				new RequesterWrote(Bus14.minute(1), Bus14.MAYA, "word 0 ", Optional.of(PLACE))));
		for (int i = 1; i <= edits; i++) {
			history.add(new MessageCorrected(Bus14.minute(1 + i), Bus14.MAYA, PLACE, Optional.of("word " + i + " "),
					String.format("%04d", i)));
		}
		return new Messages(RequestHistory.of(Bus14.ID, history).orElseThrow(), ZoneOffset.UTC, (person) -> {
			this.rendered.incrementAndGet();
			return "";
		});
	}

}
