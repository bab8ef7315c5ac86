package org.switchboard.conversation.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.block.element.OverflowMenuElement;
import com.slack.api.model.view.View;

import org.switchboard.request.lifecycle.Request;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.Modals;

/**
 * The menu for what a card has no button for. Slack shows five entries, so the last of a
 * longer menu opens a modal with the rest.
 *
 * @param ref the request
 * @param chosen the entry someone chose, or all in the modal
 */
record CardMenu(CardRef ref, List<CardButton> chosen) {

	static final String ACTION = "request.menu";

	static final String MORE = "More actions…";

	private static final int MOST = 5;

	static OverflowMenuElement of(List<CardButton> entries, Request request) {
		int own = (entries.size() <= MOST) ? entries.size() : MOST - 1;
		CardRef ref = new CardRef(request);
		List<OptionObject> options = new ArrayList<>();
		entries.stream()
			.limit(own)
			.forEach((entry) -> options.add(Modals.option(entry.text(), new CardMenu(ref, List.of(entry)).value())));
		if (own < entries.size()) {
			options.add(Modals.option(MORE, new CardMenu(ref, entries.subList(own, entries.size())).value()));
		}
		return BlockElements.overflowMenu((menu) -> menu.actionId(ACTION).options(options));
	}

	// empty unless someone chose it; whatever is forged is checked like a click
	static Optional<CardMenu> parse(String value) {
		String[] parts = value.split(" ", 2);
		List<CardButton> chosen = Stream.of(parts[0].split(","))
			.flatMap((name) -> Arrays.stream(CardButton.values()).filter((button) -> button.name().equals(name)))
			.toList();
		return CardRef.parse((parts.length > 1) ? parts[1] : "")
			.filter((ref) -> !chosen.isEmpty())
			.map((ref) -> new CardMenu(ref, chosen));
	}

	private String value() {
		return this.chosen.stream().map(CardButton::name).collect(Collectors.joining(",")) + " " + this.ref;
	}

	// the entries that didn't fit, as buttons that open in its place
	View rest() {
		List<LayoutBlock> blocks = this.chosen.stream()
			.<LayoutBlock>map((entry) -> Blocks.section(entry.purpose(), entry.on(this.ref, false)))
			.toList();
		return Modals.choices(CardModals.title(this.ref, "More"), blocks);
	}

}
