package slacksim.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import slacksim.conversations.EmojiNames;
import slacksim.http.Json;
import slacksim.http.Reply;

import static org.assertj.core.api.Assertions.assertThat;

class PageFilesTests {

	private static final Path FILES = Path.of("src/simulator/resources/slacksim/page");

	private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:[^;']* from )?'([^']+)'");

	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"(/page/[^\"]+)\"");

	private static String content(Reply reply) {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		try {
			reply.content().orElseThrow().writeTo(out);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return out.toString(StandardCharsets.UTF_8);
	}

	private static List<Path> files() throws IOException {
		try (Stream<Path> files = Files.walk(FILES)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	@Test
	void importsOnlyServedFiles() throws IOException {
		for (Path file : files()) {
			IMPORT.matcher(Files.readString(file)).results().map((found) -> found.group(1)).forEach((name) -> {
				String path = name.startsWith(".") ? "/page/" + FILES.relativize(file.resolveSibling(name).normalize())
						: "/page/" + (name.equals("lit-html") ? "lit-html/lit-html.js" : name);
				assertThat(PageFiles.answer(path)).as(file + " imports " + name).isPresent();
			});
		}
	}

	@Test
	void linksOnlyServedFiles() {
		List<String> links = LINK.matcher(content(PageFiles.page())).results().map((found) -> found.group(1)).toList();
		assertThat(links).hasSizeGreaterThan(5).allSatisfy((link) -> assertThat(PageFiles.answer(link)).isPresent());
	}

	@Test
	void allowsNothingFromElsewhere() throws IOException {
		assertThat(PageFiles.page().headers().get("Content-Security-Policy")).contains("default-src 'self'", "sha256-");
		for (Path file : files()) {
			assertThat(Files.readString(file).replace("http://www.w3.org/2000/svg", "")).as(file.toString())
				.doesNotContainPattern("(?:src|href)=[\"']https?:|import\\(|url\\(|innerHTML|unsafe(?:HTML|-html)");
		}
	}

	@Test
	void servesOnlyItsFiles() {
		assertThat(PageFiles.answer("/page/../gallery/home.json")).isEmpty();
		assertThat(PageFiles.answer("/page/nosuch.js")).isEmpty();
		assertThat(PageFiles.answer("/elsewhere")).isEmpty();
	}

	@Test
	void knowsSlacksNamesOfEmoji() {
		String all = content(EmojiNames.reply());
		assertThat(Json.parse(all).size()).isGreaterThan(1500);
		assertThat(all).contains("[\"👍\",[\"+1\",\"thumbsup\"]]", "white_check_mark");
	}

}
