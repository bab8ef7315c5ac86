package org.switchboard.conversation.card;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;

import org.switchboard.delivery.Message;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.slack.SlackJson;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/**
 * The parts both kinds of card are made of.
 */
final class CardBlocks {

	private final List<LayoutBlock> blocks = new ArrayList<>();

	private final Request request;

	CardBlocks(Request request) {
		this.request = request;
	}

	CardBlocks title() {
		String lock = this.request.filing().confidential() ? ":lock: " : "";
		return section(lock + "*" + this.request.id() + "*  " + "*" + summary(this.request) + "*");
	}

	CardBlocks section(String text) {
		this.blocks.add(SectionBlock.builder().text(mrkdwn(text)).build());
		return this;
	}

	CardBlocks fields(String... fields) {
		List<TextObject> texts = new ArrayList<>();
		for (String field : fields) {
			texts.add(mrkdwn(field));
		}
		this.blocks.add(SectionBlock.builder().fields(texts).build());
		return this;
	}

	CardBlocks context(String text) {
		this.blocks.add(ContextBlock.builder().elements(List.of(mrkdwn(text))).build());
		return this;
	}

	CardBlocks buttons(List<Button> buttons) {
		if (!buttons.isEmpty()) {
			List<BlockElement> elements = new ArrayList<>(Button.all(buttons, this.request));
			this.blocks.add(ActionsBlock.builder().blockId("actions").elements(elements).build());
		}
		return this;
	}

	Message message(String fallback) {
		return new Message(SlackText.cut(fallback, SlackLimits.MESSAGE_TEXT), SlackJson.of(this.blocks));
	}

	static String summary(Request request) {
		return SlackText.line(request.filing().summary());
	}

	private static MarkdownTextObject mrkdwn(String text) {
		return MarkdownTextObject.builder().text(text).build();
	}

}
