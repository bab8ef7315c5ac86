package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The parts of the pages in docs that the code knows best.
 */
public final class GeneratedDocs {

	private static final boolean WRITES = "write".equals(System.getProperty("docs"));

	private GeneratedDocs() {
	}

	/**
	 * Holds a part of a page to the code, or with {@code -Ddocs=write} makes it what the
	 * code says. A failure shows the text that belongs there.
	 * @param file the page's file in docs
	 * @param name the part's name, between {@code <!-- generated: name -->} and
	 * {@code <!-- end -->}
	 * @param text what the code says
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
