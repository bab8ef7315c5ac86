package org.switchboard.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.block.element.StaticSelectElement;

import org.switchboard.directory.Network;
import org.switchboard.directory.School;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackLimits;

/**
 * The form's first inputs: the school, and who there needs help. A school's people choose
 * among their schools; staff choose among all, and then whom they're asking for.
 */
final class SchoolInputs {

	static final String CHOOSE_SCHOOL = "request.school";

	private final Caller caller;

	private final IntakeState state;

	private final Optional<School> chosen;

	SchoolInputs(Caller caller, IntakeState state) {
		this.caller = caller;
		this.state = state;
		this.chosen = state.school().flatMap(caller.directory()::school);
	}

	LayoutBlock school() {
		var select = StaticSelectElement.builder()
			.actionId(CHOOSE_SCHOOL)
			.initialOption(this.chosen.map(SchoolInputs::option).orElse(null));
		if (this.caller.isStaff()) {
			select.optionGroups(schoolsByNetwork());
		}
		else {
			select.options(schools(this.caller.directory().schoolsOf(this.caller.userId()).stream()));
		}
		return Modals.input(IntakeState.SCHOOL, IntakeWords.SCHOOL)
			.element(select.build())
			.dispatchAction(this.caller.isStaff())
			.build();
	}

	private List<OptionGroupObject> schoolsByNetwork() {
		List<OptionGroupObject> groups = new ArrayList<>();
		for (Network network : this.caller.directory().networks()) {
			List<OptionObject> schools = schools(this.caller.directory().schoolsIn(network).stream());
			if (!schools.isEmpty()) {
				groups.add(BlockCompositions
					.optionGroup((group) -> group.label(Modals.plain(network.name())).options(schools)));
			}
		}
		return groups;
	}

	// staff usually file for someone else: the principal
	Optional<LayoutBlock> requester() {
		if (!this.caller.isStaff() || this.chosen.isEmpty()) {
			return Optional.empty();
		}
		List<OptionObject> options = Stream
			.concat(this.chosen.get()
				.staff()
				.stream()
				.filter((person) -> !person.userId().equals(this.caller.userId()))
				.map((person) -> Modals.option(person.name(), person.userId())),
					Stream.of(Modals.option(IntakeWords.MYSELF, this.caller.userId())))
			.limit(SlackLimits.OPTIONS)
			.toList();
		OptionObject chosenBefore = options.stream()
			.filter((option) -> this.state.requester().filter(option.getValue()::equals).isPresent())
			.findFirst()
			.orElse(options.get(0));
		return Optional
			.of(Modals.input(IntakeState.following(IntakeState.REQUESTER, this.state.school()), IntakeWords.REQUESTER)
				.element(BlockElements
					.staticSelect((menu) -> menu.actionId(Modals.VALUE).options(options).initialOption(chosenBefore)))
				.build());
	}

	private static List<OptionObject> schools(Stream<School> schools) {
		return schools.limit(SlackLimits.OPTIONS).map(SchoolInputs::option).toList();
	}

	private static OptionObject option(School school) {
		return Modals.option(school.name(), school.number());
	}

}
