package org.switchboard;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.slack.api.methods.MethodsClient;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slacksim.calls.ApiCall;
import slacksim.faults.Fault;
import slacksim.judge.TypeJudge;
import slacksim.workspace.Card;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Slack accepts the manifest, and it grants what the bot needs: all tests on
 * {@link TwoNodes} run with its scopes.
 *
 * @see <a href="https://docs.slack.dev/reference/app-manifest">App manifest reference</a>
 */
@SwitchboardTest
class ManifestIntegrationTests {

	private static final Pattern COMMAND = Pattern.compile("(?:COMMAND = |ADMINISTRATION = |command\\()\"(/[a-z-]+)\"");

	private static final String[] HISTORY = { "channels:history", "groups:history", "im:history" };

	private static final Map<String, Set<String>> SCOPES = Map.ofEntries(needs("authTest"),
			needs("chatDelete", "chat:write"), needs("chatPostEphemeral", "chat:write"),
			needs("chatPostMessage", "chat:write", "chat:write.customize"), needs("chatUpdate", "chat:write"),
			needs("runPostFormWithToken", HISTORY), needs("conversationsInfo", "channels:read"),
			needs("conversationsOpen", "im:write"), needs("conversationsReplies", HISTORY),
			needs("filesCompleteUploadExternal", "files:write"), needs("filesDelete", "files:write"),
			needs("filesGetUploadURLExternal", "files:write"), needs("filesInfo", "files:read"),
			needs("reactionsAdd", "reactions:write"), needs("reactionsGet", "reactions:read"),
			needs("reactionsRemove", "reactions:write"), needs("usergroupsList", "usergroups:read"),
			needs("usersInfo", "users:read"), needs("usersLookupByEmail", "users:read", "users:read.email"),
			needs("viewsOpen"), needs("viewsPublish"), needs("viewsUpdate"));

	private final JsonNode manifest = Manifest.read();

	private static Map.Entry<String, Set<String>> needs(String method, String... scopes) {
		return Map.entry(method, Set.of(scopes));
	}

	@Test
	void listsTheCommandsInTheCode() throws IOException {
		assertThat(commands()).extracting((command) -> command.path("command").stringValue())
			.containsExactlyInAnyOrderElementsOf(commandsOfTheCode());
	}

