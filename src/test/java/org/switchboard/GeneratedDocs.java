package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/** The parts of the docs that are generated from code. */
public final class GeneratedDocs {

	private static final boolean WRITES = "write".equals(System.getProperty("docs"));

	private GeneratedDocs() {
	}

	/**
	 * Checks a generated part of a page against the code, or rewrites it with {@code
	 * -Ddocs=write}. A failure shows the expected text.
	 * @param file the page's file in docs
	 * @param name the part's name, between {@code <!-- generated: name -->} and {@code
	 * <!-- end -->}
	 * @param text the expected text
	 */
	public static void assertPart(String file, String name, String text) {
		Path path = Path.of("docs", file);
		String page = read(path);
		String mark = "<!-- generated: " + name + " -->\n";
		assertThat(page).contains(mark);
		int begin = page.indexOf(mark) + mark.length();
		int end = page.indexOf("<!-- end -->", begin);
		if (WRITES) {
			write(path, page.substring(0, begin) + text + page.substring(end));
		}
		else {
			assertThat(page.substring(begin, end)).isEqualTo(text);
		}
	}

	private static String read(Path page) {
		try {
			return Files.readString(page);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void write(Path page, String text) {
		try {
			Files.writeString(page, text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
