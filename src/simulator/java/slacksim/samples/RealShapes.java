package slacksim.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import slacksim.http.Forms;
import slacksim.http.Json;
import slacksim.wire.Delivery;
import slacksim.wire.Signing;
import slacksim.workspace.Card;
import slacksim.workspace.Person;
import slacksim.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/**
 * Real Slack payloads, one file per kind: events without their callback, {@code outer.*}
 * with it, {@code command} and {@code interaction.*}. Words in capitals such as {@code
 * TEAM} are placeholders for each workspace's own values.
 */
public final class RealShapes {

	private static final Path FOLDER = Path.of("src/simulator/resources/slacksim/samples");

	private static final String ENDING = ".json";

	private RealShapes() {
	}

	/** Returns all names, in order. */
	public static List<String> names() {
		try (Stream<Path> files = Files.list(FOLDER)) {
			return files.map((file) -> file.getFileName().toString())
				.map((name) -> name.substring(0, name.length() - ENDING.length()))
				.sorted()
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Returns one as stored, with its placeholders. */
	public static ObjectNode kept(String name) {
		return Json.parseObject(text(name));
	}

	private static String text(String name) {
		try {
			return Files.readString(FOLDER.resolve(name + ENDING));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Sends one to the bot, once, over HTTP or Socket Mode.
	 * @param name its name
	 * @param person the one who clicks, if it is a click
	 * @param card the bot's message it is about, if any
	 * @return the response's HTTP status, 200 for a Socket Mode acknowledgement, 0 for no
	 * response
	 */
	public static int send(String name, Person person, Card card) {
		Workspace workspace = person.workspace();
		ObjectNode shape = read(name, person, card);
		if (name.startsWith("command")) {
			Map<String, String> form = new LinkedHashMap<>();
			shape.properties().forEach((field) -> form.put(field.getKey(), field.getValue().asString()));
			return send(Delivery.Kind.COMMAND, shape, Forms.encode(form), workspace);
		}
		if (name.startsWith("interaction.")) {
			return send(Delivery.Kind.INTERACTION, shape, Forms.encode(Map.of("payload", shape.toString())), workspace);
		}
		ObjectNode callback = name.startsWith("outer.") ? shape
				: workspace.events().callback(shape, workspace.app().clock().instant());
		return send(Delivery.Kind.EVENT, callback, callback.toString(), workspace);
	}

	private static int send(Delivery.Kind kind, ObjectNode payload, String body, Workspace workspace) {
		Signing.Signed signed = workspace.app().sign(Signing.RIGHT, body);
		return workspace.sends(Delivery.of(kind, payload, signed)).status();
	}

	private static ObjectNode read(String name, Person person, Card card) {
		Workspace workspace = person.workspace();
		return Json.parseObject(text(name).replace("TEAM", workspace.id())
			.replace("APP", workspace.app().id())
			.replace("CARD", card.ts())
			.replace("ROOT", card.json().path("thread_ts").stringValue(card.ts()))
			.replace("TRIGGER", workspace.state().triggers().issue(person.id()))
			.replace("BOT_USER", workspace.botUserId())
			.replace("BOT_ID", workspace.botId())
			.replace("NOW", workspace.monitor().alone(() -> workspace.state().timestamps().next())));
	}

}
