package org.switchboard.slack;

import org.junit.jupiter.api.Test;

import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/** A form's stored seal lets no one have a file copied. */
@SwitchboardTest
class SealsIntegrationTests {

	private static final String TEXT = "U0000000001 F0000000001";

	@Test
	void workForOnePurposeOnly(Town town) {
		Workspaces workspaces = town.nodes().first().bean(Workspaces.class);
		String seal = workspaces.seal(town.id(), "files", TEXT);
		assertThat(workspaces.isSeal(seal, town.id(), "files", TEXT)).isTrue();
		assertThat(workspaces.isSeal(seal, town.id(), "files", TEXT + ",F0000000002")).isFalse();
		assertThat(workspaces.isSeal(workspaces.seal(town.id(), "form", TEXT), town.id(), "files", TEXT)).isFalse();
		assertThat(workspaces.isSeal(workspaces.seal(town.id(), "form", "files\n" + TEXT), town.id(), "files", TEXT))
			.isFalse();
		assertThat(workspaces.isSeal("", town.id(), "files", TEXT)).isFalse();
	}

	@Test
	void areAcceptedFromAnOlderVersion(Town town) {
		Workspaces workspaces = town.nodes().first().bean(Workspaces.class);
		String seal = Signatures.sign(workspaces.botToken(town.id()), TEXT);
		assertThat(workspaces.isSeal(seal, town.id(), "files", TEXT)).isTrue();
	}

}
