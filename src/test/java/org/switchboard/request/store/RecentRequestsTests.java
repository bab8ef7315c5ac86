package org.switchboard.request.store;

import org.junit.jupiter.api.Test;

import org.switchboard.request.Bus14;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;

class RecentRequestsTests {

	private static final WorkspaceId HERE = new WorkspaceId("T0HERE");

	private final RecentRequests recent = new RecentRequests();

	@Test
	void keepsWorkspacesApart() {
		this.recent.seen(HERE, request(1));
		assertThat(this.recent.find(HERE, new RequestId(1))).contains(request(1));
		assertThat(this.recent.find(new WorkspaceId("T0THERE"), new RequestId(1))).isEmpty();
	}

	@Test
	void keepsOnlyTheLatest() {
		for (int number = 1; number <= 100_000; number++) {
			this.recent.seen(HERE, request(number));
			assertThat(this.recent.find(HERE, new RequestId(number))).isPresent();
		}
		assertThat(this.recent.find(HERE, new RequestId(100_000 - 1999))).isPresent();
		assertThat(this.recent.find(HERE, new RequestId(100_000 - 2000))).isEmpty();
	}

	private static Request request(int number) {
		return Request.filed(new RequestId(number), Bus14.wasFiled());
	}

}
