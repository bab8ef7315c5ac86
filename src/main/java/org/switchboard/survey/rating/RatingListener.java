package org.switchboard.survey.rating;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Rate;
import org.switchboard.request.lifecycle.Refusal;
import org.switchboard.request.lifecycle.Satisfaction;
import org.switchboard.slack.Ephemeral;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;
import org.switchboard.slack.Workspaces;
import org.switchboard.workspace.WorkspaceId;

/**
 * What happens when somebody says how it went.
 */
@Component
class RatingListener implements SlackListeners {

	private final Directories directories;

	private final Requests requests;

	private final SlackApi slack;

	private final Ephemeral ephemeral;

	private final Workspaces workspaces;

	RatingListener(Directories directories, Requests requests, SlackApi slack, Ephemeral ephemeral,
			Workspaces workspaces) {
		this.directories = directories;
		this.requests = requests;
		this.slack = slack;
		this.ephemeral = ephemeral;
		this.workspaces = workspaces;
	}

	@Override
	public void register(ListenerRegistry registry) {
		Arrays.stream(Satisfaction.values())
			.forEach((step) -> registry.blockAction(RatingCards.RATE + step.step(),
					(request, context) -> rate(request.getPayload(), context)));
		registry.blockAction(RatingCards.EXPLAIN, (request, context) -> explain(request.getPayload(), context));
		registry.viewSubmission(RatingModal.ID, (request, context) -> save(request.getPayload(), context));
	}

	private Response rate(BlockActionPayload payload, ActionContext context) {
		Optional<RatingRef> ref = ref(payload);
		if (ref.isEmpty()) {
			return this.ephemeral.tell(context, RatingWords.OLD);
		}
		Caller caller = Caller.of(this.directories, context.getTeamId(), payload.getUser().getId());
		return act(caller, payload.getTriggerId(), ref.get(), Optional.empty())
			.map((words) -> this.ephemeral.tell(context, words))
			.orElseGet(context::ack);
	}

	private Response explain(BlockActionPayload payload, ActionContext context) {
		Optional<View> modal = RatingModal.of(payload.getActions().get(0).getValue());
		if (modal.isEmpty()) {
			return this.ephemeral.tell(context, RatingWords.OLD);
		}
		this.slack.promptly(new WorkspaceId(context.getTeamId()),
				(client) -> client.viewsOpen((call) -> call.triggerId(payload.getTriggerId()).view(modal.get())));
		return context.ack();
	}

	private Response save(ViewSubmissionPayload payload, ViewSubmissionContext context) {
		View view = payload.getView();
		Rate.More said = new RatingModal(view).said();
		Caller caller = Caller.of(this.directories, context.getTeamId(), payload.getUser().getId());
		String wish = view.getId() + ":" + this.workspaces.seal(caller.workspace(), "rating", said.toString());
		Optional<String> problem = RatingRef.parse(view.getPrivateMetadata())
			.map((ref) -> act(caller, wish, ref, Optional.of(said)))
			.orElse(Optional.of(RatingWords.OLD));
		return problem.map((words) -> context.ackWithErrors(Map.of(Modals.firstInput(view), SlackText.plain(words))))
			.orElseGet(context::ack);
	}

	// why nothing was changed, if it is to be told
	private Optional<String> act(Caller caller, String intent, RatingRef ref, Optional<Rate.More> more) {
		Optional<Participant> by = caller.participant();
		if (by.isEmpty()) {
			return Optional.of(RefusalWords.stranger(caller.directory()));
		}
		Outcome outcome = this.requests.act(caller.workspace(), ref.id(), intent,
				new Rate(by.get(), ref.askedAt(), ref.satisfaction(), more));
		if (!(outcome instanceof Outcome.Refused refused)) {
			return Optional.empty();
		}
		return Optional.of(refused.refusal())
			.filter((refusal) -> !(refusal instanceof Refusal.NothingToChange))
			.map((refusal) -> RefusalWords.of(refusal, ref.id(), caller.userId()));
	}

	private static Optional<RatingRef> ref(BlockActionPayload payload) {
		return RatingRef.parse(payload.getActions().get(0).getValue());
	}

}
