package org.switchboard.request.lifecycle;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.switchboard.request.Bus14;

import static org.assertj.core.api.Assertions.assertThat;

/** A request's history tells what it began as. */
class RequestHistoryTests {

	@Test
	void isNoFollowUpEvenIfNodesClockIsBehind() {
		Decision.Accepted wrote = (Decision.Accepted) Bus14.filed()
			.decide(new SchoolCommand.Write(Bus14.MAYA, "Where is it?", Optional.empty()),
					Bus14.FILED_AT.minusSeconds(1));
		assertThat(RequestHistory.of(Bus14.ID, List.of(Bus14.wasFiled(), wrote.events().get(0))))
			.hasValueSatisfying((history) -> assertThat(history.isFollowUp()).isFalse());
	}

}
