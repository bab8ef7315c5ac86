package org.switchboard.lookup;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.switchboard.request.RandomRequests;
import org.switchboard.request.lifecycle.RequestEvent;

import static org.assertj.core.api.Assertions.assertThat;

class HistoryWordsTests {

	private static final List<RequestEvent> EVENTS = RandomRequests.oneOfEachKind();

	@Test
	void everyEventHasItsOwnSentence() {
		assertThat(EVENTS).extracting((event) -> HistoryWords.of(event).replace(event.by().name(), "Someone"))
			.allSatisfy((sentence) -> assertThat(sentence).isNotBlank())
			.doesNotHaveDuplicates();
	}

	@Test
	void onlyCanceledRequestsAreCalledCanceled() {
		assertThat(EVENTS).filteredOn((event) -> HistoryWords.of(event).endsWith(" canceled it."))
			.singleElement()
			.isInstanceOf(RequestEvent.RequestCancelled.class);
	}

}
