package slacksim.conversations;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;

import net.fellbaum.jemoji.Emoji;
import net.fellbaum.jemoji.EmojiManager;
import net.fellbaum.jemoji.Qualification;
import slacksim.http.Json;
import slacksim.http.Reply;
import tools.jackson.databind.node.ArrayNode;

/** Maps Slack's emoji names to characters. */
public final class EmojiNames {

	/** The path where the browser loads them. */
	public static final String PATH = "/page/emoji.json";

	private EmojiNames() {
	}

	/** Returns all of them as a JSON array of {@code [character, names]}. */
	public static Reply reply() {
		return Reply.of("application/json; charset=utf-8", (out) -> out.write(All.BYTES))
			.with("Cache-Control", "max-age=86400");
	}

	/** Returns whether a name, without colons, is one of Slack's own emoji. */
	public static boolean has(String name) {
		return EmojiManager.getBySlackAlias(":" + name + ":").isPresent();
	}

	/** Created on first use, because the library is large. */
	private static final class All {

		private static final byte[] BYTES = json().toString().getBytes(StandardCharsets.UTF_8);

		private static ArrayNode json() {
			ArrayNode all = Json.array();
			EmojiManager.getAllEmojis()
				.stream()
				.filter((emoji) -> !emoji.getSlackAliases().isEmpty())
				.filter((emoji) -> emoji.getQualification() == Qualification.FULLY_QUALIFIED)
				.sorted(Comparator.comparing(Emoji::getGroup).thenComparing((emoji) -> emoji.getSlackAliases().get(0)))
				.forEach((emoji) -> all.add(one(emoji)));
			return all;
		}

		private static ArrayNode one(Emoji emoji) {
			return Json.array()
				.add(emoji.getEmoji())
				.add(Json.texts(emoji.getSlackAliases().stream().map((name) -> name.replaceAll("^:|:$", "")).toList()));
		}

	}

}
