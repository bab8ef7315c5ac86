package org.switchboard.request.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.slack.api.model.block.InputBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.block.element.RadioButtonsElement;
import com.slack.api.model.block.element.StaticSelectElement;
import com.slack.api.model.view.View;

import org.switchboard.directory.Department;
import org.switchboard.directory.Network;
import org.switchboard.directory.School;
import org.switchboard.request.Caller;
import org.switchboard.request.Urgency;
import org.switchboard.request.UrgencyWords;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackLimits;

/**
 * The form behind {@code /request}, made from the directory and what is filled in so far:
 * it must open within three seconds, so it looks at no store.
 */
final class IntakeForm {

	static final String CALLBACK = "request.file";

	static final String CHOOSE_SCHOOL = "request.school";

	static final String CHOOSE_DEPARTMENT = "request.department";

	static final int MAX_SUMMARY = 140;

	static final int MAX_DETAILS = 3000;

	private static final String VALUE = "value";

	private final Caller caller;

	private final IntakeState state;

	IntakeForm(Caller caller, IntakeState state) {
		this.caller = caller;
		this.state = state;
	}

	View view() {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(school());
		requester().ifPresent(blocks::add);
		blocks.add(department());
		category().ifPresent(blocks::add);
		blocks.add(summary());
		blocks.add(details());
		blocks.add(urgency());
		blocks.add(confidential());
		return Modals.form(CALLBACK, IntakeWords.TITLE, IntakeWords.SUBMIT, "", blocks);
	}

	private LayoutBlock school() {
		Optional<School> chosen = this.state.school().flatMap(this.caller.directory()::school);
		var select = StaticSelectElement.builder()
			.actionId(CHOOSE_SCHOOL)
			.initialOption(chosen.map(IntakeForm::option).orElse(null));
		if (this.caller.isStaff()) {
			select.optionGroups(schoolsByNetwork());
		}
		else {
			select.options(schools(this.caller.directory().schoolsOf(this.caller.userId()).stream()));
		}
		return input(IntakeState.SCHOOL, IntakeWords.SCHOOL).element(select.build())
			.dispatchAction(this.caller.isStaff())
			.build();
	}

	private List<OptionGroupObject> schoolsByNetwork() {
		List<OptionGroupObject> groups = new ArrayList<>();
		for (Network network : this.caller.directory().networks()) {
			List<OptionObject> schools = schools(this.caller.directory().schoolsIn(network).stream());
			if (!schools.isEmpty()) {
				groups.add(OptionGroupObject.builder().label(Modals.plain(network.name())).options(schools).build());
			}
		}
		return groups;
	}

	// staff file for somebody else, as a rule: for the principal
	private Optional<LayoutBlock> requester() {
		Optional<School> school = this.state.school().flatMap(this.caller.directory()::school);
		if (!this.caller.isStaff() || school.isEmpty()) {
			return Optional.empty();
		}
		List<OptionObject> options = Stream
			.concat(school.get()
				.staff()
				.stream()
				.filter((person) -> !person.userId().equals(this.caller.userId()))
				.map((person) -> Modals.option(person.name(), person.userId())),
					Stream.of(Modals.option(IntakeWords.MYSELF, this.caller.userId())))
			.limit(SlackLimits.OPTIONS)
			.toList();
		return Optional.of(
				input(IntakeState.following(IntakeState.REQUESTER, this.state.school()), IntakeWords.REQUESTER)
					.element(StaticSelectElement.builder()
						.actionId(VALUE)
						.options(options)
						.initialOption(options.get(0))
						.build())
					.build());
	}

	private LayoutBlock department() {
		List<OptionObject> departments = this.caller.directory()
			.departments()
			.stream()
			.map((department) -> Modals.option(department.name(), department.id()))
			.toList();
		return input(IntakeState.DEPARTMENT, IntakeWords.DEPARTMENT)
			.element(StaticSelectElement.builder().actionId(CHOOSE_DEPARTMENT).options(departments).build())
			.dispatchAction(true)
			.build();
	}

	private Optional<LayoutBlock> category() {
		return chosenDepartment()
			.map((department) -> input(IntakeState.following(IntakeState.CATEGORY, this.state.department()),
					IntakeWords.CATEGORY)
				.element(StaticSelectElement.builder()
					.actionId(VALUE)
					.options(department.categories()
						.stream()
						.map((category) -> Modals.option(category.name(), category.id()))
						.toList())
					.build())
				.build());
	}

	private static LayoutBlock summary() {
		return input(IntakeState.SUMMARY, IntakeWords.SUMMARY)
			.element(PlainTextInputElement.builder()
				.actionId(VALUE)
				.maxLength(MAX_SUMMARY)
				.placeholder(Modals.plain(IntakeWords.SUMMARY_HINT))
				.build())
			.build();
	}

	private LayoutBlock details() {
		String details = this.state.details();
		return input(IntakeState.DETAILS, IntakeWords.DETAILS).optional(true)
			.hint(Modals.plain(IntakeWords.DETAILS_HINT))
			.element(PlainTextInputElement.builder()
				.actionId(VALUE)
				.multiline(true)
				.maxLength(MAX_DETAILS)
				.initialValue(details.isEmpty() ? null : details)
				.build())
			.build();
	}

	private static LayoutBlock urgency() {
		List<OptionObject> levels = Arrays.stream(Urgency.values()).map(UrgencyWords::option).toList();
		return input(IntakeState.URGENCY, IntakeWords.URGENCY)
			.element(RadioButtonsElement.builder()
				.actionId(VALUE)
				.options(levels)
				.initialOption(UrgencyWords.option(Urgency.NORMAL))
				.build())
			.build();
	}

	private LayoutBlock confidential() {
		List<OptionObject> tick = List.of(OptionObject.builder()
			.text(Modals.plain(IntakeWords.CONFIDENTIAL))
			.description(Modals.plain(IntakeWords.CONFIDENTIAL_MEANS))
			.value(IntakeState.CONFIDENTIAL)
			.build());
		boolean ticked = chosenDepartment().map(Department::confidential).orElse(false);
		return input(IntakeState.following(IntakeState.CONFIDENTIAL, this.state.department()), IntakeWords.PRIVACY)
			.optional(true)
			.element(CheckboxesElement.builder()
				.actionId(VALUE)
				.options(tick)
				.initialOptions(ticked ? tick : null)
				.build())
			.build();
	}

	private Optional<Department> chosenDepartment() {
		return this.state.department().flatMap(this.caller.directory()::department);
	}

	private static List<OptionObject> schools(Stream<School> schools) {
		return schools.limit(SlackLimits.OPTIONS).map(IntakeForm::option).toList();
	}

	private static OptionObject option(School school) {
		return Modals.option(school.name(), school.number());
	}

	private static InputBlock.InputBlockBuilder input(String block, String label) {
		return Modals.input(block, label);
	}

}
