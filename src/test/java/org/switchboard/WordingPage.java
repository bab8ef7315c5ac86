package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.web.util.HtmlUtils;

/**
 * Adds to {@code target/wording.html} whatever the tests made the bot say, one of each
 * kind, to be read in one sitting. The page grows with every run; delete it to start
 * afresh.
 */
final class WordingPage {

	private static final Path PAGE = Path.of("target", "wording.html");

	private static final String HEAD = """
			<!doctype html><html lang="en"><meta charset="utf-8"><title>What Switchboard says</title>\
			<style>body{font:16px/1.4 sans-serif;max-width:45em;margin:2em auto;padding:0 1em}\
			article{border-top:1px solid #ccc;padding:.5em 0}small{color:#666}p{margin:.2em 0;white-space:pre-line}</style>
			""";

	/** What makes an article one of its kind. */
	private static final Pattern KINDS = Pattern.compile("(?<=data-kinds=\")[^\"]*");

	private WordingPage() {
	}

	/** Waits for other JVMs that do the same. */
	static void add(List<SentWords.Sent> sent) {
		try (FileChannel lock = FileChannel.open(Path.of("target", "wording.lock"), StandardOpenOption.CREATE,
				StandardOpenOption.WRITE)) {
			lock.lock();
			List<String> articles = new ArrayList<>(
					Files.exists(PAGE) ? Files.readAllLines(PAGE) : HEAD.lines().toList());
			Set<String> known = articles.stream()
				.flatMap((article) -> KINDS.matcher(article).results())
				.flatMap((kinds) -> List.of(kinds.group().split(" ")).stream())
				.collect(Collectors.toCollection(HashSet::new));
			for (SentWords.Sent each : sent) {
				List<String> kinds = each.skeletons()
					.stream()
					.map((text) -> Integer.toHexString(text.hashCode()))
					.toList();
				if (known.addAll(kinds)) {
					articles.add(article(each, kinds));
				}
			}
			Files.write(PAGE, articles, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String article(SentWords.Sent sent, List<String> kinds) {
		return sent.words()
			.stream()
			.map((text) -> "<p>" + HtmlUtils.htmlEscape(text).replace("\r", "").replace("\n", "&#10;"))
			.collect(Collectors.joining("",
					"<article data-kinds=\"" + String.join(" ", kinds) + "\"><small>" + sent.as() + "</small>",
					"</article>"));
	}

}
