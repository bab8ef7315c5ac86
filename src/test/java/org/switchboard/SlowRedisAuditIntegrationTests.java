package org.switchboard;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.StringRedisTemplate;
import slacksim.workspace.Person;

import org.switchboard.audit.Audit;
import org.switchboard.audit.AuditEntry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

/** The audit trail of administrators when Redis is too slow to answer them. */
class SlowRedisAuditIntegrationTests {

	private static final String KEY = "REQ-1";

	@Test
	void auditTrailHasAllThatTookEffect() {
		try (DistantNodes nodes = DistantNodes.in(new Deployment(false, 1))) {
			nodes.mayaFillsIn("Bus 14 is late").submits();
			nodes.person("Luther Banks").in("#n1-transportation").card("Bus 14 is late");
			Person gwen = nodes.person("Gwen Holloway");
			for (int delay : List.of(150, 250, 350)) {
				gwen.runs("/switchboard hold " + KEY + " lawsuit").ephemeral();
				assertThat(isHeld(nodes)).isTrue();
				int before = entries(nodes).size();
				// whichever command times out
				nodes.line().delays(Duration.ofMillis(delay));
				String said = gwen.runs("/switchboard release " + KEY).ephemeral();
				nodes.line().delays(Duration.ZERO);
				await().untilAsserted(() -> assertThat(entries(nodes)).hasSizeGreaterThan(before)
					.first()
					.extracting(AuditEntry::what, AuditEntry::outcome)
					.satisfiesAnyOf((last) -> assertThat(last).isEqualTo(List.of("release", "done")),
							(last) -> assertThat(last).isEqualTo(List.of("release", "unclear"))));
				if (!isHeld(nodes)) {
					assertThat(entries(nodes).subList(0, entries(nodes).size() - before)).as("%d ms: %s", delay, said)
						.extracting(AuditEntry::what, AuditEntry::outcome)
						.contains(tuple("release", "begun"));
				}
			}
			assertThat(entries(nodes)).noneMatch((entry) -> entry.outcome().equals("failed"));
		}
	}

	private static boolean isHeld(DistantNodes nodes) {
		StringRedisTemplate redis = nodes.redis().template();
		return redis.opsForHash().hasKey(nodes.workspaceId().key("request", "holds"), "1");
	}

	private static List<AuditEntry> entries(DistantNodes nodes) {
		return nodes.first().bean(Audit.class).of(nodes.workspaceId(), KEY, 100);
	}

}
