package org.switchboard;

import java.util.List;
import java.util.Map;
import java.util.Set;

import com.slack.api.model.event.MessageEvent;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.ReflectionUtils;
import slacksim.samples.RealShapes;
import slacksim.workspace.Card;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks that everything Slack sends is answered, whatever its shape. */
@SwitchboardTest
class RealShapesIntegrationTests {

	/** Slack's name for a message's conversation, by its name in a manifest. */
	private static final Map<String, String> CONVERSATIONS = Map.of("channels", "channel", "groups", "group", "im",
			"im");

	/** Those that no one can make sense of. */
	private static final Set<String> UNREADABLE = Set.of("interaction.of_tomorrow", "outer.event_is_a_list",
			"outer.without_event_type", "reaction_added.without_item", "reaction_removed.without_item");

	static List<String> names() {
		return RealShapes.names();
	}

	@ParameterizedTest
	@MethodSource("names")
	void everyShapeIsAnswered(String name, Town town) {
		Card card = town.known(town.luther().in("#n1-transportation").card(town.mayaAsksAboutABus("Bus 14 is late")));
		double unread = unread(town);
		assertThat(RealShapes.send(name, town.maya(), card)).isEqualTo(200);
		assertThat(unread(town) - unread).isEqualTo(UNREADABLE.contains(name) ? 1 : 0);
	}

	private static double unread(Town town) {
		return Scrape.everywhere(town, "switchboard_slack_unread_total", "why=\"unreadable\"");
	}

	@ParameterizedTest
	@ValueSource(strings = { "message.of_slackbot", "message.file_share.of_ours", "message.of_another_app",
			"message.without_user_in_thread", "message.message_changed.of_ours", "app_mention.of_another_app" })
	void botMessageIsNotAReply(String name, Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.known(town.luther().in("#n1-transportation").card(key));
		RealShapes.send(name, town.maya(), card);
		town.workspace().events().awaitsQuiet();
		assertThat(town.history(key)).hasSize(1);
		assertThat(town.workspace().transcript().calls("chat.postEphemeral")).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "message.thread_broadcast", "message.thread_broadcast.without_root",
			"message.with_file_block", "message.with_unknown_block", "message.with_unknown_fields" })
	void personsMessageIsForwarded(String name, Town town) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.known(town.luther().in("#n1-transportation").card(key));
		RealShapes.send(name, town.maya(), card);
		town.maya().dm().card(key).thread().awaits(RealShapes.kept(name).path("text").asString());
	}

	@Test
	void shapesCoverTheManifest() {
		assertThat(Manifest.events()).allMatch(RealShapesIntegrationTests::isKept);
		assertThat(Manifest.words("/features/slash_commands", "command"))
			.allMatch((command) -> isKept("command", "/command", command));
		assertThat(Manifest.words("/features/shortcuts", "callback_id"))
			.allMatch((id) -> isKept("interaction", "/callback_id", id));
		assertThat(List.of("block_actions", "block_suggestion", "message_action", "shortcut", "view_closed",
				"view_submission"))
			.allMatch((type) -> isKept("interaction", "/type", type));
		assertThat(List.of("modal", "home")).allMatch((type) -> isKept("interaction", "/view/type", type));
		assertThat(List.of("url_verification", "app_rate_limited")).allMatch((type) -> isKept("outer", "/type", type));
	}

	@Test
	void shapesCoverBoltsMessages() {
		List<String> subtypes = new ClassFileImporter().importPackagesOf(MessageEvent.class)
			.stream()
			.filter((type) -> type.getSimpleName().startsWith("Message"))
			.flatMap((type) -> type.tryGetField("SUBTYPE_NAME").stream())
			.map((field) -> String.valueOf(ReflectionUtils.getField(field.reflect(), null)))
			.toList();
		assertThat(subtypes).hasSizeGreaterThan(15).allMatch((subtype) -> isKept("message", "/subtype", subtype));
	}

	private static boolean isKept(String event) {
		String[] words = event.split("\\.", 2);
		return (words.length == 1) ? isKept(event, "/type", event)
				: isKept(words[0], "/channel_type", CONVERSATIONS.getOrDefault(words[1], ""));
	}

	private static boolean isKept(String group, String pointer, String value) {
		return RealShapes.names()
			.stream()
			.filter((name) -> name.equals(group) || name.startsWith(group + "."))
			.map(RealShapes::kept)
			.map((kept) -> kept.at(pointer))
			.flatMap((found) -> found.stringValueOpt().stream())
			.anyMatch(value::equals);
	}

}
