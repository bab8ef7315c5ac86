package org.switchboard.slack;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

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
 * Stands around every listener: lets in only workspaces served here, and tells the
 * person, where they are, what a listener could not do. Nothing typed is lost: a modal
 * stays open under its message.
 */
class Guard {

	private static final Logger logger = LoggerFactory.getLogger(Guard.class);

	private final Workspaces workspaces;

	private final Ephemeral ephemeral;

	private final Notices notices;

	private final ReplyDeadline deadline;

	private final SignedCalls calls;

	Guard(Workspaces workspaces, Ephemeral ephemeral, Notices notices, ReplyDeadline deadline, SignedCalls calls) {
		this.workspaces = workspaces;
		this.ephemeral = ephemeral;
		this.notices = notices;
		this.deadline = deadline;
		this.calls = calls;
	}

	SlashCommandHandler command(SlashCommandHandler listener) {
		return (request, context) -> answer(context, () -> listener.apply(Incoming.cleaned(request), context),
				context::ack);
	}

	BlockActionHandler action(BlockActionHandler listener) {
		return (request, context) -> answer(context, () -> listener.apply(Incoming.cleaned(request), context),
				(problem) -> this.ephemeral.tell(request.getPayload(), context, problem));
	}

	GlobalShortcutHandler globalShortcut(GlobalShortcutHandler listener) {
		return (request, context) -> answer(context, () -> listener.apply(request, context),
				(problem) -> this.notices.show(context, context.getTriggerId(), problem));
	}

	MessageShortcutHandler messageShortcut(MessageShortcutHandler listener) {
		return (request, context) -> answer(context, () -> listener.apply(request, context),
				(problem) -> this.notices.show(context, context.getTriggerId(), problem));
	}

	ViewSubmissionHandler submission(ViewSubmissionHandler listener) {
		return (request, context) -> answer(context, () -> listener.apply(Incoming.cleaned(request), context),
				(problem) -> context.ackWithErrors(Map.of(Modals.firstInput(request.getPayload().getView()), problem)));
	}

	BlockSuggestionHandler suggestion(BlockSuggestionHandler listener) {
		return (request, context) -> answer(context, () -> listener.apply(Incoming.cleaned(request), context),
				(problem) -> context.ack((none) -> none.options(List.of())));
	}

	// nobody waits for an answer, but Slack asks again
	<E extends Event> BoltEventHandler<E> event(BoltEventHandler<E> listener) {
		return (payload, context) -> {
			checkServed(context);
			return answer(context, () -> listener.apply(payload, context), (problem) -> {
				throw new EventNotTaken(problem);
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
		catch (EventNotTaken | SignedCalls.SeenBefore ex) {
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
			logger.warn("the store did not do its part: {}", FailureKind.of(ex));
			return "Switchboard can't reach its records just now, so this may not be saved. "
					+ "Please try again in a minute: doing it twice does no harm.";
		}
		if (ex instanceof SlackRefused || ex instanceof SlackUnreachable || ex instanceof SlackRateLimited) {
			logger.warn("Slack did not do its part: {}", ex.getMessage());
			return "Slack did not answer in time, and nothing was changed. Please try again.";
		}
		if (ex instanceof SealBroken) {
			return "Switchboard can't decrypt this right now: a key is missing. Nothing was lost. "
					+ "Ask your Switchboard administrator to check its keys.";
		}
		if (ex instanceof WorkspaceNotServed) {
			return "Switchboard is not set up for this workspace.";
		}
		if (ex instanceof NobodyListens) {
			return "This is from an earlier version of Switchboard. Nothing was changed.";
		}
		String code = UUID.randomUUID().toString().substring(0, 8);
		logger.error("a listener failed, code {}: {}", code, FailureKind.of(ex));
		return "Something went wrong on our side. Please try again; if it happens once more, give your "
				+ "Switchboard administrator the code " + code + ".";
	}

	static final class WorkspaceNotServed extends RuntimeException {

	}

	/**
	 * What was clicked or submitted is no feature's.
	 */
	static final class NobodyListens extends RuntimeException {

	}

}
