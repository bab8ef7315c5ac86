package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The parts of docs/architecture.md that the code knows best.
 */
public final class GeneratedDocs {

	private GeneratedDocs() {
	}

	/**
	 * Holds a part of the page to the code. A failure shows the text that belongs there.
	 * @param name the part's name, between {@code <!-- generated: name -->} and
	 * {@code <!-- end -->}
	 * @param text what the code says
	 */
	public static void assertPart(String name, String text) {
		String begin = "<!-- generated: " + name + " -->\n";
		String page = page();
		assertThat(page).contains(begin);
		String rest = page.substring(page.indexOf(begin) + begin.length());
		assertThat(rest.substring(0, rest.indexOf("<!-- end -->"))).isEqualTo(text);
	}

	private static String page() {
		try {
			return Files.readString(Path.of("docs", "architecture.md"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
