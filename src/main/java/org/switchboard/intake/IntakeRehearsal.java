package org.switchboard.intake;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.School;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.Rehearsal;
import org.switchboard.slack.WarmUpSession;

/**
 * Rehearses opening the form for a school and submitting it as it is, which is refused.
 */
@Component
class IntakeRehearsal implements Rehearsal {

	private final Directories directories;

	IntakeRehearsal(Directories directories) {
		this.directories = directories;
	}

	@Override
	public void on(WarmUpSession session) {
		session.command(IntakeForms.COMMAND);
		Directory directory = this.directories.of(session.workspace());
		directory.schools()
			.stream()
			.filter((school) -> !school.staff().isEmpty())
			.findFirst()
			.map((school) -> form(session, directory, school))
			.ifPresent((form) -> session.submission(form.view()));
	}

	private static IntakeForm form(WarmUpSession session, Directory directory, School school) {
		Caller caller = new Caller(session.workspace(), directory, school.staff().get(0).userId());
		return new IntakeForm(caller, IntakeState.beginning(Optional.of(school.number()), Optional.empty(),
				FormPrefill.BLANK, List.of(), ""));
	}

}
