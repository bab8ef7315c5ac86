package org.switchboard.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.block.element.CheckboxesElement;
import com.slack.api.model.view.View;

import org.switchboard.directory.Category;
import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.request.UrgencyWords;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.sla.Urgency;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/**
 * The form behind {@code /request}, built from the directory and what's filled in so far.
 * It must open within three seconds, so it reads from no store.
 *
 * @param caller who fills it in
 * @param state what's filled in so far
 */
record IntakeForm(Caller caller, IntakeState state) {

	static final String CALLBACK = "request.file";

	static final String CHOOSE_DEPARTMENT = "request.department";

	static final String CHOOSE_CATEGORY = "request.category";

	static final int MAX_SUMMARY = 140;

	View view() {
		List<LayoutBlock> blocks = new ArrayList<>();
		SchoolInputs schools = new SchoolInputs(this.caller, this.state);
		blocks.add(schools.school());
		schools.requester().ifPresent(blocks::add);
		blocks.add(department());
		category().ifPresent(blocks::add);
		blocks.add(summary());
		blocks.add(details());
		blocks.addAll(FileChoice.inputs(this.state.files()));
		blocks.add(urgency());
		blocks.add(confidential());
		return Modals.form(CALLBACK, IntakeWords.TITLE, IntakeWords.SUBMIT, this.state.metadata(), blocks);
	}

	private LayoutBlock department() {
		List<OptionObject> departments = this.caller.directory()
			.departments()
			.stream()
			.map((department) -> Modals.option(department.name(), department.id()))
			.toList();
		OptionObject chosen = chosenDepartment().map((department) -> Modals.option(department.name(), department.id()))
			.orElse(null);
		return Modals.input(IntakeState.DEPARTMENT, IntakeWords.DEPARTMENT)
			.element(BlockElements
				.staticSelect((menu) -> menu.actionId(CHOOSE_DEPARTMENT).options(departments).initialOption(chosen)))
			.dispatchAction(true)
			.build();
	}

	private Optional<LayoutBlock> category() {
		return chosenDepartment().map((department) -> Modals
			.input(IntakeState.following(IntakeState.CATEGORY, this.state.department()), IntakeWords.CATEGORY)
			.element(BlockElements.staticSelect((select) -> select.actionId(CHOOSE_CATEGORY)
				.options(department.categories()
					.stream()
					.map((category) -> Modals.option(category.name(), category.id()))
					.toList())
				.initialOption(this.state.category()
					.flatMap(department::category)
					.map((category) -> Modals.option(category.name(), category.id()))
					.orElse(null))))
			.dispatchAction(isUrgencyToFollow(department))
			.build());
	}

	private LayoutBlock summary() {
		String summary = SlackText.cut(this.state.summary(), MAX_SUMMARY);
		return Modals.input(IntakeState.SUMMARY, IntakeWords.SUMMARY)
			.element(BlockElements.plainTextInput((field) -> field.actionId(Modals.VALUE)
				.maxLength(MAX_SUMMARY)
				.initialValue(summary.isEmpty() ? null : summary)
				.placeholder(Modals.plain(IntakeWords.SUMMARY_HINT))))
			.build();
	}

	private LayoutBlock details() {
		String details = SlackText.cut(this.state.details(), SlackLimits.TEXT_INPUT);
		return Modals.input(IntakeState.DETAILS, IntakeWords.DETAILS)
			.optional(true)
			.hint(Modals.plain(IntakeWords.DETAILS_HINT))
			.element(BlockElements.plainTextInput((field) -> field.actionId(Modals.VALUE)
				.multiline(true)
				.maxLength(SlackLimits.TEXT_INPUT)
				.initialValue(details.isEmpty() ? null : details)))
			.build();
	}

	// until its sender chooses another, it is the category's
	private LayoutBlock urgency() {
		List<OptionObject> levels = Arrays.stream(Urgency.values()).map(UrgencyWords::option).toList();
		Urgency usual = chosenDepartment().flatMap((known) -> this.state.category().flatMap(known::category))
			.map(Category::urgency)
			.orElse(Urgency.NORMAL);
		Urgency shown = Arrays.stream(Urgency.values())
			.filter((level) -> this.state.chosenUrgency().filter(level.name()::equals).isPresent())
			.findFirst()
			.orElse(usual);
		return Modals.input(IntakeState.urgencyBlock(usual), IntakeWords.URGENCY)
			.element(BlockElements.radioButtons((
					choice) -> choice.actionId(Modals.VALUE).options(levels).initialOption(UrgencyWords.option(shown))))
			.build();
	}

	private static boolean isUrgencyToFollow(Department department) {
		return department.categories().stream().anyMatch((category) -> category.urgency() != Urgency.NORMAL);
	}

	private LayoutBlock confidential() {
		List<OptionObject> tick = List.of(OptionObject.builder()
			.text(Modals.plain(IntakeWords.CONFIDENTIAL))
			.description(Modals.plain(IntakeWords.CONFIDENTIAL_MEANS))
			.value(ConfidentialTick.BLOCK)
			.build());
		Directory directory = this.caller.directory();
		boolean ticked = this.state.confidential().isSet(directory, this.state.department());
		return Modals.input(this.state.confidential().block(directory, this.state.department()), IntakeWords.PRIVACY)
			.optional(true)
			.element(CheckboxesElement.builder()
				.actionId(Modals.VALUE)
				.options(tick)
				.initialOptions(ticked ? tick : null)
				.build())
			.build();
	}

	private Optional<Department> chosenDepartment() {
		return this.state.department().flatMap(this.caller.directory()::department);
	}

}
