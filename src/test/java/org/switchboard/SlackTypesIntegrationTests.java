package org.switchboard;

import java.time.Clock;
import java.util.List;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;
import slacksim.SlackSim;
import slacksim.judge.TypeJudge;
import slacksim.workspace.SimSettings;
import slacksim.workspace.Workspace;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Checks that everything the bot sends in any test is held to Slack's own types. */
class SlackTypesIntegrationTests {

	private static final JavaClasses TESTS = new ClassFileImporter().importPackages("org.switchboard");

	@Test
	void failTestsThatSendAnythingElse() throws Exception {
		TypeJudge.orSkip();
		try (SlackSim slack = SlackForTests.start(SimSettings.of(Clock.systemUTC()))) {
			Workspace workspace = slack.app("secret", List.of()).workspace();
			workspace.channel("C01", "n1-hr");
			client(slack, workspace).chatPostMessage((call) -> call.channel("C01").text("Hello").blocksAsString("""
					[{"type": "section", "text": {"type": "mrkdwn", "text": "Hello", "emoji": true}}]
					"""));
			assertThatExceptionOfType(AssertionError.class).isThrownBy(SlackTypesExtension::assertNoObjections)
				.withMessageContaining("chat.postMessage /blocks/0/text must NOT have additional properties: emoji");
		}
	}

	private static MethodsClient client(SlackSim slack, Workspace workspace) {
		SlackConfig config = new SlackConfig();
		config.setMethodsEndpointUrlPrefix(slack.apiUrl());
		return Slack.getInstance(config).methods(workspace.botToken());
	}

	@Test
	void applyToEveryTest() {
		ArchRuleDefinition.noClasses()
			.that()
			.doNotBelongToAnyOf(SlackForTests.class, DemoDistrict.class)
			.should()
			.callMethodWhere(DescribedPredicate.describe("it starts a Slack where the types are not looked at",
					(call) -> call.getTargetOwner().isEquivalentTo(SlackSim.class) && call.getName().equals("start")))
			.check(TESTS);
	}

}
