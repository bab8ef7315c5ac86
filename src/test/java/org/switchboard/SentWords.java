package org.switchboard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import slacksim.http.Json;
import slacksim.wire.BotOutput;
import tools.jackson.databind.JsonNode;

/**
 * Keeps one of each kind of message, form and Home that bots send, with its words in
 * order. Two are of a kind if they differ only in names, numbers and what people wrote.
 */
final class SentWords implements Consumer<BotOutput> {

	private static final SentWords SHARED = new SentWords();

	private static final Set<String> READ = Set.of("text", "alt_text", "title", "initial_comment", "fallback");

	/** What the Web API takes as JSON in a string. */
	private static final Set<String> NESTED = Set.of("blocks", "view");

	/** Longer texts are people's own; their beginning will do. */
	private static final int LONGEST = 400;

	private static final Pattern PEOPLES = Pattern.compile("(?m)^(?:>|&gt;).*$|“[^”]*”|<[^>]*>");

	private static final Pattern NAMES_AND_NUMBERS = Pattern.compile("[\\p{Lu}\\p{N}][\\p{L}\\p{N}’'.,:-]*");

	private final Set<String> known = new HashSet<>();

	private final List<Sent> kinds = new ArrayList<>();

	private SentWords() {
		Runtime.getRuntime().addShutdownHook(new Thread(() -> WordingPage.add(kinds())));
	}

	/**
	 * Returns the witness of this JVM, which adds to {@link WordingPage} when it ends.
	 */
	static SentWords shared() {
		return SHARED;
	}

	@Override
	public void accept(BotOutput sent) {
		List<String> words = new ArrayList<>();
		collect(sent.content(), words);
		List<String> skeletons = words.stream().map(SentWords::skeleton).distinct().toList();
		synchronized (this) {
			if (this.known.addAll(skeletons)) {
				this.kinds.add(new Sent(sent.as(), skeletons, words.stream().map(SentWords::cut).toList()));
			}
		}
	}

	private synchronized List<Sent> kinds() {
		return List.copyOf(this.kinds);
	}

	private static void collect(JsonNode node, List<String> words) {
		node.propertyStream().forEach((field) -> {
			String text = field.getValue().stringValue("");
			if (NESTED.contains(field.getKey()) && !text.isEmpty()) {
				collect(Json.parse(text), words);
			}
			else if (READ.contains(field.getKey()) && !text.isBlank()) {
				words.add(text);
			}
			collect(field.getValue(), words);
		});
		if (node.isArray()) {
			node.valueStream().forEach((item) -> collect(item, words));
		}
	}

	private static String skeleton(String text) {
		return NAMES_AND_NUMBERS.matcher(PEOPLES.matcher(cut(text)).replaceAll("")).replaceAll("X");
	}

	private static String cut(String text) {
		return text.substring(0, Math.min(text.length(), LONGEST));
	}

	/**
	 * Something sent.
	 *
	 * @param as the Web API method, or the kind of delivery it answers
	 * @param skeletons what makes it a kind of its own
	 * @param words its texts, in order
	 */
	record Sent(String as, List<String> skeletons, List<String> words) {

	}

}
