package org.switchboard.request.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.switchboard.request.Bus14;
import org.switchboard.request.RandomRequests;
import org.switchboard.request.lifecycle.EditedHistory;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestEvent.ReplyGiven;
import org.switchboard.request.lifecycle.ThreadEvent;
import org.switchboard.request.lifecycle.ThreadEvent.MessageCorrected;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** What is left of histories after words are forgotten. */
class RedactedHistoryTests {

	private static final Origin PLACE = new Origin("team.1", "C1", "1.1");

	private static final Instant LATER = Instant.parse("2040-01-01T00:00:00Z");

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 50);
	}

	private static RequestEvent says(Optional<String> text, String edition) {
		return new MessageCorrected(LATER, Bus14.LUTHER, PLACE, text, edition);
	}

	@Test
	void forgetsAnEditThatArrivesAfterTheDeletion() {
		List<RequestEvent> left = RedactedHistory
			.of(List.of(Bus14.wasFiled(), new ReplyGiven(LATER, Bus14.LUTHER, "Zebulon drives.", Optional.of(PLACE)),
					says(Optional.of("Zebulon Pike drives."), "1"), says(Optional.empty(), "3"),
					says(Optional.of("Z. Pike drives."), "2")), false);
		assertThat(RequestJson.write(left)).doesNotContain("Zebulon", "Pike");
		assertThat(left.get(0)).isEqualTo(Bus14.wasFiled());
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void leavesTheRequestAsItWas(long seed) {
		List<RequestEvent> history = new ArrayList<>(RedactedHistory.of(new RandomRequests(seed).history(60), false));
		history.add(new ReplyGiven(LATER, Bus14.LUTHER, "Zebulon drives.", Optional.of(PLACE)));
		history.add(says(Optional.empty(), "1"));
		List<RequestEvent> left = RedactedHistory.of(history, false);
		assertThat(Request.states(Bus14.ID, left)).isEqualTo(Request.states(Bus14.ID, history));
		assertThat(new EditedHistory(left).today()).isEqualTo(new EditedHistory(history).today());
		assertThat(RequestJson.write(left)).doesNotContain("Zebulon");
		assertThat(RedactedHistory.of(left, false)).isEqualTo(left);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void leavesNoWords(long seed) {
		List<RequestEvent> history = new ArrayList<>();
		RedactedHistory.of(new RandomRequests(seed).history(60), false)
			.forEach((event) -> history.add(RequestJson.reworded(event, (text) -> "Zebulon")));
		history.add(new ThreadEvent.WordsRemoved(LATER, Participant.SWITCHBOARD, Optional.empty()));
		List<RequestEvent> left = RedactedHistory.of(history, false);
		assertThat(RequestJson.write(left)).doesNotContain("Zebulon");
		assertThat(Request.states(Bus14.ID, left)).extracting(Request::state, Request::clocks, Request::owner)
			.isEqualTo(Request.states(Bus14.ID, history)
				.stream()
				.map((state) -> tuple(state.state(), state.clocks(), state.owner()))
				.toList());
		assertThat(RedactedHistory.of(left, false)).isEqualTo(left);
	}

}
