package org.switchboard.home;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.HeaderBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.composition.MarkdownTextObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.view.View;

import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/** A Home under construction. */
final class HomeBlocks {

	/** The number of items per page, small enough for all sections to fit in a view. */
	static final int PAGE = 10;

	/** A card that isn't posted after this long may not come soon. */
	private static final Duration CARD = Duration.ofMinutes(1);

	private static final Duration LOOK = Duration.ofSeconds(2);

	private final List<LayoutBlock> blocks = new ArrayList<>();

	private final Set<RequestId> shown = new HashSet<>();

	private Instant until = Instant.MAX;

	HomeBlocks heading(String text) {
		this.blocks.add(HeaderBlock.builder().text(Modals.plain(text)).build());
		return this;
	}

	HomeBlocks text(String text) {
		return text(text, Optional.empty());
	}

	HomeBlocks text(String text, Optional<? extends BlockElement> button) {
		this.blocks.add(SectionBlock.builder().text(mrkdwn(text)).accessory(button.orElse(null)).build());
		return this;
	}

	HomeBlocks context(String text) {
		this.blocks.add(Blocks.context(SlackText.cut(text, SlackLimits.SECTION)));
		return this;
	}

	// adds page buttons to a section
	void pages(HomeSection section, long total, long offset) {
		if (total <= PAGE) {
			return;
		}
		List<BlockElement> buttons = new ArrayList<>();
		if (offset > 0) {
			buttons.add(HomeButton.BACK.on(new PageTurn(section, Math.max(0, offset - PAGE)).toString()));
		}
		if (offset + PAGE < total) {
			buttons.add(HomeButton.MORE.on(new PageTurn(section, offset + PAGE).toString()));
		}
		context(HomeWords.page(offset, Math.min(total, offset + PAGE), total));
		this.blocks.add(ActionsBlock.builder().elements(buttons).build());
	}

	// false if the request is on this Home already: people in several roles see it once
	boolean isNew(RequestId id) {
		return this.shown.add(id);
	}

	// notes that the Home will look different at this time even if nothing happens
	void changesAt(Instant time, Instant now) {
		if (time.isAfter(now) && time.isBefore(this.until)) {
			this.until = time;
		}
	}

	// new requests are linked as soon as their cards are posted
	void awaitsCards(List<Request> requests, Set<RequestId> linked, Instant now) {
		if (requests.stream()
			.anyMatch((request) -> !linked.contains(request.id()) && request.filedAt().plus(CARD).isAfter(now))) {
			changesAt(now.plus(LOOK), now);
		}
	}

	Optional<Instant> until() {
		return Optional.of(this.until).filter(Instant.MAX::isAfter);
	}

	View view() {
		return View.builder().type("home").blocks(List.copyOf(this.blocks)).build();
	}

	private static MarkdownTextObject mrkdwn(String text) {
		return BlockCompositions.markdownText(SlackText.cut(text, SlackLimits.SECTION));
	}

}
