package org.switchboard.slack;

import java.util.List;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

import org.switchboard.Printed;

import static org.assertj.core.api.Assertions.assertThat;

class RefusedCallsTests {

	private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

	@Test
	void logsOnceWhenThereAreMany() {
		String log = Printed.during(() -> {
			RefusedCalls refused = new RefusedCalls(this.registry, "doors", List.of(401, 403), "token", "none");
			for (int call = 0; call < 100; call++) {
				refused.add(401, "token", "none");
			}
		});
		assertThat(log).containsOnlyOnce("refused more than 20 calls in a minute; see doors for counts by status");
		assertThat(this.registry.get("doors").tags("status", "401", "token", "none").counter().count()).isEqualTo(100);
		assertThat(this.registry.get("doors").tags("status", "403", "token", "none").counter().count()).isZero();
	}

	@Test
	void logsNothingWhenThereAreFew() {
		assertThat(Printed.during(() -> {
			RefusedCalls refused = new RefusedCalls(this.registry, "doors", List.of(401));
			for (int call = 0; call < 20; call++) {
				refused.add(401);
			}
		})).doesNotContain("refused");
	}

}
