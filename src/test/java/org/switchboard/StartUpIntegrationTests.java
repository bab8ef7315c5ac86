package org.switchboard;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.SlackSim;
import slacksim.workspace.SimSettings;
import slacksim.workspace.Workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * What an administrator reads when they start Switchboard with something missing: one
 * sentence, no stack trace.
 */
class StartUpIntegrationTests {

	private static final String NOWHERE = Node.url(Node.freePort()) + "/api/";

	@Test
	void saysThatSlackCannotBeReached() {
		assertThat(startedWith("switchboard.slack.api-url", NOWHERE))
			.contains("Slack can't be reached: no answer from Slack (ConnectException).", "https://slack.com")
			.doesNotContain("\tat ");
	}

	@Test
	void saysThatSlackDoesNotKnowTheToken() {
		try (SlackSim slack = SlackForTests.start(SimSettings.of(Clock.systemUTC()))) {
			assertThat(startedWith("switchboard.slack.api-url", slack.apiUrl()))
				.contains("Slack does not let the bot in: it answered invalid_auth.", "SLACK_BOT_TOKEN")
				.doesNotContain("\tat ");
		}
	}

	@Test
	void saysThatRedisCannotBeReached() {
		assertThat(startedWith("spring.data.redis.port", String.valueOf(Node.freePort())))
			.contains("Redis can't be used: ", "Connection refused", "Start Redis")
			.doesNotContain("\tat ");
	}

	@ParameterizedTest
	@CsvSource({ "REPLICAOF 127.0.0.1 1, READONLY, to the primary",
			"CONFIG SET requirepass secret, NOAUTH, Set spring.data.redis.password" })
	void saysThatRedisIsNotFit(String command, String why, String remedy) {
		try (RedisForTests redis = RedisForTests.another();
				SlackSim slack = SlackForTests.start(SimSettings.of(Clock.systemUTC()))) {
			Workspace workspace = slack.app("secret", List.of()).workspace();
			Riverbend.moveInto(workspace);
			redis.command(command.substring(0, command.indexOf(' ')),
					command.substring(command.indexOf(' ') + 1).split(" "));
			assertThat(startedWith(Map.of("spring.data.redis.port", String.valueOf(redis.port()),
					"switchboard.slack.api-url", slack.apiUrl(), "switchboard.slack.bot-token", workspace.botToken())))
				.contains("Redis can't be used: ", why, remedy)
				.doesNotContain("\tat ");
		}
	}

	@Test
	void saysWhichCronExpressionIsInvalid() {
		assertThat(startedWith("switchboard.request.unclaimed.cron", "at nine"))
			.contains("switchboard.request.unclaimed.cronOrNever",
					"write a cron expression with six fields, such as 0 0 9 * * MON-FRI, or - for never")
			.doesNotContain("\tat ");
	}

	@Test
	void saysWhenNoReportCanBeSent() {
		assertThat(startedWith("switchboard.digest.cron", "on Monday"))
			.contains("switchboard.digest.cronOrNever", "such as 0 0 7 * * MON, or - for never")
			.doesNotContain("\tat ");
	}

	@Test
	void saysWhatIsWrongWithTheSurveys() {
		assertThat(startedWith(Map.of("switchboard.survey.file", TwoNodes.DISTRICT, "switchboard.survey.secret",
				"secret-of-the-surveys")))
			.contains("class path resource [" + Riverbend.FILE + "] can't be used:",
					"line 1: the file has no \"surveys\"",
					"Fix the file, or choose another with switchboard.survey.file.")
			.doesNotContain("\tat ");
	}

	@Test
	void asksForTheSecretOfSurveys() {
		assertThat(startedWith("switchboard.survey.file", "classpath:surveys.yml"))
			.contains("with a survey file, set a secret of 16 characters or more that is kept apart from Redis")
			.doesNotContain("\tat ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "x", "aaaaaaaaaaaaaaaa", "abcabcabcabcabcabc", "               x" })
	void refusesSecretsThatAreEasyToGuess(String weak) {
		assertThat(startedWith("switchboard.slack.signing-secret", weak))
			.contains("copy the signing secret from your Slack app")
			.doesNotContain("\tat ");
		assertThat(startedWith("switchboard.slack.previous-signing-secret", weak)).contains("too easy to guess")
			.doesNotContain("\tat ");
		assertThat(startedWith(
				Map.of("switchboard.survey.file", "classpath:surveys.yml", "switchboard.survey.secret", weak)))
			.contains("with a survey file, set a secret of 16 characters or more")
			.doesNotContain("\tat ");
	}

	private static String startedWith(String setting, String value) {
		return startedWith(Map.of(setting, value));
	}

	private static String startedWith(Map<String, String> others) {
		Map<String, String> settings = new HashMap<>(
				Map.of("switchboard.slack.api-url", NOWHERE, "switchboard.slack.bot-token", "xoxb-1",
						"switchboard.slack.signing-secret", TwoNodes.SECRET, "switchboard.directory.file",
						TwoNodes.DISTRICT, "spring.data.redis.port", String.valueOf(RedisForTests.shared().port())));
		settings.putAll(others);
		List<String> arguments = settings.entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + one.getValue())
			.toList();
		return Printed.during(() -> assertThatException().isThrownBy(() -> startsAlone(arguments)));
	}

	// otherwise Spring Boot keeps every failed application in the main thread's handler
	// of exceptions
	private static void startsAlone(List<String> arguments) throws Exception {
		FutureTask<Node> start = new FutureTask<>(() -> Node.start(Node.freePort(), Clock.systemUTC(), arguments));
		new Thread(start, "start-up").start();
		start.get();
	}

}
