package org.switchboard.request;

import java.io.IOException;
import java.time.Clock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.switchboard.MovableClock;
import org.switchboard.RedisForTests;
import org.switchboard.directory.RiverbendDistrict;
import org.switchboard.journal.Journal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How often Redis is asked, as Redis itself counts it.
 */
class RoundTripsIntegrationTests {

	private final RedisForTests redis = RedisForTests.shared();

	private final StoredRequests stored = new StoredRequests(this.redis.connect());

	private final Clock clock = new MovableClock(Bus14.minute(5));

	private final Requests requests = new Requests(this.stored.store,
			RiverbendDistrict.loadedFor(this.stored.workspace), new Journal(), this.clock);

	private RequestId id;

	private RedisMonitor monitor;

	@BeforeEach
	void warmUp() throws IOException {
		// from the second time on, Redis knows the scripts
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
		Change change = StoredRequests.change("click-1", Bus14.filed(), Bus14.command("Resolve"));
		assertThat(change.events()).hasSize(2);
		this.stored.store.commit(this.stored.workspace, change);
		assertThat(this.monitor.commands()).containsExactly("EVALSHA");
	}

	@Test
	void actingIsTwoCommands() throws IOException {
		assertThat(this.requests.act(this.stored.workspace, this.id, "click-1", new TeamCommand.Claim(Bus14.THUY)))
			.isInstanceOf(Outcome.Changed.class);
		assertThat(this.monitor.commands()).containsExactly("HMGET", "EVALSHA");
	}

	@Test
	void refusingLooksWhetherItWasDoneBefore() throws IOException {
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
	void lookingAtHistoryIsOneCommandPerPage() throws IOException {
		assertThat(this.requests.seenBy(this.stored.workspace, this.id, Bus14.MAYA.userId())).isPresent();
		assertThat(this.monitor.commands()).containsExactly("XRANGE");
	}

}
