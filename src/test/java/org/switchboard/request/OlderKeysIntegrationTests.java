package org.switchboard.request;

import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.faults.Fault;
import slacksim.workspace.Card;

import org.switchboard.LogOfTests;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.audit.Audit;
import org.switchboard.audit.AuditEntry;
import org.switchboard.journal.Journal;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.store.CommittedChange;
import org.switchboard.request.store.RequestStore;
import org.switchboard.request.store.StoreChange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Confidential requests filed before keys were random stay as private as the others. */
@SwitchboardTest
class OlderKeysIntegrationTests {

	private final LogOfTests log = new LogOfTests();

	@AfterEach
	void logsNoKey() {
		assertThat(this.log.lines()).noneMatch((line) -> line.contains("REQ-1"));
		this.log.close();
	}

	// the way older versions did, under the next number of the sequence
	private static String file(Town town) {
		RequestEvent.RequestFiled event = Bus14.wasFiled(Bus14.filing("A zebra bit my clerk", "", true));
		Request filed = Request.filed(Bus14.ID, event);
		StoreChange change = StoreChange.filing("older", filed, event);
		Optional<CommittedChange> done = town.nodes()
			.first()
			.bean(RequestStore.class)
			.commit(town.id(),
					new StoreChange(change.intent(), Optional.empty(), 0, Optional.empty(), change.at(),
							change.filedAt(), change.snapshot(), change.events(), change.enter(), change.leave(),
							change.words(), change.audit(), Optional.empty(), false));
		town.nodes().first().bean(Journal.class).poke(town.id());
		return done.orElseThrow().id().toString();
	}

	@Test
	void areNotNamedInTheParkedList(Town town) {
		town.workspace().failNext("chat.postMessage", 1, Fault.refusal("user_disabled"));
		String key = file(town);
		town.person("Gwen Holloway").dm().message("aren't being delivered");
		assertThat(town.person("Gwen Holloway").runs("/switchboard parked").note().text())
			.contains("A message on a confidential request")
			.doesNotContain(key, town.luther().id(), town.maya().id());
		await().until(() -> this.log.lines().stream().anyMatch((line) -> line.startsWith("parked a direct message")));
	}

	@Test
	void auditTrailShowsWhoOpenedAForm(Town town) {
		String key = file(town);
		Card card = town.luther().dm().card(key);
		Town.says(card, "Reply…", "It will be told");
		await().untilAsserted(() -> assertThat(town.nodes().first().bean(Audit.class).of(town.id(), key, 20))
			.extracting(AuditEntry::what)
			.contains("RequestFiled", "shown", "request.reply", "ReplyGiven"));
	}

}
