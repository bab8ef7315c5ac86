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
 * What Slack really sends, one file for each kind: events as they are within their
 * callback, {@code outer.*} with it, {@code command} and {@code interaction.*}. Words in
 * capitals such as {@code TEAM} stand for what each workspace has of its own.
 */
public final class RealShapes {

	private static final Path FOLDER = Path.of("src/simulator/resources/slacksim/samples");

	private static final String ENDING = ".json";

	private RealShapes() {
	}

	/**
	 * All there are.
	 * @return their names, in order
	 */
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

	/**
	 * One as it is kept.
	 * @param name its name
	 * @return it, with the words in capitals
	 */
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
	 * Sends one to the bot, once, whichever way that is reached.
	 * @param name its name
	 * @param person who clicks, if it is about that
	 * @param card the message of the bot that it is about, if it is about one
	 * @return the HTTP status of the answer, 200 for an acknowledgement in Socket Mode; 0
	 * if there is none
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
