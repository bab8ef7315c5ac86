package org.switchboard;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.workspace.Card;
import slacksim.workspace.MessageThread;
import slacksim.workspace.WorkspaceTraits;

import org.switchboard.request.lifecycle.ThreadEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * An organization's workspace, where people from its other workspaces take part. The app
 * may be installed for all of them.
 */
@SwitchboardTest
class OrganizationIntegrationTests {

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void servesPeopleFromOtherWorkspaces(boolean installedByOrganization, Town town) {
		WorkspaceTraits traits = town.workspace().traits().ofOrganization("E0RIVERBEND");
		traits.home(town.maya().id(), "T0SCHOOLS").home(town.luther().id(), "T0OFFICE");
		if (installedByOrganization) {
			traits.installedByOrganization();
		}
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Card card = town.known(town.luther().in("#n1-transportation").card(key));
		card.clicks("Claim");
		card.awaits("Luther Banks");
		Town.says(card, "Reply…", "It is on its way.");
		MessageThread hers = town.thread(town.maya().dm().card(key));
		hers.awaits("It is on its way.");
		Card written = hers.replies("Six students are waiting.");
		card.thread().awaits("Six students");
		written.edits("Seven students are waiting.");
		card.thread().awaits("Seven students");
		card.thread().replies("It is there. :lock:");
		await().untilAsserted(
				() -> assertThat(town.history(key)).filteredOn(ThreadEvent.NoteTaken.class::isInstance).hasSize(1));
		assertThat(town.luther().opensHome().home().text()).doesNotContain("not set up");
		assertThat(town.maya().runs("/request " + key).ephemeral()).contains("Seven students")
			.doesNotContain("It is there");
		assertThat(town.luther().sees()).noneMatch((seen) -> seen.contains("not set up"));
		assertThat(town.maya().sees()).noneMatch((seen) -> seen.contains("not set up"));
	}

}
