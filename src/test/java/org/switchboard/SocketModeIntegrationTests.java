package org.switchboard;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import slacksim.SlackSim;
import slacksim.samples.RealShapes;
import slacksim.workspace.Card;
import slacksim.workspace.Person;
import slacksim.workspace.SimSettings;
import slacksim.workspace.SlackApp;
import slacksim.workspace.Workspace;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.MessagePlace;
import org.switchboard.request.Requests;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * Two nodes without a public address. Slack sends each delivery over one of their
 * connections.
 */
class SocketModeIntegrationTests {

	@Test
	void servesTheMainJobOverItsOwnConnections() {
		try (SlackSim slack = SlackForTests.start(SimSettings.of(Clock.systemUTC()))) {
			SlackApp app = slack.app("not used", List.of()).grants(Manifest.scopes()).usesSocketMode();
			Workspace workspace = app.workspace();
			Riverbend.moveInto(workspace);
			Node first = start(slack, app, workspace);
			try (Node second = start(slack, app, workspace)) {
				app.awaitsConnections(4);
				isHelped(workspace);
				app.disconnects("refresh_requested");
				app.awaitsConnections(4);
				isHelped(workspace);
				first.close();
				app.awaitsConnections(2);
				isHelped(workspace);
				assertThat(second.bean(Requests.class).askedBy(new WorkspaceId(workspace.id()), "UMAYALINDGREN", 10))
					.hasSize(3);
			}
		}
	}

	@Test
	void acknowledgesAllThatSlackSends() {
		try (SlackSim slack = SlackForTests.start(SimSettings.of(Clock.systemUTC()))) {
			SlackApp app = slack.app("not used", List.of()).grants(Manifest.scopes()).usesSocketMode();
			Workspace workspace = app.workspace();
			Riverbend.moveInto(workspace);
			Person maya = workspace.person("Maya Lindgren");
			try (Node node = start(slack, app, workspace)) {
				app.awaitsConnections(2);
				Town.fillsIn(maya.runs("/request").modal(), "Transportation", "Late bus", "Bus 14 is late").submits();
				Card card = workspace.person("Luther Banks").in("#n1-transportation").card("Bus 14");
				MessagePlace there = new MessagePlace(card.channelId(), card.ts());
				await().until(() -> node.bean(Deliveries.class).at(new WorkspaceId(workspace.id()), there).isPresent());
				assertThat(RealShapes.names()).filteredOn((name) -> !name.contains("url_verification"))
					.allSatisfy((name) -> assertThat(RealShapes.send(name, maya, card)).as(name).isEqualTo(200));
				assertThat(Scrape.of(node).sum("switchboard_slack_unread_total", "why=\"dropped\"")).isOne();
			}
		}
	}

	private static void isHelped(Workspace workspace) {
		Person maya = workspace.person("Maya Lindgren");
		Person luther = workspace.person("Luther Banks");
		Town.fillsIn(maya.runs("/request").modal(), "Transportation", "Late bus", "Bus 14 is late").submits();
		Card card = luther.in("#n1-transportation").card("Unassigned");
		card.clicks("Claim");
		card.awaits("In progress");
		assertThat(workspace.person("Thuy Nguyen").in("#n1-transportation").card("Bus 14").text())
			.contains("Luther Banks");
		assertThat(card.clicks("Claim").ephemeral()).contains("already");
		card.clicks("Resolve…").modal().fills("text", "It came").submits();
		maya.dm().card("Bus 14").awaits("Luther Banks marked this resolved");
	}

	private static Node start(SlackSim slack, SlackApp app, Workspace workspace) {
		List<String> settings = new ArrayList<>(
				TwoNodes.settings(RedisForTests.shared(), slack, workspace, TwoNodes.DISTRICT));
		settings.add("switchboard.slack.signing-secret=");
		settings.add("switchboard.slack.app-token=" + app.credentials().appToken());
		return Node.start(Node.freePort(), Clock.systemUTC(), settings);
	}

}
