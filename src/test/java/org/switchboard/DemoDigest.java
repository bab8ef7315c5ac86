package org.switchboard;

import slacksim.workspace.Workspace;

import static org.awaitility.Awaitility.await;

/**
 * What leaders read in the demo each Monday.
 */
final class DemoDigest {

	private DemoDigest() {
	}

	/**
	 * Waits until the leader of all has some.
	 * @param workspace where
	 * @param digests how many
	 */
	static void areThere(Workspace workspace, int digests) {
		await().until(() -> workspace.person("Rafael Diaz")
			.dm()
			.messages()
			.stream()
			.filter((message) -> message.text().contains("How schools were served"))
			.count() >= digests);
	}

}
