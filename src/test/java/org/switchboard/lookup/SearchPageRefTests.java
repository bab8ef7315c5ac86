package org.switchboard.lookup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.switchboard.request.lifecycle.Keywords;

import static org.assertj.core.api.Assertions.assertThat;

class SearchPageRefTests {

	private static final long PLACE = 1_804_000_000_000_042L;

	@Test
	void readsItsOwnButtonValue() {
		SearchPageRef first = SearchPageRef.first(Keywords.of("Bus 14, late")).orElseThrow();
		assertThat(first.from(PLACE)).isEqualTo(PLACE + " bus 14 late");
		SearchPageRef next = SearchPageRef.parse(first.from(PLACE)).orElseThrow();
		assertThat(next.words()).isEqualTo(first.words());
		assertThat(next.before()).contains(PLACE);
	}

	// https://docs.slack.dev/reference/block-kit/block-elements/button-element
	@Test
	void fitsIntoAButton() {
		String words = "\uD801\uDC00".repeat(50);
		StringBuilder text = new StringBuilder();
		for (int i = 10; i < 40; i++) {
			text.append(i).append(words).append(' ');
		}
		SearchPageRef ref = SearchPageRef.first(Keywords.of(text.toString())).orElseThrow();
		assertThat(ref.words().words()).hasSize(SearchPageRef.MOST_WORDS);
		assertThat(ref.from(999_999_999_999_999_999L)).hasSizeLessThan(2000);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "bus", "0 bus", "-1 bus", "12", "12 ", "12 !", "1e3 bus", "9999999999999999999 bus",
			" 12 bus", "+inf bus", "١٢ bus" })
	void rejectsMalformedValues(String value) {
		assertThat(SearchPageRef.parse(value)).isEmpty();
	}

	@Test
	void normalizesWordsFromTheButton() {
		SearchPageRef ref = SearchPageRef
			.parse("12 *BUS* <!channel>\n" + "ab ".repeat(900) + "c1 c2 c3 c4 c5 c6 c7 c8 c9")
			.orElseThrow();
		assertThat(ref.words().words()).startsWith("bus", "channel", "ab", "c1").hasSize(SearchPageRef.MOST_WORDS);
	}

	@Test
	void hidesWordsInToString() {
		assertThat(SearchPageRef.parse("12 zebra").orElseThrow().toString()).doesNotContain("zebra");
	}

}
