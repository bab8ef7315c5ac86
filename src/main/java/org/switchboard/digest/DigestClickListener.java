package org.switchboard.digest;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.MadeFile;
import org.switchboard.delivery.Message;
import org.switchboard.measure.Subject;
import org.switchboard.slack.BackgroundReplies;
import org.switchboard.slack.Ephemeral;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackListeners;
import org.switchboard.workspace.WorkspaceId;

/**
 * What the buttons of a digest do. What they say of scope and period comes through the
 * client, and is not believed.
 */
@Component
class DigestClickListener implements SlackListeners {

	private final Digests digests;

	private final BackgroundReplies replies;

	private final SlackApi slack;

	private final Ephemeral ephemeral;

	DigestClickListener(Digests digests, BackgroundReplies replies, SlackApi slack, Ephemeral ephemeral) {
		this.digests = digests;
		this.replies = replies;
		this.slack = slack;
		this.ephemeral = ephemeral;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(DigestMessage.BY_DEPARTMENT, (request, context) -> answer(request.getPayload(), context,
				(asked) -> line(asked, groups(asked, TableWords.DEPARTMENT, Report::department))));
		registry.blockAction(DigestMessage.BY_NETWORK, (request, context) -> answer(request.getPayload(), context,
				(asked) -> line(asked, groups(asked, TableWords.NETWORK, Report::network))));
		registry.blockAction(DigestMessage.OVERDUE, (request, context) -> answer(request.getPayload(), context,
				(asked) -> line(asked, this.digests.message(asked.workspace(), asked.report()).overdue())));
		registry.blockAction(DigestMessage.CSV,
				(request, context) -> answer(request.getPayload(), context, DigestClickListener::csv));
		registry.blockAction(DigestMessage.HOW, (request, context) -> {
			String trigger = request.getPayload().getTriggerId();
			this.slack.promptly(new WorkspaceId(context.getTeamId()),
					(client) -> client.viewsOpen((call) -> call.triggerId(trigger)
						.view(Modals.notice(DigestWords.HOW_TITLE, String.join("\n\n", DigestWords.DEFINITIONS)))));
			return context.ack();
		});
	}

	private Response answer(BlockActionPayload payload, ActionContext context, Function<Asked, Delivery> answer) {
		WorkspaceId workspace = new WorkspaceId(context.getTeamId());
		String userId = payload.getUser().getId();
		Optional<DigestQuery> wish = wish(workspace, userId, payload.getActions().get(0).getValue());
		if (wish.isEmpty()) {
			return this.ephemeral.tell(context, DigestWords.NOT_YOURS);
		}
		this.replies.run(DigestWords.LOGGED, () -> {
			Asked asked = new Asked(workspace, userId, payload.getTriggerId(),
					this.digests.report(workspace, wish.get()));
			this.digests.send(workspace, userId, List.of(answer.apply(asked)));
		}, context::respond, DigestWords.FAILED);
		return context.ack();
	}

	private Optional<DigestQuery> wish(WorkspaceId workspace, String userId, @Nullable String value) {
		String[] ref = Objects.requireNonNullElse(value, "").split(" ", 2);
		return new Scopes(this.digests.directory(workspace)).find(userId, ref[0])
			.flatMap((scope) -> Period.ofId(ref[ref.length - 1], this.digests.today(workspace))
				.map((period) -> new DigestQuery(scope, period)));
	}

	private Message groups(Asked asked, String label, Function<Subject, Optional<String>> group) {
		return this.digests.message(asked.workspace(), asked.report())
			.groups(label, asked.report().groups(asked.report().period().weeks(), group));
	}

	private static Delivery line(Asked asked, Message message) {
		return Digests.line("more." + asked.intent(), asked.userId(), message);
	}

	private static Delivery csv(Asked asked) {
		Report report = asked.report();
		return new Delivery.Made("csv." + asked.intent(), asked.userId(), Optional.empty(), "",
				MadeFile.document(DigestCsv.fileName(report), report.scope().name(), DigestCsv.of(report)));
	}

	/**
	 * What somebody asks for.
	 *
	 * @param intent what the click is known by
	 */
	private record Asked(WorkspaceId workspace, String userId, String intent, Report report) {
	}

}
