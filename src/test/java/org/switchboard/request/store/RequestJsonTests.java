package org.switchboard.request.store;

import java.util.List;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.switchboard.request.Bus14;
import org.switchboard.request.RandomRequests;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestEvent.ReplyGiven;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.RequestState;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RequestJsonTests {

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 100);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void readsWhatItWrites(long seed) {
		List<RequestEvent> history = new RandomRequests(seed).history(60);
		assertThat(history).allSatisfy((event) -> assertThat(again(event)).isEqualTo(event));
		for (int version = 1; version <= history.size(); version++) {
			Request request = Request.replay(Bus14.ID, history.subList(0, version));
			assertThat(again(request)).as("seed %d, version %d", seed, version).isEqualTo(request);
		}
	}

	@Test
	void readsEveryKindOfEvent() {
		assertThat(RandomRequests.oneOfEachKind()).allSatisfy((event) -> assertThat(again(event)).isEqualTo(event));
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void keepsTenThousandCharacters(long seed) {
		String text = new RandomRequests(seed).any(10_000);
		RequestEvent event = new ReplyGiven(Bus14.minute(1), Bus14.THUY, text);
		assertThat(again(event)).isEqualTo(event);
		Request request = Request.filed(Bus14.ID, Bus14.wasFiled(Bus14.filing(text, text, true)));
		assertThat(again(request)).isEqualTo(request);
	}

	@Test
	void leavesKeyAndVersionToTheirOwnFields() {
		Request request = Bus14.in(RequestState.WAITING);
		String json = RequestJson.write(request);
		assertThat(RequestJson.readRequest(new RequestId(7), 9, json)).satisfies((read) -> {
			assertThat(read.id()).isEqualTo(new RequestId(7));
			assertThat(read.version()).isEqualTo(9);
			assertThat(read.owner()).isEqualTo(request.owner());
		});
	}

	@Test
	void refusesEventOfUnknownType() {
		assertThatIllegalStateException().isThrownBy(() -> RequestJson.readEvent("RequestEaten", "{}"))
			.withMessageContaining("RequestEaten");
	}

	private static RequestEvent again(RequestEvent event) {
		return RequestJson.readEvent(RequestJson.type(event), RequestJson.write(event));
	}

	private static Request again(Request request) {
		return RequestJson.readRequest(request.id(), request.version(), RequestJson.write(request));
	}

}
