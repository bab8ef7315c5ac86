package org.switchboard.request.lifecycle;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.switchboard.request.Bus14;
import org.switchboard.request.RandomRequests;

import static org.assertj.core.api.Assertions.assertThat;

class KeywordsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			The projector in 12 is DEAD!        | the projector in 12 is dead
			bus BUS Bus 14                      | bus 14
			Maya's Wi-Fi                        | maya wi fi
			Señora Müller: façade, Łódź         | senora muller facade łodz
			İSTANBUL ΟΔΟΣ οδος                  | istanbul οδοσ
			ﬁre １２ m²                          | fire 12 m2
			אוטובוס 14, الحافلة 15              | אוטובוס 14 الحافلة 15
			<!channel> & <@UMAYA> *bold*        | channel umaya bold
			); DROP TABLE requests; --'         | drop table requests
			a I 7 🚌 👩‍👧 -- ... ''                | ''
			""")
	void areLettersAndDigits(String text, String words) {
		assertThat(Keywords.of(text).joined()).isEqualTo(words);
	}

	@Test
	void accentsMayBeWrittenApart() {
		assertThat(Keywords.of("e\u0301cole")).isEqualTo(Keywords.of("\u00e9cole")).isEqualTo(Keywords.of("ECOLE"));
		assertThat(Keywords.of("\u202Ebus\u202C 1\u200D4")).isEqualTo(Keywords.of("bus 14"));
	}

	@Test
	void longWordsMatchByTheirBeginning() {
		String school = "\uD801\uDC00".repeat(40);
		assertThat(Keywords.of(school)).isEqualTo(Keywords.of(school.substring(0, 64)))
			.isNotEqualTo(Keywords.of(school.substring(0, 62)));
		assertThat(Keywords.of("b".repeat(5000)).words()).containsExactly("b".repeat(32));
	}

	@Test
	void comeFromEveryPartOfARequest() {
		assertThat(Keywords.of(Bus14.filed()).words()).containsExactly("bus", "14", "is", "late", "lincoln",
				"elementary", "maya", "lindgren", "transportation", "by", "half", "an", "hour");
	}

	@Test
	void followTheTeam() {
		Request moved = Bus14.after(Bus14.in(RequestState.CLAIMED), Bus14.command("Transfer"));
		assertThat(Keywords.of(moved).words()).contains("operations", "bus").doesNotContain("transportation");
	}

	@Test
	void countOnlyTheFirstWordsOfLongDetails() {
		String details = IntStream.rangeClosed(100, 900).mapToObj((i) -> "word" + i).collect(Collectors.joining(" "));
		Request request = Request.filed(Bus14.ID, Bus14.wasFiled(Bus14.filing("Bus", details, false)));
		assertThat(Keywords.of(request).words()).hasSize(Keywords.MOST)
			.contains("bus", "lincoln", "maya", "transportation", "word100", "word140")
			.doesNotContain("word200");
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void eachFindsItself(long seed) {
		RandomRequests random = new RandomRequests(seed);
		for (int i = 0; i < 200; i++) {
			List<String> words = Keywords.of(random.any(200)).words();
			assertThat(words).doesNotHaveDuplicates()
				.allSatisfy((word) -> assertThat(Keywords.of(word).words()).containsExactly(word))
				.noneMatch((word) -> word.contains(" "));
		}
	}

	@Test
	void areNotInToString() {
		assertThat(Keywords.of("zebra stripes")).hasToString("Keywords[2]");
	}

}
