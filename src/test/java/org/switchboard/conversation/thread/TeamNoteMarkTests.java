package org.switchboard.conversation.thread;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TeamNoteMarkTests {

	private static final String WORDS = "The driver is new, be kind.";

	private static final List<String> MARKS = List.of("🔒", "🔒\uFE0F", ":lock:", "🔐", "note:", "Note:", "NOTE :",
			"*note*:", "*note:*", "_Note_ :", "internal:", "INTERNAL:", "Internal note:", "team-only note:", "ＮＯＴＥ：",
			"ｉｎｔｅｒｎａｌ：", "//", "／／", "/\u200B/", "note\u200B:", "𝐍𝐨𝐭𝐞:");

	private static final List<String> DECORATIONS = List.of("", " ", "\n", "\t", "\u00A0", "\u2007", "\u3000", "\u200B",
			"\u200C", "\u200D", "\u200E", "\u2060", "\uFEFF", "\u00AD", "\u115F", "\u3164", "\u2800", "\uFE0F", "*",
			"_", "~", "`", "```", "*_~", "> ", ">>> ", "&gt; ", "&amp;gt; ", "“", "‘", "\"", "«", "„", "• ", "◦ ",
			"▪︎ ", "- ", "– ", "1. ", "2) ", "① ", "(", "[", ":memo: ", "📝 ", "➡️ ", ":white_check_mark:", "#", "…",
			"/ ");

	static List<String> decorations() {
		return DECORATIONS;
	}

	@ParameterizedTest
	@MethodSource("decorations")
	void decorationDoesNotHideMark(String decoration) {
		for (String mark : MARKS) {
			assertThat(TeamNoteMark.note(decoration + mark + " " + WORDS)).as(decoration + mark).contains(WORDS);
			assertThat(TeamNoteMark.note(decoration + mark + WORDS)).as(decoration + mark).isPresent();
		}
	}

	@Test
	void combinedDecorationsDoNotHideMark() {
		Random random = new Random(7);
		for (int i = 0; i < 20_000; i++) {
			StringBuilder text = new StringBuilder();
			random.ints(random.nextInt(8), 0, DECORATIONS.size()).mapToObj(DECORATIONS::get).forEach(text::append);
			text.append(MARKS.get(random.nextInt(MARKS.size()))).append(' ').append(WORDS);
			assertThat(TeamNoteMark.note(text.toString()).orElse("")).as(text.toString()).endsWith(WORDS);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "@Thuy Nguyen ", "@Thuy Nguyen: ", "@Thuy Nguyen, @Ivan Petrov ", "@transport-team - " })
	void mentionDoesNotHideMarkAndStays(String mention) {
		for (String mark : MARKS) {
			assertThat(TeamNoteMark.note(mention + mark + " " + WORDS)).as(mark)
				.hasValueSatisfying((note) -> assertThat(note).startsWith(mention).endsWith(WORDS));
			assertThat(TeamNoteMark.note("*" + mention + mark + WORDS)).as(mark).isPresent();
		}
	}

	@Test
	void lockMarksAnyLine() {
		assertThat(TeamNoteMark.note("It is late.\n• 🔒 The driver is new.\nSorry."))
			.contains("It is late.\n The driver is new.\nSorry.");
		assertThat(TeamNoteMark.note("See this. :lock:\nIt is forwarded.")).contains("See this. \nIt is forwarded.");
	}

	@ParameterizedTest
	@ValueSource(strings = { " 🔒", "🔒", " :lock:", " 🔒.", " *🔒*", "\n> 🔒", " 🔒\u200B", " 🔒 :wink:", " 🔒🔒",
			" 🔒\nThis is forwarded." })
	void lockAtTheEndIsAMark(String end) {
		assertThat(TeamNoteMark.note(WORDS + end)).map((note) -> note.substring(0, WORDS.length())).contains(WORDS);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "Noted: bus 14.", "Notes are in the folder.", "notebook: 12 of them",
			"Note that it is late.", "internally: yes", "Internal mail is late.", "I locked it", "The 🔒 is broken",
			":unlock: It is open.", "A note: bring water.", "Please note: bring water.", "1/2 of them",
			"https://riverbend.example", "lock:", "and/or", "footnote:", ":note: taken", "Annotate: it" })
	void plainSentenceIsNotANote(String text) {
		assertThat(TeamNoteMark.note(text)).isEmpty();
	}

	static Stream<String> longTexts() {
		return Stream
			.of(" ", "*", ":a:", "- ", "&gt;", "\u200B", "\u115F", "🔒", "/ ", "1. ", "note ", "🔒 a ", "@a ",
					"@a b c d ", "@1 ", "@1", "4 @$0.89, ", "/", "\n")
			.map((one) -> one.repeat(40_000 / one.length()));
	}

	@ParameterizedTest
	@MethodSource("longTexts")
	void longTextIsReadQuickly(String text) {
		assertThat(TeamNoteMark.note("It is late." + text + "Sorry.")).isEmpty();
		TeamNoteMark.note(text);
		assertThat(TeamNoteMark.note(text + "🔒")).isPresent();
	}

}
