package org.switchboard.escalation;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;

import org.switchboard.delivery.Message;
import org.switchboard.slack.Blocks;

/** One message for all of a recipient's alarms. */
final class NoticeMessage {

	static final String TAKE = "alarm.take";

	static final String LATER = "alarm.later";

	/** The most requests to list; each has a button. */
	static final int MOST = 10;

	private final List<RaisedAlarm> raised;

	private final Instant now;

	private final ZoneId zone;

	NoticeMessage(List<RaisedAlarm> raised, Instant now, ZoneId zone) {
		this.raised = raised;
		this.now = now;
		this.zone = zone;
	}

	Message message() {
		List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(AlarmWords.heading(this.raised, this.now))));
		this.raised.stream()
			.limit(MOST)
			.forEach((one) -> blocks.add(Blocks.section(AlarmWords.line(one, this.now, this.zone),
					Blocks.button(TAKE, AlarmWords.TAKE, one.ref().toString()))));
		if (this.raised.size() > MOST) {
			blocks.add(Blocks.section(AlarmWords.more(this.raised.size() - MOST)));
		}
		String all = this.raised.stream()
			.limit(MOST)
			.map((one) -> one.ref().toString())
			.collect(Collectors.joining(" "));
		blocks.add(ActionsBlock.builder().elements(List.of(Blocks.button(LATER, AlarmWords.LATER, all))).build());
		return Message.of(blocks).about(this.raised.stream().map((one) -> one.request().id()));
	}

}
