package org.switchboard.request;

import org.junit.jupiter.api.Test;

import org.switchboard.MovableClock;
import org.switchboard.directory.RiverbendDistrict;
import org.switchboard.journal.Journal;

import static org.assertj.core.api.Assertions.assertThat;

class RequestsIntegrationTests {

	private final StoredRequests stored = new StoredRequests();

	private final Requests requests = new Requests(this.stored.store,
			RiverbendDistrict.loadedFor(this.stored.workspace), new Journal(), new MovableClock(Bus14.minute(5)));

	@Test
	void answersWhatIsStoredWhenSentAgain() {
		RequestId id = this.stored.file("view-1");
		RequestCommand reply = new TeamCommand.Reply(Bus14.THUY, "Soon.");
		Outcome first = this.requests.act(this.stored.workspace, id, "click-1", reply);
		assertThat(this.requests.act(this.stored.workspace, id, "click-1", reply)).isEqualTo(first)
			.isEqualTo(new Outcome.Changed(this.stored.get(id)));
	}

}
