package org.switchboard.intake;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import com.slack.api.bolt.response.Response;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.privacy.StudentQuestion;
import org.switchboard.request.FilingResult;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.ServiceTerms;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.AnswerAddresses;
import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.ModalSubmission;
import org.switchboard.slack.SlackListeners;

/**
 * Handles the form's choices and its submission.
 */
@Component
class IntakeListener implements SlackListeners {

	private final Directories directories;

	private final Requests requests;

	private final ServiceTerms terms;

	private final SealedFiles files;

	private final AnswerAddresses answers;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	IntakeListener(Directories directories, Requests requests, ServiceTerms terms, SealedFiles files,
			AnswerAddresses answers, ApplicationEventPublisher events, Clock clock) {
		this.directories = directories;
		this.requests = requests;
		this.terms = terms;
		this.files = files;
		this.answers = answers;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(SchoolInputs.CHOOSE_SCHOOL, this::follow);
		registry.blockAction(IntakeForm.CHOOSE_DEPARTMENT, this::follow);
		registry.blockAction(IntakeForm.CHOOSE_CATEGORY, this::follow);
		registry.viewSubmission(IntakeForm.CALLBACK, this::submit);
	}

	// shows what depends on a choice; Slack keeps what was typed into blocks that stay
	private Response follow(ButtonClick click) {
		Caller caller = Caller.of(this.directories, click.workspace(), click.userId());
		if (click.view().isEmpty() || caller.participant().isEmpty()) {
			return click.tell(RefusalWords.oldCard());
		}
		return click.change(new IntakeForm(caller, IntakeState.of(click.view().get())).view());
	}

	private Response submit(ModalSubmission submission) {
		Caller caller = Caller.of(this.directories, submission.workspace(), submission.userId());
		IntakeState state = IntakeState.of(submission.view());
		Intake intake = new Intake(caller, state, this.clock.instant(), this.terms);
		Map<String, String> mistakes = intake.mistakes();
		if (!mistakes.isEmpty()) {
			return submission.context().ackWithErrors(mistakes);
		}
		if (intake.lacksCategory()) {
			return submission.show(new IntakeForm(caller, state).view());
		}
		if (intake.isToAskAboutStudents()) {
			return submission.show(StudentQuestion.added(new IntakeForm(caller, state).view(),
					StudentQuestion.Answer.CONFIDENTIAL, StudentQuestion.Answer.ANYWAY));
		}
		Optional<DraftRef> draft = DraftRef.parse(state.draft()).filter((ref) -> ref.isOf(submission.userId()));
		FilingResult filed = this.requests.file(caller.workspace(),
				draft.map(DraftRef::intent).orElse(submission.view().getId() + ":" + submission.userId()),
				intake.filed(this.files.open(caller, state.draft())));
		draft.ifPresent((ref) -> this.events.publishEvent(new DraftSent(caller.workspace(), ref, filed.id())));
		if (!filed.otherwise()) {
			this.answers.tell(caller.workspace(), caller.userId(), state.answerAt(), IntakeWords.sent(filed.id()));
		}
		return filed.otherwise() ? submission.problem(IntakeState.SUMMARY, IntakeWords.savedBefore(filed.id()))
				: submission.ack();
	}

}
