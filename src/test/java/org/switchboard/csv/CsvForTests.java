package org.switchboard.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads files as a spreadsheet would.
 */
public final class CsvForTests {

	private CsvForTests() {
	}

	/**
	 * Returns the lines of a file, without the header.
	 * @param file its bytes, starting with a byte order mark
	 */
	public static List<CSVRecord> lines(byte[] file) {
		String text = new String(file, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
		try {
			return CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(text)).getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
