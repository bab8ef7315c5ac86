package org.switchboard.request;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.RequestState;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.request.store.CommittedChange;
import org.switchboard.request.store.Indexes;
import org.switchboard.request.store.Listing;
import org.switchboard.request.store.StoreChange;

import static org.assertj.core.api.Assertions.assertThat;

/** The keys and fields that the store documents. */
class RequestKeysIntegrationTests {

	private static final String FILED_AT = millis(0);

	private final StoredRequests requests = new StoredRequests();

	private final RequestId id = this.requests.file("view-1");

	@Test
	void keepsToDocumentedKeys() {
		this.requests.act(this.id, new TeamCommand.Claim(Bus14.THUY));
		assertThat(this.requests.dump().keySet()).filteredOn((key) -> !key.startsWith(this.requests.key("word", "")))
			.containsExactlyInAnyOrder(this.requests.workspace.key("journal"), this.requests.key("1"),
					this.requests.key("1", "history"), this.requests.key("sequence"), this.requests.key("open"),
					this.requests.key("asked-by", "UMAYALINDGREN"), this.requests.key("open-of", "UMAYALINDGREN"),
					this.requests.key("held-by", "UTHUYNGUYEN"), this.requests.key("open-with", "n1-transportation"),
					this.requests.key("intent", "view-1"), this.requests.key("intent", "act-REQ-1-1"));
		assertThat(this.requests.dump().keySet()).contains(this.requests.key("word", "bus"),
				this.requests.key("word", "14"));
		assertThat(score("word", "bus")).isEqualTo(Bus14.FILED_AT.toEpochMilli() * 1024 + 1.0);
		assertThat(this.requests.redis.opsForValue().get(this.requests.key("sequence"))).isEqualTo("1");
		assertThat(score("open-of", "UMAYALINDGREN")).isEqualTo((double) Bus14.FILED_AT.toEpochMilli());
		assertThat(score("held-by", "UTHUYNGUYEN")).isEqualTo((double) Bus14.ANSWER_DUE.toEpochMilli());
	}

	@Test
	void onlyIntentsExpire() {
		assertThat(this.requests.dump().keySet()).allSatisfy((key) -> assertThat(this.requests.redis.getExpire(key))
			.isBetween(key.contains(":intent:") ? Duration.ofHours(23).toSeconds() : -1L,
					key.contains(":intent:") ? Duration.ofDays(1).toSeconds() : -1L));
	}

	@Test
	void describesNewRequest() {
		assertThat(this.requests.hash(this.id))
			.containsOnlyKeys("shape", "version", "state", "team", "school", "filedAt", "confidential", "people",
					"words", "snapshot")
			.containsAllEntriesOf(Map.of("shape", "2", "version", "1", "state", "NEW", "team", "n1-transportation",
					"school", "101", "filedAt", FILED_AT, "confidential", "false", "people",
					"UMAYALINDGREN ULUTHERBANKS UTYRONEELLIS", "words",
					"bus 14 is late lincoln elementary maya lindgren transportation by half an hour"));
	}

	@Test
	void measuresResponseAndResolution() {
		this.requests.act(this.id, new TeamCommand.Reply(Bus14.THUY, "It is on its way."));
		assertThat(this.requests.hash(this.id)).containsEntry("state", "CLAIMED")
			.containsEntry("version", "3")
			.containsEntry("firstResponseAt", millis(1))
			.containsEntry("firstResponseMillis", "60000")
			.doesNotContainKeys("resolutionAt", "resolutionMillis");

		this.requests.act(this.id, Bus14.command("Resolve"));
		assertThat(this.requests.hash(this.id)).containsEntry("state", "RESOLVED")
			.containsEntry("firstResponseMillis", "60000")
			.containsEntry("resolutionAt", millis(3))
			.containsEntry("resolutionMillis", "180000");

		this.requests.act(this.id, Bus14.command("Close"));
		assertThat(this.requests.hash(this.id)).containsEntry("state", "CLOSED")
			.containsEntry("resolutionMillis", "180000");
	}

