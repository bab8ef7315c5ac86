package org.switchboard.measure;

import org.springframework.stereotype.Component;

import org.switchboard.journal.JournalEntry;
import org.switchboard.journal.JournalFollower;
import org.switchboard.request.lifecycle.RequestId;

/**
 * Counts what happens to requests.
 */
@Component
class MeasureFollower implements JournalFollower {

	private final Counting counting;

	MeasureFollower(Counting counting) {
		this.counting = counting;
	}

	@Override
	public String name() {
		return "measures";
	}

	@Override
	public void follow(JournalEntry entry) {
		RequestId.parse(entry.subject()).ifPresent((id) -> this.counting.count(entry.workspace(), id));
	}

}
