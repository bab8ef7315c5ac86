package org.switchboard.conversation.card;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;

import org.switchboard.directory.Directory;
import org.switchboard.directory.Network;
import org.switchboard.directory.Team;
import org.switchboard.request.UrgencyWords;
import org.switchboard.sla.Urgency;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/**
 * The modals behind the card buttons. They are built only from the directory and the
 * button's value, because a modal must open within three seconds.
 */
final class CardModals {

	static final String TEXT = "text";

	static final String CHOICE = "choice";

	private final CardRef ref;

	CardModals(CardRef ref) {
		this.ref = ref;
	}

	View assign(Team team) {
		List<OptionObject> members = team.members()
			.stream()
			.limit(SlackLimits.OPTIONS)
			.map((person) -> Modals.option(person.name(), person.userId()))
			.toList();
		return view(CardButton.ASSIGN, "Assign", "Assign", choice("Assign to",
				BlockElements.staticSelect((menu) -> menu.actionId(Modals.VALUE).options(members))));
	}

	View transfer(Directory directory) {
		return view(CardButton.TRANSFER, "Hand off", "Hand off",
				choice("Which team should take this?", teams(directory)), text(TEXT, "Note to the new team", true, ""));
	}

	View split(Directory directory) {
		return view(CardButton.SPLIT, "Bring in team", "Ask", choice("Which team should help?", teams(directory)),
				text(TEXT, "What do you need from them?", false, ""));
	}

	View link() {
		return view(CardButton.LINK, "Link", "Link",
				Modals.input(TEXT, "Which request is this a duplicate of?")
					.hint(Modals.plain("Updates there reach this school too, and both are resolved together."))
					.element(BlockElements.plainTextInput((field) -> field.actionId(Modals.VALUE)
						.placeholder(Modals.plain("REQ-12"))
						.maxLength(SlackLimits.OPTION)))
					.build());
	}

	private StaticSelectElement teams(Directory directory) {
		List<OptionGroupObject> groups = new ArrayList<>();
		for (Network network : directory.networks()) {
			group(groups, network.name(), directory, Optional.of(network));
		}
		group(groups, "Districtwide", directory, Optional.empty());
		return BlockElements.staticSelect((menu) -> menu.actionId(Modals.VALUE).optionGroups(groups));
	}

	View changeUrgency() {
		List<OptionObject> levels = Arrays.stream(Urgency.values()).map(UrgencyWords::option).toList();
		return view(CardButton.CHANGE_URGENCY, "Change urgency", "Change", choice("How urgent is this?",
				BlockElements.radioButtons((radio) -> radio.actionId(Modals.VALUE).options(levels))));
	}

	private void group(List<OptionGroupObject> groups, String name, Directory directory, Optional<Network> network) {
		List<OptionObject> teams = directory.teams()
			.stream()
			.filter((team) -> team.network().equals(network) && !team.id().equals(this.ref.team()))
			.limit(SlackLimits.OPTIONS)
			.map((team) -> Modals.option(team.name(), team.id()))
			.toList();
		if (!teams.isEmpty()) {
			groups.add(BlockCompositions.optionGroup(
					(labeled) -> labeled.label(Modals.plain(SlackText.cut(name, SlackLimits.OPTION))).options(teams)));
		}
	}

	private View view(CardButton button, String title, String submit, LayoutBlock... blocks) {
		return Modals.form(button.actionId(), title(this.ref, title), submit, this.ref.toString(), List.of(blocks));
	}

	// names the request: someone may have several cards before them
	static String title(CardRef ref, String title) {
		return ref.id() + ": " + title;
	}

	// Slack would refuse an initial value that is too long; if the block already holds
	// it, it stays
	static LayoutBlock text(String block, String label, boolean optional, String text) {
		boolean fits = !text.isEmpty() && text.length() <= SlackLimits.TEXT_INPUT;
		return Modals.input(block, label)
			.optional(optional)
			.element(BlockElements.plainTextInput((field) -> field.actionId(Modals.VALUE)
				.multiline(true)
				.maxLength(SlackLimits.TEXT_INPUT)
				.initialValue(fits ? text : null)))
			.build();
	}

	private static LayoutBlock choice(String label, BlockElement element) {
		return Modals.input(CHOICE, label).element(element).build();
	}

}
