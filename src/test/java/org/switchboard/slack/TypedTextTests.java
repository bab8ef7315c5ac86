package org.switchboard.slack;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTextTests {

	/** None of these may change, alone or next to each other. */
	private static final List<String> SEEN = List.of("Bus 14 is late", "\n", "\tand", " ", "Año, café, cafe\u0301",
			"“quoted” – ‘so’…", "\u2764\ufe0f", "\ud83d\udc4d\ud83c\udffd",
			"\ud83d\udc69\u200d\ud83d\udc67\u200d\ud83d\udc66", "\ud83d\udc69\ud83c\udffd\u200d\u2695\ufe0f",
			"\ud83c\udff3\ufe0f\u200d\ud83c\udf08", "\ud83d\ude42\u200d\u2194\ufe0f", "1\ufe0f\u20e3",
			"\ud83c\uddfa\ud83c\uddf8",
			"\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f", "می\u200cخواهم",
			"\u0915\u094d\u200d\u0937", "\u0d23\u0d4d\u200d", "שלום", "C++\u200e (שלום)\u200f", "\u0664\u0665\u0600",
			"ｆｕｌｌ　ｗｉｄｔｈ", "한국어", "日本語", "\u8fbb\udb40\udd00", "a < b & c > d", "&amp;");

	private static final List<String> UNSEEN = List.of("\u200b", "\ufeff", "\u00ad", "\u2060", "\u202e", "\u2069",
			"\u202d", "\u0007", "\u009b", "\u180e", "\ufff9");

	private static Stream<Random> randoms() {
		return IntStream.range(0, 200).mapToObj(Random::new);
	}

	private static String pieces(Random random, List<String> of, int most) {
		return random.ints(random.nextInt(most), 0, of.size()).mapToObj(of::get).collect(Collectors.joining());
	}

	@ParameterizedTest
	@MethodSource("randoms")
	void keepsVisibleCharacters(Random random) {
		List<String> words = random.ints(8, 0, SEEN.size()).mapToObj(SEEN::get).toList();
		String seen = String.join("", words);
		assertThat(TypedText.kept(seen)).isEqualTo(seen);
		String typed = words.stream().map((word) -> pieces(random, UNSEEN, 3) + word).collect(Collectors.joining());
		assertThat(TypedText.kept(typed)).isEqualTo(seen);
	}

	@ParameterizedTest
	@MethodSource("randoms")
	void isIdempotent(Random random) {
		String typed = Stream
			.generate(() -> random.nextBoolean() ? pieces(random, SEEN, 3) + pieces(random, UNSEEN, 3)
					: Character.toString(new int[] { '\r', '\n', 0xA0, 0x200C, 0x200D, 0x200E, 0x200F, 0x2011, 0x3164,
							0xFE0F, 0xE0020, 0xE007F, 0x1F3F4, 0x115F, 0x34F, 0x1FEF, random.nextInt(0x30000) }[random
								.nextInt(17)]))
			.limit(20)
			.collect(Collectors.joining());
		String kept = TypedText.kept(typed);
		assertThat(TypedText.kept(kept)).isEqualTo(kept);
		String read = TypedText.read(typed);
		assertThat(TypedText.read(read)).isEqualTo(read);
		assertThat(TypedText.read(kept)).isEqualTo(read);
		String bare = TypedText.bare(typed);
		assertThat(TypedText.bare(bare)).isEqualTo(bare);
		assertThat(TypedText.bare(read)).isEqualTo(bare);
	}

	@Test
	void removesInvisibleCharacters() {
		assertThat(TypedText.kept("\u200e\ufe0f\u200d// a\u200d\u200cb")).isEqualTo("// ab");
		assertThat(TypedText.kept("\udb40\udc68\udb40\udc69 one\r\ntwo\u2028three\u000bfour"))
			.isEqualTo(" one\ntwo\nthree\nfour");
		assertThat(TypedText.kept("room\u00a012\u202fB, A\u201112")).isEqualTo("room 12 B, A-12");
		assertThat(TypedText.kept("\u3164\u2800\u200b")).isBlank();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			ＲＥＱ－７８         | REQ-78
			REQ‑78         | REQ-78
			REQ−78         | REQ-78
			'a  b　c'       | a b c
			'two\nlines'   | two lines
			ﬁve          | five
			𝐦𝐢𝐧𝐞         | mine
			mi\u00adne\ufe0f | mine
			""")
	void readsCommandsInPlainLetters(String typed, String read) {
		assertThat(TypedText.read(typed.translateEscapes())).isEqualTo(read);
	}

	@ParameterizedTest
	@ValueSource(strings = { "mine", "Mine!", "*MINE*", " “mine”. ", "`mine`", "mine\u200b ", "ｍｉｎｅ", "👉 mine?" })
	void findsAWordAmongPunctuation(String typed) {
		assertThat(TypedText.bare(typed)).isEqualTo("mine");
	}

	@Test
	void findsNoWordInPunctuationAlone() {
		assertThat(TypedText.bare("")).isEmpty();
		assertThat(TypedText.bare("?! \u200b👍")).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			AT&T                | AT&T
			AT&amp;T            | AT&T
			a < b               | a < b
			a &lt; b &amp; c    | a < b & c
			&amp;amp;           | &amp;
			&amp;lt;            | &lt;
			x & y, typed &amp;  | x & y, typed &amp;
			<&amp;>             | <&amp;>
			&quot;              | &quot;
			""")
	void undoesEscapingOnceAndOnlyWhereThereIsSome(String sent, String typed) {
		assertThat(TypedText.unescaped(sent)).isEqualTo(typed);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a", "!", " ", "\u0301\u0323", "&amp;", "\u200b", "\u200d\ufe0f", "\ufdfa", "! a",
			"\ud83d\udc69\u200d" })
	@Timeout(10)
	void takesLittleTimeForTheLongestMessages(String piece) {
		String typed = "a" + piece.repeat(40_000 / piece.length());
		assertThat(TypedText.bare(typed)).startsWith("a");
		assertThat(TypedText.unescaped(typed)).startsWith("a");
	}

}
