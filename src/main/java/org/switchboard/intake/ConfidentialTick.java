package org.switchboard.intake;

import java.util.Optional;

import com.slack.api.model.view.View;

import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.slack.Modals;

/**
 * The <em>Confidential</em> checkbox. It follows the department's default until someone
 * changes it; from then on it stays as they set it, whichever department they choose.
 *
 * @param department the department whose default it started with, if one was chosen
 * @param own whether it started as someone had set it
 * @param ticked whether it's checked
 */
record ConfidentialTick(Optional<String> department, boolean own, boolean ticked) {

	static final String BLOCK = "confidential";

	/** As it is before any department is chosen. */
	static final ConfidentialTick NONE = new ConfidentialTick(Optional.empty(), false, false);

	private static final String OWN = "confidential-own";

	// reads it from a form; if it's missing, no one touched it
	static ConfidentialTick in(View view) {
		return Modals.values(view)
			.keySet()
			.stream()
			.filter((block) -> block.startsWith(BLOCK))
			.findFirst()
			.flatMap((block) -> in(view, block.split(":", 2)))
			.orElse(NONE);
	}

	private static Optional<ConfidentialTick> in(View view, String[] block) {
		return Modals.value(view, String.join(":", block))
			.flatMap((value) -> Optional.ofNullable(value.getSelectedOptions()))
			.map((options) -> new ConfidentialTick((block.length > 1) ? Optional.of(block[1]) : Optional.empty(),
					block[0].equals(OWN), options.stream().anyMatch((option) -> BLOCK.equals(option.getValue()))));
	}

	boolean isSet(Directory directory, Optional<String> chosen) {
		return (isOwn(directory) || this.department.equals(chosen)) ? this.ticked : isDefault(directory, chosen);
	}

	// its block's id; Slack keeps the input of a block whose id stays the same
	String block(Directory directory, Optional<String> chosen) {
		boolean kept = this.department.equals(chosen) ? this.own : isOwn(directory);
		return IntakeState.following(kept ? OWN : BLOCK, chosen);
	}

	private boolean isOwn(Directory directory) {
		return this.own || this.ticked != isDefault(directory, this.department);
	}

	private static boolean isDefault(Directory directory, Optional<String> department) {
		return department.flatMap(directory::department).map(Department::confidential).orElse(false);
	}

}
