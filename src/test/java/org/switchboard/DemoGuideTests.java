package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import slacksim.SlackSim;
import slacksim.conversations.User;
import slacksim.workspace.SimSettings;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks the demo's guide against the demo. */
class DemoGuideTests {

	private static final Pattern LABEL = Pattern.compile("\\*([^*]+)\\*");

	private static final Pattern COMMAND = Pattern.compile("(?:`|^)(/[a-z]+)");

	private static final List<JsonNode> TOURS = DemoWorkspace.guide().path("tours").valueStream().toList();

	private static SlackSim slack;

	private static Workspace workspace;

	@BeforeAll
	static void start() {
		slack = SlackForTests.start(SimSettings.of(Clock.systemUTC()));
		workspace = DemoWorkspace.of(slack.app("secret", List.of()));
	}

	@AfterAll
	static void close() {
		slack.close();
	}

	private static List<JsonNode> steps() {
		return TOURS.stream().flatMap((tour) -> tour.path("steps").valueStream()).toList();
	}

	private static Stream<String> texts() {
		return Stream.concat(steps().stream().map((step) -> text(step, "text")),
				TOURS.stream().flatMap((tour) -> Stream.of(text(tour, "text"), text(tour, "end"))));
	}

	private static String text(JsonNode node, String name) {
		return node.path(name).asString("");
	}

	private static String sources(String directory, String ending) {
		try (Stream<Path> files = Files.walk(Path.of(directory))) {
			return files.filter((file) -> file.toString().endsWith(ending))
				.map(DemoGuideTests::read)
				.collect(Collectors.joining("\n"));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Test
	void hasFiveStepsForEachRole() {
		assertThat(TOURS).extracting((tour) -> text(tour, "user"))
			.containsExactly("UMAYALINDGREN", "ULUTHERBANKS", "URAFAELDIAZ", "UCHARLENEBROWN");
		assertThat(TOURS).allSatisfy((tour) -> {
			assertThat(tour.path("steps").size()).isEqualTo(5);
			assertThat(List.of("title", "text", "end", "next"))
				.allSatisfy((name) -> assertThat(text(tour, name)).isNotBlank());
		});
		assertThat(steps()).allSatisfy((step) -> {
			assertThat(text(step, "title")).isNotBlank();
			assertThat(text(step, "text")).isNotBlank();
			assertThat(step.propertyNames()).isSubsetOf("title", "text", "place", "command", "who", "trouble");
		});
	}

	@Test
	void namesPeopleOfTheDistrict() {
		List<String> all = workspace.people().stream().map(User::id).toList();
		assertThat(DemoWorkspace.guide().path("people").valueStream())
			.allSatisfy((one) -> assertThat(all).contains(text(one, "user")));
		assertThat(TOURS).allSatisfy((tour) -> assertThat(all).contains(text(tour, "user"), text(tour, "next")));
		assertThat(steps()).filteredOn((step) -> step.has("who"))
			.isNotEmpty()
			.allSatisfy((step) -> assertThat(all).contains(text(step.path("who"), "user")));
	}

	@Test
	void sendsPeopleOnlyToTheirOwnChannels() {
		TOURS.forEach((tour) -> tour.path("steps").forEach((step) -> {
			finds(text(tour, "user"), text(step, "place"));
			finds(text(step.path("who"), "user"), text(step.path("who"), "place"));
		}));
	}

	private static void finds(String user, String place) {
		if (!place.isEmpty() && !place.equals("app")) {
			assertThat(workspace.person(user).in(place).channelId()).isNotEmpty();
		}
	}

	@Test
	void namesCommandsInTheManifest() {
		List<String> offered = Manifest.read()
			.at("/features/slash_commands")
			.valueStream()
			.map((one) -> text(one, "command"))
			.toList();
		assertThat(Stream.concat(texts(), steps().stream().map((step) -> text(step, "command")))
			.flatMap((text) -> COMMAND.matcher(text).results())
			.map((found) -> found.group(1))).isNotEmpty().isSubsetOf(offered);
	}

	@Test
	void namesExistingTroubles() {
		String made = sources("src/simulator/java", ".java") + sources("src/test/java", "RedisAway.java");
		assertThat(steps()).filteredOn((step) -> step.has("trouble"))
			.isNotEmpty()
			.allSatisfy((step) -> assertThat(made).contains("new Trouble(\"" + text(step, "trouble") + "\""));
	}

	@Test
	void quotesLabelsExactly() {
		String words = sources("src/main/java", ".java") + Riverbend.text()
				+ read(Path.of("src/test/resources/demo/surveys.yml"))
				+ sources("src/simulator/resources/slacksim/page/js", ".js")
				+ sources("src/test/java", "RedisAway.java");
		assertThat(texts().flatMap((text) -> LABEL.matcher(text).results()).map((found) -> found.group(1))).isNotEmpty()
			.allMatch(words::contains);
	}

}
