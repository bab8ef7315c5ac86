package org.switchboard.audit;

import java.util.List;

import org.springframework.data.redis.core.StringRedisTemplate;

import org.switchboard.workspace.WorkspaceId;

/** Reads the audit trail in tests. */
public final class AuditForTests {

	private AuditForTests() {
	}

	public static Audit over(StringRedisTemplate redis) {
		return new Audit(redis);
	}

	/** All entries, oldest first. */
	public static List<AuditEntry> all(Audit audit, WorkspaceId workspace) {
		return audit.after(workspace, "0", 1000).stream().map((entry) -> AuditEntry.of(entry.getValue())).toList();
	}

}
