package org.switchboard;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * How long tests wait for what is to come. Nodes look every five seconds for what others
 * left, or for what is due after the clock was moved; a busy machine takes longer still.
 * Only what never comes costs that time.
 */
public final class PatienceExtension implements BeforeAllCallback {

	static final Duration PATIENCE = Duration.ofSeconds(30);

	@Override
	public void beforeAll(ExtensionContext context) {
		Awaitility.setDefaultTimeout(PATIENCE);
	}

}