	@Test
	void reopeningClearsResolutionAndKeepsResponse() {
		this.requests.act(this.id, Bus14.command("Resolve"), Bus14.command("Reopen"));
		assertThat(this.requests.hash(this.id)).containsEntry("state", "CLAIMED")
			.containsEntry("firstResponseAt", millis(1))
			.doesNotContainKeys("resolutionAt", "resolutionMillis");

		this.requests.act(this.id, Bus14.command("Resolve"));
		assertThat(this.requests.hash(this.id)).containsEntry("firstResponseMillis", "60000")
			.containsEntry("resolutionMillis", "240000");
	}

	@Test
	void namesTeamThatHasIt() {
		this.requests.act(this.id, Bus14.command("Transfer"));
		assertThat(this.requests.hash(this.id)).containsEntry("team", "n1-operations").containsEntry("state", "NEW");
	}

	@Test
	void journalHasOneEntryPerEvent() {
		this.requests.act(this.id, Bus14.command("Ask"), Bus14.command("Write"));
		RequestId other = this.requests.file("view-2");
		this.requests.act(other, Bus14.command("Cancel"));
		assertThat(this.requests.journal())
			.isEqualTo(List.of(entry("RequestFiled", "REQ-1", 1, 0), entry("RequestClaimed", "REQ-1", 2, 1),
					entry("RequesterAsked", "REQ-1", 3, 1), entry("RequesterWrote", "REQ-1", 4, 3),
					entry("RequestFiled", "REQ-2", 1, 0), entry("RequestCancelled", "REQ-2", 2, 1)));
	}

	@Test
	void indexesFollowOwner() {
		this.requests.act(this.id, new TeamCommand.Claim(Bus14.THUY));
		assertThat(this.requests.held(Bus14.THUY)).containsExactly(1L);
		this.requests.act(this.id, Bus14.command("Assign"));
		assertThat(this.requests.held(Bus14.THUY)).isEmpty();
		assertThat(this.requests.held(Bus14.IVAN)).containsExactly(1L);
		this.requests.act(this.id, new TeamCommand.Release(Bus14.IVAN));
		assertThat(this.requests.held(Bus14.IVAN)).isEmpty();
		this.requests.act(this.id, new TeamCommand.Ask(Bus14.THUY, "Which stop?"));
		assertThat(this.requests.held(Bus14.THUY)).containsExactly(1L);
		this.requests.act(this.id, Bus14.command("Transfer"));
		assertThat(this.requests.held(Bus14.THUY)).isEmpty();
		assertThat(this.requests.asked(Bus14.MAYA)).containsExactly(1L);
		assertThat(this.requests.asked(Bus14.TYRONE)).isEmpty();
	}

	@Test
	void unclaimedListsUnassignedRequests() {
		assertThat(this.requests.unclaimed(Bus14.BUSES)).containsExactly(1L);
		this.requests.act(this.id, new TeamCommand.Claim(Bus14.THUY));
		assertThat(this.requests.unclaimed(Bus14.BUSES)).isEmpty();
		this.requests.act(this.id, Bus14.command("Transfer"));
		assertThat(this.requests.unclaimed(Bus14.BUSES)).isEmpty();
		assertThat(this.requests.unclaimed(Bus14.REPAIRS)).containsExactly(1L);
		this.requests.act(this.id, Bus14.command("Cancel"));
		assertThat(this.requests.unclaimed(Bus14.REPAIRS)).isEmpty();
	}

	@Test
	void indexesRequestsFromOlderVersionsWithTheirNextChange() {
		this.requests.redis.delete(this.requests.key("unclaimed", Bus14.BUSES.id()));
		this.requests.act(this.id, Bus14.command("ChangeUrgency"));
		assertThat(this.requests.unclaimed(Bus14.BUSES)).containsExactly(1L);
	}

