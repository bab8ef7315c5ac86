package org.switchboard.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * A CSV file as in <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>, in
 * UTF-8 with a byte order mark, without which Excel breaks accents. All text is quoted,
 * and text a spreadsheet would take for a formula gets a leading apostrophe, as
 * <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP</a> advises;
 * numbers don't, so that they stay numbers.
 */
public final class CsvFile {

	private static final byte[] BYTE_ORDER_MARK = "\ufeff".getBytes(StandardCharsets.UTF_8);

	// the last four are the full-width forms of East Asian keyboards, which Excel treats
	// alike
	private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

	private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

	/** In bytes, below what a file that is sent may have. */
	static final int LARGEST = 1_000_000;

	private final List<byte[]> full = new ArrayList<>();

	private final ByteArrayOutputStream last = new ByteArrayOutputStream();

	private final int columns;

	private byte[] header = new byte[0];

	private CsvFile(int columns) {
		this.columns = columns;
		this.last.writeBytes(BYTE_ORDER_MARK);
	}

	/** Returns a file with only a header line. */
	public static CsvFile of(String... columns) {
		CsvFile file = new CsvFile(columns.length).row((Object[]) columns);
		file.header = file.last.toByteArray();
		return file;
	}

	/**
	 * Adds a line with one cell per column: a number, null for an empty cell, or anything
	 * else for its text.
	 */
	public CsvFile row(@Nullable Object... cells) {
		if (cells.length != this.columns) {
			throw new IllegalArgumentException("There are " + this.columns + " columns, not " + cells.length);
		}
		StringBuilder text = new StringBuilder();
		try {
			FORMAT.printRecord(text, Arrays.stream(cells).map(CsvFile::harmless).toArray());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		byte[] line = text.toString().getBytes(StandardCharsets.UTF_8);
		if (this.last.size() + line.length > LARGEST) {
			this.full.add(this.last.toByteArray());
			this.last.reset();
			this.last.writeBytes(this.header);
		}
		this.last.writeBytes(line);
		return this;
	}

	private static @Nullable Object harmless(@Nullable Object cell) {
		if (cell == null || cell instanceof Number) {
			return cell;
		}
		String text = cell.toString();
		return (beginsFormula(text) || beginsFormula(text.stripLeading())) ? "'" + text : text;
	}

	private static boolean beginsFormula(String text) {
		return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
	}

	/**
	 * Returns the content so far: one file, or several with the same header if it takes
	 * more than 1 MB.
	 */
	public List<byte[]> parts() {
		List<byte[]> parts = new ArrayList<>(this.full);
		parts.add(this.last.toByteArray());
		return parts;
	}

}
