package org.switchboard.request;

import java.io.IOException;
import java.time.Clock;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.switchboard.MovableClock;
import org.switchboard.RedisForTests;
import org.switchboard.directory.LoadedDistrict;
import org.switchboard.journal.Journal;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.SchoolCommand;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.request.store.RecentRequests;
import org.switchboard.request.store.StoreChange;

import static org.assertj.core.api.Assertions.assertThat;

/** How many round trips calls take, as counted by Redis. */
class RoundTripsIntegrationTests {

	private final RedisForTests redis = RedisForTests.shared();

	private final StoredRequests stored = new StoredRequests(this.redis.connect());

	private final Clock clock = new MovableClock(Bus14.minute(5));

	private final Requests requests = new Requests(this.stored.store, new RecentRequests(),
			LoadedDistrict.of(this.stored.workspace), new Journal(), this.stored.readings(), this.clock);

	private RequestId id;

	private RedisMonitor monitor;

	@BeforeEach
	void warmUp() throws IOException {
		// from the second call on, Redis knows the scripts
		this.id = this.stored.file("view-1");
		this.stored.held(Bus14.THUY);
		this.monitor = new RedisMonitor(this.stored.redis, this.redis.port());
	}

	@AfterEach
	void hangUp() throws IOException {
		this.monitor.close();
	}

	@Test
	void filingIsOneCommand() throws IOException {
		this.requests.file(this.stored.workspace, "view-2", Bus14.wasFiled());
		assertThat(this.monitor.commands()).containsExactly("EVALSHA");
	}

	@Test
	void commitOfSeveralEventsIsOneCommand() throws IOException {
		StoreChange change = StoredRequests.change("click-1", Bus14.filed(), Bus14.command("Resolve"));
		assertThat(change.events()).hasSize(2);
		this.stored.store.commit(this.stored.workspace, change);
		assertThat(this.monitor.commands()).containsExactly("EVALSHA");
	}

	@Test
	void actingIsOneCommandIfThisNodeHasTheLatestVersion() throws IOException {
		RequestId filed = this.requests.file(this.stored.workspace, "view-2", Bus14.wasFiled()).id();
		assertChanged(filed, "click-1", new TeamCommand.Claim(Bus14.THUY));
		assertChanged(filed, "click-2", new TeamCommand.Reply(Bus14.THUY, "Soon."));
		assertThat(this.monitor.commands()).containsExactly("EVALSHA", "EVALSHA", "EVALSHA");
	}

	@Test
	void actingIsTwoCommandsOnAnUnknownRequest() throws IOException {
		assertChanged(this.id, "click-1", new TeamCommand.Claim(Bus14.THUY));
		assertThat(this.monitor.commands()).containsExactly("HMGET", "EVALSHA");
	}

	@Test
	void actingIsThreeCommandsIfAnotherNodeActed() throws IOException {
		assertChanged(this.id, "click-1", new TeamCommand.Claim(Bus14.THUY));
		this.stored.act(this.id, new TeamCommand.Reply(Bus14.THUY, "Soon."));
		this.monitor.close();
		this.monitor = new RedisMonitor(this.stored.redis, this.redis.port());
		assertChanged(this.id, "click-2", new TeamCommand.Reply(Bus14.THUY, "Now."));
		assertThat(this.monitor.commands()).containsExactly("EVALSHA", "HMGET", "EVALSHA");
	}

	private void assertChanged(RequestId request, String intent, RequestCommand command) {
		assertThat(this.requests.act(this.stored.workspace, request, intent, command))
			.isInstanceOf(Outcome.Changed.class);
	}

	@Test
	void refusingChecksWhetherItWasAlreadyDone() throws IOException {
		assertRefused(new TeamCommand.Claim(Bus14.MAYA));
		assertRefused(new SchoolCommand.Close(Bus14.MAYA));
		assertThat(this.monitor.commands()).containsExactly("HMGET", "GET", "HMGET", "GET");
	}

	private void assertRefused(RequestCommand command) {
		assertThat(this.requests.act(this.stored.workspace, this.id, "click-1", command))
			.isInstanceOf(Outcome.Refused.class);
	}

	@Test
	void listingIsOneCommand() throws IOException {
		assertThat(this.requests.askedBy(this.stored.workspace, Bus14.MAYA.userId(), 10)).hasSize(1);
		assertThat(this.monitor.commands()).containsExactly("EVALSHA");
	}

	@Test
	void readingHistoryIsOneCommandPerPage() throws IOException {
		assertThat(this.requests.seenBy(this.stored.workspace, this.id, Bus14.MAYA.userId())).isPresent();
		assertThat(this.monitor.commands()).containsExactly("XRANGE");
	}

	@Test
	void checkingConfidentialityIsOneCommand() throws IOException {
		RequestId confidential = RequestId.parse("REQ-C7KQ2").orElseThrow();
		List<RequestId> ids = List.of(this.id, new RequestId(999), confidential);
		assertThat(this.requests.confidential(this.stored.workspace, ids)).containsExactly(confidential);
		assertThat(this.requests.confidential(this.stored.workspace, List.of())).isEmpty();
		assertThat(this.monitor.commands()).containsExactly("ZMSCORE");
	}

}
