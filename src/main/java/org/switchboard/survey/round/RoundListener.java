package org.switchboard.survey.round;

import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload.Action;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import org.springframework.stereotype.Component;

import org.switchboard.slack.Ephemeral;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackListeners;
import org.switchboard.workspace.WorkspaceId;

/**
 * What happens when somebody answers.
 */
@Component
class RoundListener implements SlackListeners {

	private final Answers answers;

	private final RoundMessages messages;

	private final SlackApi slack;

	private final Ephemeral ephemeral;

	RoundListener(Answers answers, RoundMessages messages, SlackApi slack, Ephemeral ephemeral) {
		this.answers = answers;
		this.messages = messages;
		this.slack = slack;
		this.ephemeral = ephemeral;
	}

	@Override
	public void register(ListenerRegistry registry) {
		IntStream.range(0, RoundBlocks.MOST_BUTTONS)
			.forEach((option) -> registry.blockAction(RoundBlocks.CLICK + option,
					(request, context) -> click(request.getPayload(), context)));
		registry.blockAction(RoundBlocks.CHOOSE, (request, context) -> click(request.getPayload(), context));
		registry.blockAction(RoundBlocks.WRITE, (request, context) -> open(request.getPayload(), context));
		registry.viewSubmission(RoundModal.ID, (request, context) -> submit(request.getPayload(), context));
	}

	private Response click(BlockActionPayload payload, ActionContext context) {
		Action action = payload.getActions().get(0);
		String value = (action.getSelectedOption() != null) ? action.getSelectedOption().getValue() : action.getValue();
		String option = QuestionRef.option(value);
		WorkspaceId workspace = new WorkspaceId(context.getTeamId());
		return this.answers.find(workspace, payload.getUser().getId(), QuestionRef.parse(value))
			.filter((asked) -> RoundModal.isOption(asked.question(), option))
			.flatMap((asked) -> this.answers.keep(asked, Map.of(asked.ref().field(), option))
				.map((blocks) -> this.ephemeral.update(payload, context, asked.title(), blocks)))
			.orElseGet(() -> this.ephemeral.tell(context, RoundWords.OLD));
	}

	private Response open(BlockActionPayload payload, ActionContext context) {
		WorkspaceId workspace = new WorkspaceId(context.getTeamId());
		Optional<Asked> found = this.answers.find(workspace, payload.getUser().getId(),
				QuestionRef.parse(payload.getActions().get(0).getValue()));
		if (found.isEmpty()) {
			return this.ephemeral.tell(context, RoundWords.OLD);
		}
		View view = new RoundModal(found.get()).view();
		this.slack.promptly(workspace,
				(client) -> client.viewsOpen((call) -> call.triggerId(payload.getTriggerId()).view(view)));
		return context.ack();
	}

	private Response submit(ViewSubmissionPayload payload, ViewSubmissionContext context) {
		View view = payload.getView();
		WorkspaceId workspace = new WorkspaceId(context.getTeamId());
		return this.answers.find(workspace, payload.getUser().getId(), RoundModal.ref(view)).map((asked) -> {
			Map<String, String> answers = new RoundModal(asked).answers(view);
			Optional<String> tooLong = RoundModal.tooLong(answers);
			if (tooLong.isPresent()) {
				return context.ackWithErrors(Map.of(tooLong.get(), RoundWords.TOO_LONG));
			}
			return answers.isEmpty() ? problem(view, context, RoundWords.NOTHING)
					: this.answers.keep(asked, answers).map((blocks) -> {
						this.messages.ask(asked)
							.ifPresent((place) -> this.ephemeral.update(workspace, place.channel(), place.ts(),
									asked.title(), blocks));
						return context.ack();
					}).orElseGet(() -> problem(view, context, RoundWords.OLD));
		}).orElseGet(() -> problem(view, context, RoundWords.OLD));
	}

	private static Response problem(View view, ViewSubmissionContext context, String words) {
		return context.ackWithErrors(Map.of(Modals.firstInput(view), words));
	}

}
