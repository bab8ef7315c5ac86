package slacksim.workspace;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import slacksim.conversations.User;
import slacksim.http.Call;
import slacksim.http.Reply;
import tools.jackson.databind.node.ObjectNode;

/** People's pictures: their initials on a color, the same as the page draws. */
public final class Avatars {

	public static final String PATH = "/avatars/";

	private static final List<Integer> SIZES = List.of(24, 32, 48, 72, 192, 512);

	private static final Pattern ADDRESS = Pattern.compile(PATH + "([A-Z0-9]+)/([A-Z0-9]+)_([0-9]+)\\.svg");

	private static final List<String> HUES = List.of("#8a3c5f", "#2d5f9a", "#7a5200", "#1f6e4c", "#6a4aa0", "#a1412b",
			"#0f6c78", "#4d6512", "#8b3a8b", "#4a5a6a");

	private static final String SVG = """
			<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 38 38">
			<rect width="38" height="38" fill="%s"/>
			<text x="19" y="24" fill="#fff" font-family="system-ui, sans-serif" font-size="14" font-weight="700" \
			text-anchor="middle">%s</text>
			</svg>
			""";

	private Avatars() {
	}

	/** Adds the addresses of a user's pictures. */
	static void put(ObjectNode profile, Workspace workspace, User user) {
		String address = workspace.app().sim().url() + PATH + workspace.id() + "/" + user.id();
		SIZES.forEach((size) -> profile.put("image_" + size, address + "_" + size + ".svg"));
	}

	public static Reply answer(Call call, Function<String, Optional<Workspace>> byTeam) {
		Matcher address = ADDRESS.matcher(call.path());
		if (!address.matches() || !SIZES.contains(Integer.parseInt(address.group(3)))) {
			return Reply.text(404, "no such picture\n");
		}
		return byTeam.apply(address.group(1))
			.flatMap((workspace) -> workspace.monitor().alone(() -> workspace.state().users().find(address.group(2))))
			.map((user) -> new Reply(200, Map.of("Content-Type", "image/svg+xml"),
					svg(user, Integer.parseInt(address.group(3)))))
			.orElseGet(() -> Reply.text(404, "no such picture\n"));
	}

	private static String svg(User user, int size) {
		String initials = initials(user.realName()).replace("&", "&amp;").replace("<", "&lt;");
		return SVG.formatted(size, size, HUES.get(hue(user.id())), initials);
	}

	private static String initials(String name) {
		List<String> words = List.of(name.strip().split("\\s+"));
		String first = words.get(0);
		String letters = (words.size() > 1) ? first(first, 1) + first(words.get(words.size() - 1), 1) : first(first, 2);
		return letters.toUpperCase(Locale.ROOT);
	}

	private static String first(String word, int letters) {
		return word.codePoints()
			.limit(letters)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	// as in names.js
	private static int hue(String id) {
		return id.codePoints().reduce(7, (sum, letter) -> (sum * 31 + letter) % 9973) % HUES.size();
	}

}
