package org.switchboard.intake;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FirstSentenceTests {

	private static FormPrefill beginning(String text) {
		return new SourceMessage(text, List.of(), List.of(), Optional.empty()).beginning("");
	}

	@ParameterizedTest
	@CsvFileSource(resources = "first-sentences.txt", delimiter = '\t', quoteCharacter = '`')
	void summarySaysWhatIsWrong(String text) {
		String summary = beginning(text).summary();
		assertThat(text).endsWith(summary);
		assertThat(summary).containsAnyOf("projector", "heating", "laptop", "substitute", "payroll", "wifi")
			.doesNotContain("Hi!", "Good morning", "Quick question");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			Good morning, team! The copier is jammed. Please send someone. | The copier is jammed.
			Hola. El bus no ha llegado.                 | El bus no ha llegado.
			¡Buenos días a todos! El bus no llega.      | El bus no llega.
			Hi Dr. Okafor! :wave: Room 4 is cold.       | :wave: Room 4 is cold.
			👋 Hello there!! No heat in 204.            | No heat in 204.
			Hello\\nRoom 12 has no light\\nThanks       | Room 12 has no light
			Dear Luther Banks,\\n\\nBus 14 is late.     | Bus 14 is late.
			Hey. I hope you are well. We need a sub.    | We need a sub.
			Urgent! Toilet overflowing.                 | Toilet overflowing.
			1. Copier is jammed. 2. No toner.           | 1. Copier is jammed.
			...\\nBus 22 broke down                     | Bus 22 broke down
			""")
	void greetingsAreNoSummary(String text, String summary) {
		assertThat(beginning(text.translateEscapes()).summary()).isEqualTo(summary);
		assertThat(beginning(text.translateEscapes()).details()).isEqualTo(text.translateEscapes());
	}

	@ParameterizedTest
	@ValueSource(strings = { "St. Mary's bus is late", "We are in room No. 5 and it is cold",
			"Some rooms, e.g. 12 and 14, are cold", "The U.S. History books did not come",
			"It is 14.5 degrees in room 3", "See https://example.org/a.b?c=d.e for the form",
			"We waited... and waited… and nobody came", "J. R. Smith has no laptop", "Since 6 a.m. no water",
			"The bus (no. 12) is late", "Hi Luther, the bus is late", "Mrs. O'Neil, Rm. 4, is out",
			"Lamps, cables etc. are missing", "Hi Bus 22 is late", "Good morning bus is late",
			"I hope you can fix the copier" })
	void oneSentenceStaysWhole(String sentence) {
		assertThat(beginning(sentence + ". Please come.").summary()).isEqualTo(sentence + ".");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			No. The bus is late.                     | No.
			It began at 9 a.m. The office is closed. | It began at 9 a.m.
			Is it closed? We hear so.                | Is it closed?
			The door says “Out.” Nobody is in.       | The door says “Out.”
			Bus 14 is late :cry:. Help!              | Bus 14 is late :cry:.
			Hi!                                      | Hi!
			""")
	void sentencesEndWhereTheyEnd(String text, String first) {
		assertThat(beginning(text).summary()).isEqualTo(first);
	}

	@ParameterizedTest
	@ValueSource(strings = { "a. ", "Hi. ", "Dr. ", "x", ". ", "! ", "\n", "'", "Hi A ", "?'", "hope you " })
	@Timeout(10)
	void longTextsAreReadAtOnce(String piece) {
		assertThat(FirstSentence.of(piece.repeat(40_000 / piece.length()))).isNotEmpty();
	}

}
