package org.switchboard.intake;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.directory.School;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.routing.Guess;
import org.switchboard.slack.AnswerAddresses;
import org.switchboard.slack.SlackApi;

/**
 * Opens the form, however someone gets to it. Reads from no store: Slack gives a click
 * three seconds.
 */
@Component
public class IntakeForms {

	/** The command that opens the form. */
	public static final String COMMAND = "/request";

	private final SlackApi slack;

	private final SealedFiles files;

	IntakeForms(SlackApi slack, SealedFiles files) {
		this.slack = slack;
		this.files = files;
	}

	/**
	 * Opens the form for someone who may file requests.
	 * @param caller the person
	 * @param beginning what to fill in
	 * @param triggerId the trigger of their click or command
	 * @return why it doesn't open for them, in mrkdwn
	 */
	public Optional<String> open(Caller caller, FormPrefill beginning, String triggerId) {
		return open(caller, beginning, triggerId, "");
	}

	/**
	 * Does the same for someone who typed a command.
	 * @param answerAt where to confirm it, as {@link AnswerAddresses} writes it
	 */
	public Optional<String> open(Caller caller, FormPrefill beginning, String triggerId, String answerAt) {
		Optional<String> refusal = RefusalWords.ofAsking(caller);
		if (refusal.isEmpty()) {
			Optional<Guess> guess = Guess.of(caller.directory(), beginning.words());
			IntakeState state = IntakeState.beginning(onlySchool(caller), guess, beginning,
					FileChoice.all(this.files.open(caller, beginning.draft()), beginning.files()), answerAt);
			this.slack.open(caller.workspace(), triggerId, new IntakeForm(caller, state).view());
		}
		return refusal;
	}

	// with several, it would be too easy to send the wrong one
	private static Optional<String> onlySchool(Caller caller) {
		List<School> schools = caller.directory().schoolsOf(caller.userId());
		return (schools.size() == 1) ? Optional.of(schools.get(0).number()) : Optional.empty();
	}

}
