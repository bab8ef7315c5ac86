package org.switchboard.request;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.switchboard.MovableClock;
import org.switchboard.directory.LoadedDistrict;
import org.switchboard.journal.Journal;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.RelayedChange;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.request.store.CommittedChange;
import org.switchboard.request.store.RecentRequests;
import org.switchboard.request.store.StoreChange;

import static org.assertj.core.api.Assertions.assertThat;

class RequestsIntegrationTests {

	private final StoredRequests stored = new StoredRequests();

	private final Requests requests = new Requests(this.stored.store, new RecentRequests(),
			LoadedDistrict.of(this.stored.workspace), new Journal(), this.stored.readings(),
			new MovableClock(Bus14.minute(5)));

	@Test
	void returnsStoredRequestWhenSentAgain() {
		RequestId id = this.stored.file("view-1");
		RequestCommand reply = new TeamCommand.Reply(Bus14.THUY, "Soon.");
		Outcome first = this.requests.act(this.stored.workspace, id, "click-1", reply);
		assertThat(this.requests.act(this.stored.workspace, id, "click-1", reply)).isEqualTo(first)
			.isEqualTo(new Outcome.Changed(this.stored.get(id)));
	}

	@Test
	void decidesAgainAfterAConcurrentChange() {
		RequestId id = this.stored.file("view-1");
		act(id, "click-1", new TeamCommand.Resolve(Bus14.THUY, "It came."));
		this.stored.act(id, new RequestCommand.Reopen(Bus14.MAYA, "It left again."));
		act(id, "click-2", new TeamCommand.Reply(Bus14.THUY, "We look after it."));
	}

	@Test
	void passesOnOnceDespiteConcurrentChanges() {
		RequestId id = this.stored.file("view-1");
		RelayedChange link = new RelayedChange.Link(Bus14.THUY, new RequestId(99), "Lincoln Elementary");
		assertThat(this.requests.act(this.stored.workspace, id, "passed", link)).isInstanceOf(Outcome.Changed.class);
		this.stored.act(id, new TeamCommand.Resolve(Bus14.THUY, "It came."));
		assertThat(this.requests.act(this.stored.workspace, id, "passed", link))
			.isEqualTo(new Outcome.Changed(this.stored.get(id)));
	}

	@Test
	void ignoresCachedRequestsAfterRedisIsRestored() {
		RequestId id = this.requests.file(this.stored.workspace, "view-1", Bus14.wasFiled()).id();
		this.stored.redis.delete(this.stored.redis.keys("*{" + this.stored.workspace + "}*"));
		Filing another = Bus14.filing("Bus 15 is late", "", false);
		assertThat(this.stored.store.commit(this.stored.workspace,
				StoreChange.filing("view-2", Request.filed(id, Bus14.wasFiled(another)), Bus14.wasFiled(another))))
			.contains(new CommittedChange(id, false));
		act(id, "click-1", new TeamCommand.Claim(Bus14.THUY));
		assertThat(this.stored.get(id).filing()).isEqualTo(another);
	}

	private void act(RequestId id, String intent, RequestCommand command) {
		assertThat(this.requests.act(this.stored.workspace, id, intent, command)).isInstanceOf(Outcome.Changed.class);
	}

	@Test
	void neverReusesTheRandomKeyOfADeletedRequest() {
		RequestId id = RequestId.parse("REQ-C0000").orElseThrow();
		assertThat(commit("view-2", id)).isPresent();
		this.stored.act(id, Bus14.command("Cancel"));
		RequestRecords records = new RequestRecords(this.stored.redis, this.stored.store, this.requests);
		assertThat(records.delete(this.stored.workspace, id)).isTrue();
		assertThat(this.stored.store.find(this.stored.workspace, id)).isEmpty();
		assertThat(commit("view-3", id)).isEmpty();
	}

	private Optional<CommittedChange> commit(String intent, RequestId id) {
		StoreChange change = StoreChange.filing(intent, Bus14.filed(), Bus14.wasFiled());
		return this.stored.store.commit(this.stored.workspace, StoredRequests.with(change, id));
	}

}