	@Test
	void ownerHoldsOnlyOpenRequests() {
		this.requests.act(this.id, Bus14.command("Resolve"));
		assertThat(this.requests.held(Bus14.THUY)).isEmpty();
		this.requests.act(this.id, Bus14.command("Reopen"));
		assertThat(this.requests.held(Bus14.THUY)).containsExactly(1L);
		this.requests.act(this.id, Bus14.command("Cancel"));
		assertThat(this.requests.held(Bus14.THUY)).isEmpty();
		assertThat(this.requests.asked(Bus14.MAYA)).containsExactly(1L);
	}

	@Test
	void listsNewestFirstUpToTheLimit() {
		for (int i = 2; i <= 5; i++) {
			this.requests.file("view-" + i);
		}
		Listing listing = Listing.newestFirst(Indexes.askedBy(Bus14.MAYA.userId()));
		assertThat(this.requests.store.page(this.requests.workspace, listing, 0, 3).requests())
			.extracting((request) -> request.id().number())
			.containsExactly(5L, 4L, 3L);
	}

	@Test
	void workspacesNeverSeeEachOther() {
		StoredRequests others = new StoredRequests();
		Map<String, String> before = this.requests.dump();
		assertThat(others.store.find(others.workspace, this.id)).isEmpty();
		assertThat(others.store.history(others.workspace, this.id)).isEmpty();
		assertThat(others.asked(Bus14.MAYA)).isEmpty();
		assertThat(others.file("view-1")).isEqualTo(new RequestId(1));
		others.act(this.id, Bus14.command("Resolve"));
		assertThat(this.requests.dump()).isEqualTo(before);
		assertThat(this.requests.get(this.id).state()).isEqualTo(RequestState.NEW);
	}

	@Test
	void confidentialKeysRevealNothing() {
		Request filed = Request.filed(Bus14.ID, Bus14.wasFiled(Bus14.filing("Leave", "", true)));
		RequestEvent event = Bus14.wasFiled(filed.filing());
		RequestId confidential = this.requests.store
			.commit(this.requests.workspace, StoreChange.filing("view-2", filed, event))
			.orElseThrow()
			.id();
		assertThat(confidential.toString()).matches("REQ-C[0-9A-HJKMNP-TV-Z]{4}");
		assertThat(this.requests.file("view-3")).isEqualTo(new RequestId(2));
		this.requests.act(confidential, new TeamCommand.Claim(Bus14.THUY));
		assertThat(this.requests.journal()).contains(entry("RequestFiled", confidential.toString(), 1, 0),
				entry("RequestClaimed", confidential.toString(), 2, 1));
		assertThat(this.requests.store.since(this.requests.workspace, Indexes.CONFIDENTIAL, Bus14.FILED_AT, 10))
			.containsExactly(new DatedRequestId(confidential, Bus14.FILED_AT));
		assertThat(this.requests.held(Bus14.THUY)).containsExactly(confidential.number());
	}

	@Test
	void usesNoRandomKeyTwice() {
		RequestId one = RequestId.parse("REQ-C0000").orElseThrow();
		RequestId other = RequestId.parse("REQ-CZZZZ").orElseThrow();
		assertThat(commit("view-2", one)).contains(one);
		assertThat(commit("view-3", one)).isEmpty();
		assertThat(commit("view-3", other)).contains(other);
		assertThat(commit("view-3", one)).contains(other);
		assertThat(this.requests.get(other).version()).isOne();
	}

	private Optional<RequestId> commit(String intent, RequestId id) {
		StoreChange change = StoreChange.filing(intent, Bus14.filed(), Bus14.wasFiled());
		return this.requests.store.commit(this.requests.workspace, StoredRequests.with(change, id))
			.map(CommittedChange::id);
	}

	private Double score(String... index) {
		return this.requests.redis.opsForZSet().score(this.requests.key(index), "1");
	}

	private static Map<String, String> entry(String type, String subject, long version, long minute) {
		return Map.of("type", type, "subject", subject, "version", String.valueOf(version), "at", millis(minute));
	}

	private static String millis(long minute) {
		return String.valueOf(Bus14.minute(minute).toEpochMilli());
	}

}
