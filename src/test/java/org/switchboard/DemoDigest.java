package org.switchboard;

import slacksim.workspace.Workspace;

import static org.awaitility.Awaitility.await;

/** The demo leaders' weekly reports. */
final class DemoDigest {

	private DemoDigest() {
	}

	/** Waits until the superintendent has this many reports. */
	static void areThere(Workspace workspace, int digests) {
		await().until(() -> workspace.person("Rafael Diaz")
			.dm()
			.messages()
			.stream()
			.filter((message) -> message.text().contains("Weekly service report"))
			.count() >= digests);
	}

}
