package org.switchboard.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;

import org.switchboard.directory.Category;
import org.switchboard.privacy.StudentQuestion;
import org.switchboard.routing.Guess;
import org.switchboard.sla.Urgency;
import org.switchboard.slack.AnswerAddresses;
import org.switchboard.slack.Modals;

/**
 * What's filled into the form. A block that depends on another choice has that choice in
 * its id, so that Slack drops its value when the choice changes.
 *
 * @param school the number of the school
 * @param requester the user id of who needs help
 * @param department the department's id
 * @param category the category's id
 * @param summary one line
 * @param details everything else
 * @param urgency the name of the level
 * @param usualUrgency the name of the category's level, which was chosen at first
 * @param confidential whether it's checked
 * @param draft the draft it started from, as {@link DraftRef} writes it, and its files,
 * as {@link SealedFiles} writes them; or empty
 * @param files its files, and which of them to send
 * @param student what to do with student information, if that was asked
 * @param answerAt where the command was typed that opened the form, as
 * {@link AnswerAddresses} writes it; or empty
 */
record IntakeState(Optional<String> school, Optional<String> requester, Optional<String> department,
		Optional<String> category, String summary, String details, Optional<String> urgency,
		Optional<String> usualUrgency, ConfidentialTick confidential, String draft, List<FileChoice> files,
		Optional<StudentQuestion.Answer> student, String answerAt) {

	static final String SCHOOL = "school";

	static final String REQUESTER = "requester";

	static final String DEPARTMENT = "department";

	static final String CATEGORY = "category";

	static final String SUMMARY = "summary";

	static final String DETAILS = "details";

	static final String URGENCY = "urgency";

	static IntakeState of(View view) {
		Values values = new Values(Modals.values(view));
		Optional<String> school = values.selected(SCHOOL);
		Optional<String> department = values.selected(DEPARTMENT);
		return new IntakeState(school, values.requester(school), department,
				values.selected(following(CATEGORY, department)), values.typed(SUMMARY), values.typed(DETAILS),
				values.block(URGENCY).flatMap(values::selected), usualUrgency(values), ConfidentialTick.in(view),
				line(view, 0), FileChoice.in(view), StudentQuestion.answer(view), line(view, 1));
	}

	// only what's known before anything is filled in
	static IntakeState beginning(Optional<String> school, Optional<Guess> guess, FormPrefill known,
			List<FileChoice> files, String answerAt) {
		return new IntakeState(school, Optional.empty(), guess.map((about) -> about.department().id()),
				guess.flatMap(Guess::category).map(Category::id), known.summary(), known.details(), Optional.empty(),
				Optional.empty(), ConfidentialTick.NONE, known.draft(), files, Optional.empty(), answerAt);
	}

	private static String line(View view, int number) {
		String[] lines = Objects.requireNonNullElse(view.getPrivateMetadata(), "").split("\n", 2);
		return (number < lines.length) ? lines[number] : "";
	}

	// what the client keeps without showing it
	String metadata() {
		return this.answerAt.isEmpty() ? this.draft : this.draft + "\n" + this.answerAt;
	}

	// the urgency block's id, which changes with the usual urgency
	static String urgencyBlock(Urgency usual) {
		return (usual == Urgency.NORMAL) ? URGENCY : URGENCY + ":" + usual.name();
	}

	private static Optional<String> usualUrgency(Values values) {
		return values.block(URGENCY)
			.flatMap((block) -> Arrays.stream(Urgency.values())
				.filter((usual) -> urgencyBlock(usual).equals(block))
				.findFirst())
			.map(Urgency::name);
	}

	String urgencyBlock() {
		return this.usualUrgency.map(Urgency::valueOf).map(IntakeState::urgencyBlock).orElse(URGENCY);
	}

	// the level, if the sender chose one that wasn't the usual
	Optional<String> chosenUrgency() {
		return this.urgency.filter((level) -> this.usualUrgency.filter(level::equals).isEmpty());
	}

	// the id of a block that depends on a choice
	static String following(String block, Optional<String> choice) {
		return choice.map((value) -> block + ":" + value).orElse(block);
	}

	private record Values(Map<String, Map<String, ViewState.Value>> blocks) {

		Optional<String> selected(String block) {
			return value(block, ViewState.Value::getSelectedOption).map(ViewState.SelectedOption::getValue);
		}

		Optional<String> block(String block) {
			return this.blocks.keySet()
				.stream()
				.filter((id) -> id.equals(block) || id.startsWith(block + ":"))
				.findFirst();
		}

		// or who was chosen for the school chosen before
		Optional<String> requester(Optional<String> school) {
			return selected(following(REQUESTER, school)).or(() -> this.blocks.keySet()
				.stream()
				.filter((block) -> block.startsWith(REQUESTER + ":"))
				.findFirst()
				.flatMap(this::selected));
		}

		String typed(String block) {
			return value(block, ViewState.Value::getValue).map(String::strip).orElse("");
		}

		private <T> Optional<T> value(String block, Function<ViewState.Value, T> part) {
			return Optional.ofNullable(this.blocks.get(block))
				.flatMap((elements) -> elements.values().stream().findFirst())
				.map(part);
		}

	}

}
