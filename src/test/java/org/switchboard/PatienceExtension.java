package org.switchboard;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * How long tests wait for something to appear. Nodes check every five seconds for what
 * others left or what became due, and slow machines take longer; only what never comes
 * costs the full time.
 */
public final class PatienceExtension implements BeforeAllCallback {

	static final Duration PATIENCE = Duration.ofSeconds(30);

	private static final Duration LOOK = Duration.ofMillis(50);

	@Override
	public void beforeAll(ExtensionContext context) {
		Awaitility.setDefaultTimeout(PATIENCE);
		Awaitility.setDefaultPollDelay(Duration.ZERO);
		Awaitility.setDefaultPollInterval(LOOK);
	}

}
