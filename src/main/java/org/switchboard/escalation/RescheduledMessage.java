package org.switchboard.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;

import org.switchboard.conversation.card.ClockWords;
import org.switchboard.delivery.Message;
import org.switchboard.directory.Directory;
import org.switchboard.slack.Blocks;

/** One message for all of a person's requests whose due times have moved. */
final class RescheduledMessage {

	private static final int MOST = 10;

	private final List<Rescheduled> moved;

	private final Directory directory;

	private final Instant now;

	RescheduledMessage(List<Rescheduled> moved, Directory directory, Instant now) {
		this.moved = moved;
		this.directory = directory;
		this.now = now;
	}

	Message message() {
		List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks
			.section(AlarmWords.moved(this.moved, this.directory.closures(), this.directory.dateAt(this.now)))));
		this.moved.stream()
			.limit(MOST)
			.forEach((one) -> blocks.add(Blocks.section(AlarmWords.title(one.request()) + "\n"
					+ ClockWords.of(one.request(), this.now, this.directory.zone()))));
		if (this.moved.size() > MOST) {
			blocks.add(Blocks.section(AlarmWords.more(this.moved.size() - MOST)));
		}
		return Message.of(blocks).about(this.moved.stream().map((one) -> one.request().id()));
	}

}
