package org.switchboard.directory.closure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Closure;
import org.switchboard.directory.ClosureOutcome;
import org.switchboard.directory.Closures;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.Ephemeral;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;
import org.switchboard.workspace.WorkspaceId;

/**
 * {@code /switchboard closure}: closes the district at short notice.
 */
@Component
class ClosureListener implements SlackListeners {

	private static final String WORD = "closure";

	private final Directories directories;

	private final Closures closures;

	private final Ephemeral ephemeral;

	private final Clock clock;

	ClosureListener(Directories directories, Closures closures, Ephemeral ephemeral, Clock clock) {
		this.directories = directories;
		this.closures = closures;
		this.ephemeral = ephemeral;
		this.clock = clock;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.administration(WORD, ClosureWords.PURPOSE, (workspace, text) -> days(wish(workspace, text)),
				(request, context) -> answer(request.getPayload(), context));
		registry.administrationAction(ClosureList.TAKE_BACK, (workspace, value) -> list(workspace).days(value),
				(request, context) -> takeBack(request.getPayload(), context));
	}

	private static String days(ClosureWish wish) {
		if (wish instanceof ClosureWish.ToTakeBack days) {
			return ClosureWords.days(days.from(), days.until());
		}
		return (wish instanceof ClosureWish.ToDeclare closure) ? ClosureWords.days(closure.from(), closure.until())
				: "";
	}

	private ClosureWish wish(WorkspaceId workspace, String text) {
		String behindWord = SlackText.oneLine(text).replaceFirst("\\S+", "");
		return new ClosureText(behindWord, today(this.directories.of(workspace))).wish();
	}

	private Response answer(SlashCommandPayload payload, SlashCommandContext context) {
		WorkspaceId workspace = new WorkspaceId(context.getTeamId());
		LocalDate today = today(this.directories.of(workspace));
		ClosureWish wish = wish(workspace, payload.getText());
		if (wish instanceof ClosureWish.Unclear unclear) {
			return context.ack(unclear.hint());
		}
		if (wish instanceof ClosureWish.ToTakeBack days) {
			return context.ack(ClosureWords
				.outcome(this.closures.takeBack(workspace, days.from(), days.until(), payload.getTriggerId()), today));
		}
		if (wish instanceof ClosureWish.ToDeclare closure) {
			Closure first = new Closure(closure.from(), closure.end(), closure.reason(), payload.getUserId(),
					this.clock.instant());
			return context.ack(ClosureWords
				.outcome(this.closures.declare(workspace, first, closure.until(), payload.getTriggerId()), today));
		}
		ClosureList list = list(workspace);
		return list.isEmpty() ? context.ack(ClosureWords.NONE) : context.ack(list.blocks());
	}

	private Response takeBack(BlockActionPayload payload, ActionContext context) {
		WorkspaceId workspace = new WorkspaceId(context.getTeamId());
		String value = Optional.ofNullable(payload.getActions().get(0).getValue()).orElse("");
		ClosureOutcome outcome = this.closures.takeBack(workspace,
				(closure) -> ClosureList.value(closure).equals(value), payload.getTriggerId());
		String text = ClosureWords.outcome(outcome, today(this.directories.of(workspace)));
		List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(text)));
		blocks.addAll(list(workspace).blocks());
		return this.ephemeral.replace(payload, context, text, blocks);
	}

	private ClosureList list(WorkspaceId workspace) {
		Directory directory = this.directories.upToDate(workspace);
		return ClosureList.of(directory, today(directory));
	}

	private LocalDate today(Directory directory) {
		return directory.dateAt(this.clock.instant());
	}

}