	// from a constant, or where it is registered
	private static Set<String> commandsOfTheCode() throws IOException {
		Set<String> commands = new TreeSet<>();
		try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
			for (Path source : sources.filter(Files::isRegularFile).toList()) {
				COMMAND.matcher(Files.readString(source)).results().forEach((found) -> commands.add(found.group(1)));
			}
		}
		return commands;
	}

	@Test
	void offersShortcuts() {
		assertThat(shortcuts()).extracting(
				(shortcut) -> shortcut.path("type").stringValue() + " " + shortcut.path("callback_id").stringValue())
			.containsExactly("global ask", "message ask-about");
	}

	@Test
	void requestsTheScopesOfCalledMethods() {
		Set<String> methods = methodsOfTheCode();
		assertThat(SCOPES).as("the scopes of each method's reference page").containsOnlyKeys(methods);
		Set<String> needed = methods.stream()
			.flatMap((method) -> SCOPES.getOrDefault(method, Set.of()).stream())
			.collect(Collectors.toSet());
		needed.addAll(Set.of("commands", "app_mentions:read", "reactions:read"));
		assertThat(Manifest.scopes()).containsExactlyInAnyOrderElementsOf(needed);
		assertThat(this.manifest.at("/oauth_config/scopes").propertyNames()).containsExactly("bot");
	}

	private static Set<String> methodsOfTheCode() {
		return new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
			.importPackages("org.switchboard")
			.stream()
			.flatMap((type) -> type.getMethodCallsFromSelf().stream())
			.map(JavaMethodCall::getTarget)
			.filter((target) -> target.getOwner().isAssignableTo(MethodsClient.class))
			.map(AccessTarget::getName)
			// which configures the client
			.filter((name) -> !name.equals("setEndpointUrlPrefix"))
			.collect(Collectors.toSet());
	}

	@Test
	void matchesSlacksOwnType() {
		assertThat(TypeJudge.orSkip().violations("app_manifest", this.manifest)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					socket_mode_enabled: | socket_mode_enable: | /settings must NOT have additional properties: socket_mode_enable
					always_online: true  | always_online: often | /features/bot_user/always_online must be boolean
					bot:                 | bott:               | /oauth_config/scopes must NOT have additional properties: bott
					- chat:write         | - chat:wriet        | /oauth_config/scopes/bot/0 must be equal to one of the allowed values
					is_enabled: true     |                     | /settings/interactivity must have required property 'is_enabled'
					""")
	void wouldBeRefusedWithAMistake(String right, String wrong, String violation) {
		String manifest = Manifest.text();
		assertThat(manifest).contains(right);
		JsonNode mistaken = Manifest.parse(manifest.replace(right, (wrong != null) ? wrong : ""));
		assertThat(TypeJudge.orSkip().violations("app_manifest", mistaken)).first().asString().startsWith(violation);
	}

	@Test
	void staysWithinSlacksLimits() {
		assertThat(text("/display_information/name")).hasSizeBetween(1, 35);
		assertThat(text("/display_information/description")).hasSizeBetween(1, 140);
		assertThat(text("/display_information/background_color")).matches("#[0-9a-f]{6}");
		assertThat(text("/features/bot_user/display_name")).matches("[a-z0-9._-]{1,80}");
		assertThat(commands()).allSatisfy((command) -> {
			assertThat(command.path("command").stringValue()).matches("/[a-z]{1,31}");
			assertThat(command.path("description").stringValue()).hasSizeBetween(1, 2000);
			assertThat(command.path("usage_hint").stringValue()).hasSizeBetween(1, 1000);
			assertThat(command.propertyNames()).containsExactlyInAnyOrder("command", "description", "usage_hint",
					"should_escape", "url");
		});
	}

	// Slack shows 24 characters, and accepts 150 in a description
	@Test
	void staysWithinSlacksShortcutLimits() {
		assertThat(shortcuts()).allSatisfy((shortcut) -> {
			assertThat(shortcut.path("name").stringValue()).hasSizeBetween(1, 24);
			assertThat(shortcut.path("description").stringValue()).hasSizeBetween(1, 150);
		});
	}

	@Test
	void sendsEverythingToOneAddress() {
		Set<URI> urls = Set
			.copyOf(Stream
				.concat(commands().stream().map((command) -> command.path("url").stringValue()), Stream
					.of(text("/settings/interactivity/request_url"), text("/settings/event_subscriptions/request_url")))
				.map(URI::create)
				.toList());
		assertThat(urls).singleElement()
			.satisfies((url) -> assertThat(url).hasScheme("https")
				.hasHost("switchboard.example.org")
				.hasPath("/slack/events"));
	}

	@Test
	void letsPeoplePressButtonsInDirectMessages() {
		assertThat(this.manifest.at("/settings/interactivity/is_enabled").booleanValue()).isTrue();
		assertThat(this.manifest.at("/features/app_home/messages_tab_enabled").booleanValue()).isTrue();
		assertThat(this.manifest.at("/features/app_home/home_tab_enabled").booleanValue()).isTrue();
	}

	@Test
	void letsPeopleWriteInThreads() {
		assertThat(this.manifest.at("/features/app_home/messages_tab_read_only_enabled").booleanValue()).isFalse();
		assertThat(Manifest.events()).containsExactlyInAnyOrder("app_home_opened", "app_mention", "message.channels",
				"message.groups", "message.im", "reaction_added", "reaction_removed", "user_change");
	}

	@Test
	void grantsWhatTheBotNeeds(Town town) {
		town.workspace().channel("C0N1TRANSPORT", "n1-transportation", "ULUTHERBANKS").asPrivate();
		town.workspace().failNext("chat.postMessage", 2, Fault.lostAnswer(500));
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.luther().in("#n1-transportation").card(key);
		town.workspace().failNext("chat.postMessage", 1, Fault.lostAnswer(500));
		Town.says(card, "Reply…", "It is on its way.");
		town.maya().dm().card(key).thread().awaits("It is on its way.");
		card.awaits("In progress");
		await().untilAsserted(() -> assertThat(town.workspace().transcript().calls()).extracting(ApiCall::method)
			.contains("auth.test", "users.lookupByEmail", "views.open", "chat.postMessage", "chat.update",
					"conversations.open", "conversations.history", "conversations.replies"));
		assertThat(town.workspace().transcript().refused()).extracting(ApiCall::error).doesNotContain("missing_scope");
	}

	private List<JsonNode> commands() {
		return this.manifest.at("/features/slash_commands").valueStream().toList();
	}

	private List<JsonNode> shortcuts() {
		return this.manifest.at("/features/shortcuts").valueStream().toList();
	}

	private String text(String pointer) {
		return this.manifest.at(pointer).stringValue();
	}

}
