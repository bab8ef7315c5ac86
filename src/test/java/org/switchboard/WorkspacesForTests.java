package org.switchboard;

import java.util.concurrent.atomic.AtomicInteger;

import org.switchboard.workspace.WorkspaceId;

/** Provides workspaces no other test uses. */
public final class WorkspacesForTests {

	private static final AtomicInteger last = new AtomicInteger();

	private WorkspacesForTests() {
	}

	public static WorkspaceId fresh() {
		return new WorkspaceId("T0TEST" + last.incrementAndGet());
	}

}
