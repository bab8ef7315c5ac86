package org.switchboard;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A node is killed while sending reports: another makes them again, and leaders get one.
 */
class DigestCrashIntegrationTests {

	private static final String HEADING = "Weekly service report";

	@Test
	void leadersGetOneReport() {
		try (MortalTown town = MortalTown.of(new Deployment(false, 2)).awaitsNodes()) {
			String before = town.ran("digest");
			town.loses(CrashPoint.whoHasSent(town, "digest"));
			await().atMost(MortalTown.RECOVERY).until(() -> !town.ran("digest").equals(before));
			List<String> leaders = List.of("Rafael Diaz", "Charlene Brown");
			leaders.forEach((leader) -> town.workspace().person(leader).dm().card(HEADING));
			town.awaitsStillness();
			assertThat(leaders).allSatisfy((leader) -> assertThat(town.workspace().person(leader).dm().lines())
				.filteredOn((line) -> line.contains(HEADING))
				.hasSize(1));
		}
	}

}
