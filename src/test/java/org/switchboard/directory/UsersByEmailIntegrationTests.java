package org.switchboard.directory;

import org.junit.jupiter.api.Test;
import slacksim.faults.Fault;

import org.switchboard.Riverbend;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A district file with an address no one in the workspace has, or about which Slack's
 * answer can't be read.
 */
@SwitchboardTest
class UsersByEmailIntegrationTests {

	@Test
	void ignoresUserOfAnotherWorkspace(Town town) {
		town.workspace().user("UNEW", "Ned New", "ned@riverbend.example");
		town.workspace().traits().home("UNEW", "T0ELSEWHERE");
		String yaml = Riverbend.text()
			.replace("\npeople:\n", "\npeople:\n  - {email: ned@riverbend.example, name: Ned New}\n");
		Reload reload = town.nodes().first().bean(Directories.class).load(town.id(), yaml, "a test");
		assertThat(((Reload.Rejected) reload).mistakes()).singleElement()
			.asString()
			.contains("\"ned@riverbend.example\" has an email address that no one");
	}

	@Test
	void treatsUnreadableAnswerAsUnknown(Town town) {
		town.workspace().user("UNEW", "Ned New", "ned@riverbend.example");
		String yaml = Riverbend.text()
			.replace("\npeople:\n", "\npeople:\n  - {email: ned@riverbend.example, name: Ned New}\n");
		town.workspace().failNext("users.lookupByEmail", 1, Fault.http(200));
		Directories directories = town.nodes().first().bean(Directories.class);
		Reload reload = directories.load(town.id(), yaml, "a test");
		assertThat(((Reload.Rejected) reload).mistakes()).singleElement()
			.asString()
			.contains("\"ned@riverbend.example\" has an email address that no one");
		assertThat(directories.load(town.id(), yaml, "a test")).isInstanceOf(Reload.Loaded.class);
	}

}
