package org.switchboard.conversation.card;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.composition.TextObject;
import com.slack.api.model.block.element.BlockElement;

import org.switchboard.delivery.Message;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.SlackJson;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/** The parts that all kinds of cards share. */
final class CardBlocks {

	private final List<LayoutBlock> blocks = new ArrayList<>();

	private final Request request;

	CardBlocks(Request request) {
		this.request = request;
	}

	CardBlocks title() {
		return section(titleLine());
	}

	String titleLine() {
		String lock = this.request.filing().confidential() ? ":lock: " : "";
		return lock + "*" + this.request.id() + "*  " + "*" + summary(this.request) + "*";
	}

	CardBlocks section(String text) {
		this.blocks.add(Blocks.section(text));
		return this;
	}

	CardBlocks fields(String... fields) {
		List<TextObject> texts = Stream.of(fields).<TextObject>map(BlockCompositions::markdownText).toList();
		this.blocks.add(SectionBlock.builder().fields(texts).build());
		return this;
	}

	CardBlocks context(String text) {
		this.blocks.add(Blocks.context(text));
		return this;
	}

	CardBlocks buttons(List<CardButton> buttons, List<CardButton> menu) {
		List<BlockElement> elements = new ArrayList<>(CardButton.all(buttons, this.request));
		if (!menu.isEmpty()) {
			elements.add(CardMenu.of(menu, this.request));
		}
		if (!elements.isEmpty()) {
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

}
