package org.switchboard.lookup;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.switchboard.request.lifecycle.RequestId;

import static org.assertj.core.api.Assertions.assertThat;

class RequestArgumentsTests {

	private static final List<String> KEYS = List.of("REQ-78", "req 78", "Req78", "ＲＥＱ－７８", "REQ‑78", "REQ–78",
			"REQ—78", "REQ−78", "REQ #78", "REQ\u00a078", "req_78", "𝐑𝐄𝐐-𝟕𝟖");

	private static final List<String> RANDOM = List.of("REQ-C7KQ2", "req c7kq2", "ＲＥＱ－Ｃ７ＫＱ２", "REQ—C7KQ2",
			"𝐑𝐄𝐐-𝐂𝟕𝐊𝐐𝟐");

	private static final List<String> AROUND = List.of(" ", "\u00a0", "\u3000", "*", "_", "~", "`", "#", "(", ")", "“",
			"”", "'", ".", "!", "?", ",", ":", "…", "👉", "👩\u200d🏫", "\n", "> ", "• ");

	private static final List<String> UNSEEN = List.of("\u200b", "\u200d", "\u2060", "\ufeff", "\u00ad", "\ufe0f",
			"\u200e", "\u202e", "\u2066", "\u034f", "");

	private static Stream<Random> randoms() {
		return IntStream.range(0, 500).mapToObj(Random::new);
	}

	private static String some(Random random, List<String> of) {
		return random.ints(random.nextInt(4), 0, of.size()).mapToObj(of::get).collect(Collectors.joining());
	}

	private static String typed(Random random, String prefix) {
		String key = KEYS.get(random.nextInt(KEYS.size()));
		String text = some(random, AROUND) + prefix + some(random, AROUND) + key + some(random, AROUND);
		return text.codePoints()
			.mapToObj((one) -> Character.toString(one) + UNSEEN.get(random.nextInt(UNSEEN.size())))
			.collect(Collectors.joining());
	}

	@ParameterizedTest
	@MethodSource("randoms")
	void keyIsFoundDespitePunctuation(Random random) {
		String typed = typed(random, "");
		assertThat(RequestArguments.of(typed)).as(typed).isEqualTo(new RequestArguments.Key(new RequestId(78)));
	}

	@Test
	void randomKeyIsFoundToo() {
		RequestId id = RequestId.parse("REQ-C7KQ2").orElseThrow();
		assertThat(RANDOM)
			.allSatisfy((typed) -> assertThat(RequestArguments.of(typed)).isEqualTo(new RequestArguments.Key(id)));
	}

	@ParameterizedTest
	@MethodSource("randoms")
	void wordBeforeAKeyIsRead(Random random) {
		String typed = typed(random, "Why\u2003");
		assertThat(RequestArguments.of(typed)).as(typed).isEqualTo(new RequestArguments.Why(new RequestId(78)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "<#C1|req-78>", "REQ-78 and REQ-79", "REQ-78.5", "REQ-0", "request 78", "78",
			"why is it cold", "mine cart", "help us", "back door", "unwatch it" })
	void everythingElseStartsARequest(String typed) {
		assertThat(RequestArguments.of(typed)).isEqualTo(new RequestArguments.NewRequest());
	}

}
