package org.switchboard.slack;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.handler.BoltEventHandler;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.handler.builtin.BlockSuggestionHandler;
import com.slack.api.bolt.handler.builtin.GlobalShortcutHandler;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.event.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

import org.switchboard.sealing.SealBroken;
import org.switchboard.worker.FailureKind;
import org.switchboard.workspace.WorkspaceId;

/**
 * Wraps every listener: admits only workspaces served here, and tells people, where they
 * are, when a listener fails. Nothing they typed is lost, because a modal stays open
 * under the message.
 */
class ListenerGuard {

	private static final Logger logger = LoggerFactory.getLogger(ListenerGuard.class);

	private final Workspaces workspaces;

	private final SlackApi slack;

	private final Background background;

	private final NoticeModals notices;

	private final ReplyDeadline deadline;

	private final SignedCalls calls;

	ListenerGuard(Workspaces workspaces, SlackApi slack, Background background, NoticeModals notices,
			ReplyDeadline deadline, SignedCalls calls) {
		this.workspaces = workspaces;
		this.slack = slack;
		this.background = background;
		this.notices = notices;
		this.deadline = deadline;
		this.calls = calls;
	}

	SlashCommandHandler command(Function<SlashCommand, Response> listener) {
		return (request, context) -> answer(context, () -> {
			TextCleaner.clean(request);
			SlashCommandPayload payload = request.getPayload();
			return listener.apply(new SlashCommand(new WorkspaceId(context.getTeamId()), payload.getUserId(),
					payload.getTriggerId(), Objects.requireNonNullElse(payload.getText(), ""), context));
		}, context::ack);
	}

	BlockActionHandler action(Function<ButtonClick, Response> listener) {
		return (request, context) -> {
			ButtonClick click = new ButtonClick(request.getPayload(), context, this.slack, this.background);
			return answer(context, () -> {
				TextCleaner.clean(request);
				return listener.apply(click);
			}, click::tell);
		};
	}

	GlobalShortcutHandler globalShortcut(GlobalShortcutHandler listener) {
		return (request, context) -> answer(context, () -> listener.apply(request, context),
				(problem) -> this.notices.show(context, context.getTriggerId(), problem));
	}

	MessageShortcutHandler messageShortcut(MessageShortcutHandler listener) {
		return (request, context) -> answer(context, () -> listener.apply(request, context),
				(problem) -> this.notices.show(context, context.getTriggerId(), problem));
	}

	ViewSubmissionHandler submission(Function<ModalSubmission, Response> listener) {
		return (request, context) -> answer(context, () -> {
			TextCleaner.clean(request);
			ViewSubmissionPayload payload = request.getPayload();
			return listener.apply(new ModalSubmission(new WorkspaceId(context.getTeamId()), payload.getUser().getId(),
					payload.getView(), context));
		}, (problem) -> context.ackWithErrors(Map.of(Modals.firstInput(request.getPayload().getView()), problem)));
	}

	BlockSuggestionHandler suggestion(BlockSuggestionHandler listener) {
		return (request, context) -> answer(context, () -> listener.apply(request, context),
				(problem) -> context.ack((none) -> none.options(List.of())));
	}

	// no one waits for an answer, but Slack sends it again
	<E extends Event> BoltEventHandler<E> event(BoltEventHandler<E> listener) {
		return (payload, context) -> {
			checkServed(context);
			return answer(context, () -> listener.apply(payload, context), (problem) -> {
				throw new EventRefused(problem);
			});
		};
	}

	private Response answer(Context context, ReplyDeadline.Work listener, Function<String, Response> otherwise) {
		try {
			checkServed(context);
			return this.deadline.during(() -> {
				this.calls.begin(new WorkspaceId(context.getTeamId()));
				return listener.run();
			});
		}
		catch (EventRefused | SignedCalls.SeenBefore ex) {
			throw ex;
		}
		catch (RuntimeException | IOException | SlackApiException ex) {
			return otherwise.apply(explain(ex));
		}
	}

	private void checkServed(Context context) {
		if (this.workspaces.find(context.getTeamId()).isEmpty()) {
			throw new WorkspaceNotServed();
		}
	}

	private static String explain(Exception ex) {
		if (ex instanceof DataAccessException) {
			logger.warn("Redis failed while someone waited: {}", FailureKind.of(ex));
			return "Switchboard is having trouble right now, and this may not have been saved. "
					+ "Try again in a minute. It's safe to resend.";
		}
		if (ex instanceof SlackRefused || ex instanceof SlackUnreachable || ex instanceof SlackRateLimited) {
			logger.warn("Slack failed while someone waited: {}", ex.getMessage());
			return "Slack didn't answer in time. Nothing was changed. Try again.";
		}
		if (ex instanceof SealBroken) {
			return "Switchboard can't decrypt this right now: a key is missing. Nothing was lost. "
					+ "Ask your Switchboard administrator to check its keys.";
		}
		if (ex instanceof WorkspaceNotServed) {
			return "Switchboard isn't set up for this workspace.";
		}
		if (ex instanceof NoListener) {
			return "This is from an earlier version of Switchboard. Nothing was changed.";
		}
		String code = UUID.randomUUID().toString().substring(0, 8);
		logger.error("a listener failed, code {}: {}", code, FailureKind.of(ex));
		return "Something went wrong on our side. Try again. If it keeps happening, give your "
				+ "Switchboard administrator the code " + code + ".";
	}

	static final class WorkspaceNotServed extends RuntimeException {

	}

	/** No feature handles what was clicked or submitted. */
	static final class NoListener extends RuntimeException {

	}

}
