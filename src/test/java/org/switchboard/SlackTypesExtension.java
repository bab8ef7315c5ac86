package org.switchboard;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import slacksim.judge.TypeJudge;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Fails every test in which the bot sent something outside Slack's own types. Registered
 * for all tests in {@code META-INF/services}.
 */
public final class SlackTypesExtension implements AfterEachCallback, AfterAllCallback {

	@Override
	public void afterEach(ExtensionContext context) {
		assertNoObjections();
	}

	@Override
	public void afterAll(ExtensionContext context) {
		assertNoObjections();
	}

	static void assertNoObjections() {
		assertThat(TypeJudge.shared().objections()).as("what Slack's types say of all that was sent").isEmpty();
	}

}
