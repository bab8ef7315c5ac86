package org.switchboard.intake;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.privacy.StudentQuestion;
import org.switchboard.request.Filed;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.ServiceTerms;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.Ephemeral;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackRefused;

/**
 * The form as it is filled in, and submitted.
 */
@Component
class IntakeListener implements SlackListeners {

	private final Directories directories;

	private final Requests requests;

	private final ServiceTerms terms;

	private final SealedFiles files;

	private final SlackApi slack;

	private final Ephemeral ephemeral;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	IntakeListener(Directories directories, Requests requests, ServiceTerms terms, SealedFiles files, SlackApi slack,
			Ephemeral ephemeral, ApplicationEventPublisher events, Clock clock) {
		this.directories = directories;
		this.requests = requests;
		this.terms = terms;
		this.files = files;
		this.slack = slack;
		this.ephemeral = ephemeral;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(SchoolInputs.CHOOSE_SCHOOL, (request, context) -> follow(request.getPayload(), context));
		registry.blockAction(IntakeForm.CHOOSE_DEPARTMENT, (request, context) -> follow(request.getPayload(), context));
		registry.viewSubmission(IntakeForm.CALLBACK, (request,
				context) -> submit(request.getPayload().getUser().getId(), request.getPayload().getView(), context));
	}

	// shows what follows a choice. Slack keeps what is filled into blocks that stay
	private Response follow(BlockActionPayload payload, ActionContext context) {
		Caller caller = Caller.of(this.directories, context.getTeamId(), payload.getUser().getId());
		View shown = payload.getView();
		if (shown == null || caller.participant().isEmpty()) {
			return this.ephemeral.tell(context, RefusalWords.oldCard());
		}
		View next = new IntakeForm(caller, IntakeState.of(shown)).view();
		try {
			this.slack.promptly(caller.workspace(), (client) -> client
				.viewsUpdate((call) -> call.viewId(shown.getId()).hash(shown.getHash()).view(next)));
		}
		catch (SlackRefused ex) {
			if (!ex.error().equals("hash_conflict")) {
				throw ex;
			}
			// another choice was made in the meantime, and is followed too
		}
		return context.ack();
	}

	private Response submit(String userId, View view, ViewSubmissionContext context) {
		Caller caller = Caller.of(this.directories, context.getTeamId(), userId);
		IntakeState state = IntakeState.of(view);
		Intake intake = new Intake(caller, state, this.clock.instant(), this.terms);
		Map<String, String> mistakes = intake.mistakes();
		if (!mistakes.isEmpty()) {
			return context.ackWithErrors(mistakes);
		}
		if (intake.lacksCategory()) {
			return context.ackWithUpdate(new IntakeForm(caller, state).view());
		}
		if (intake.isToAskAboutStudents()) {
			return context.ackWithUpdate(StudentQuestion.added(new IntakeForm(caller, state).view(),
					StudentQuestion.Answer.CONFIDENTIAL, StudentQuestion.Answer.ANYWAY));
		}
		Optional<DraftRef> draft = DraftRef.parse(state.draft()).filter((ref) -> ref.isOf(userId));
		Filed filed = this.requests.file(caller.workspace(),
				draft.map(DraftRef::intent).orElse(view.getId() + ":" + userId),
				intake.filed(this.files.open(caller, state.draft())));
		draft.ifPresent((ref) -> this.events.publishEvent(new DraftSent(caller.workspace(), userId, ref, filed.id())));
		return filed.otherwise()
				? context.ackWithErrors(Map.of(IntakeState.SUMMARY, IntakeWords.savedBefore(filed.id())))
				: context.ack();
	}

}
