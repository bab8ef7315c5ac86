package org.switchboard.request.alarm;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.element.ButtonElement;

import org.switchboard.delivery.Message;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackJson;

/**
 * One message of all that somebody is told at once.
 */
final class NoticeMessage {

	static final String TAKE = "alarm.take";

	static final String LATER = "alarm.later";

	/** The most requests that are named; each has a button. */
	private static final int MOST = 10;

	private final List<Raised> raised;

	private final Instant now;

	private final ZoneId zone;

	NoticeMessage(List<Raised> raised, Instant now, ZoneId zone) {
		this.raised = raised;
		this.now = now;
		this.zone = zone;
	}

	Message message() {
		String heading = AlarmWords.heading(this.raised, this.now);
		List<LayoutBlock> blocks = new ArrayList<>(List.of(section(heading).build()));
		this.raised.stream()
			.limit(MOST)
			.forEach((one) -> blocks.add(section(AlarmWords.line(one, this.now, this.zone))
				.accessory(button(TAKE, AlarmWords.TAKE, one.matter().toString()))
				.build()));
		if (this.raised.size() > MOST) {
			blocks.add(section(AlarmWords.more(this.raised.size() - MOST)).build());
		}
		String all = this.raised.stream()
			.limit(MOST)
			.map((one) -> one.matter().toString())
			.collect(Collectors.joining(" "));
		blocks.add(ActionsBlock.builder().elements(List.of(button(LATER, AlarmWords.LATER, all))).build());
		return new Message(heading, SlackJson.of(blocks));
	}

	private static SectionBlock.SectionBlockBuilder section(String text) {
		return SectionBlock.builder().text(MarkdownTextObject.builder().text(text).build());
	}

	private static ButtonElement button(String actionId, String text, String value) {
		return ButtonElement.builder().actionId(actionId).text(Modals.plain(text)).value(value).build();
	}

}
