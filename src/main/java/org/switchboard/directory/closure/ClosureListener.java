package org.switchboard.directory.closure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Closure;
import org.switchboard.directory.ClosureOutcome;
import org.switchboard.directory.Closures;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;
import org.switchboard.slack.SlashCommand;
import org.switchboard.workspace.WorkspaceId;

/** Handles {@code /switchboard closure}, which closes the district on short notice. */
@Component
class ClosureListener implements SlackListeners {

	private static final String WORD = "closure";

	private final Directories directories;

	private final Closures closures;

	private final Clock clock;

	ClosureListener(Directories directories, Closures closures, Clock clock) {
		this.directories = directories;
		this.closures = closures;
		this.clock = clock;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.administration(WORD, ClosureWords.PURPOSE, (workspace, text) -> days(parse(workspace, text)),
				this::answer);
		registry.administrationAction(ClosureList.TAKE_BACK, (workspace, value) -> list(workspace).days(value),
				this::takeBack);
	}

	private static String days(ClosureCommand command) {
		if (command instanceof ClosureCommand.ToTakeBack days) {
			return ClosureWords.days(days.from(), days.until());
		}
		return (command instanceof ClosureCommand.ToDeclare closure)
				? ClosureWords.days(closure.from(), closure.until()) : "";
	}

	private ClosureCommand parse(WorkspaceId workspace, String text) {
		String arguments = SlackText.oneLine(text).replaceFirst("\\S+", "");
		return new ClosureText(arguments, today(this.directories.of(workspace))).command();
	}

	private Response answer(SlashCommand command) {
		WorkspaceId workspace = command.workspace();
		LocalDate today = today(this.directories.of(workspace));
		ClosureCommand asked = parse(workspace, command.text());
		if (asked instanceof ClosureCommand.Unclear unclear) {
			return command.context().ack(unclear.hint());
		}
		if (asked instanceof ClosureCommand.ToTakeBack days) {
			return command.context()
				.ack(ClosureWords
					.outcome(this.closures.takeBack(workspace, days.from(), days.until(), command.triggerId()), today));
		}
		if (asked instanceof ClosureCommand.ToDeclare closure) {
			Closure first = new Closure(closure.from(), closure.end(), closure.reason(), command.userId(),
					this.clock.instant());
			return command.context()
				.ack(ClosureWords.outcome(this.closures.declare(workspace, first, closure.until(), command.triggerId()),
						today));
		}
		ClosureList list = list(workspace);
		return list.isEmpty() ? command.context().ack(ClosureWords.NONE) : command.context().ack(list.blocks());
	}

	private Response takeBack(ButtonClick click) {
		WorkspaceId workspace = click.workspace();
		String value = click.value();
		ClosureOutcome outcome = this.closures.takeBack(workspace,
				(closure) -> ClosureList.value(closure).equals(value), click.triggerId());
		String text = ClosureWords.outcome(outcome, today(this.directories.of(workspace)));
		List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(text)));
		blocks.addAll(list(workspace).blocks());
		return click.replace(text, blocks);
	}

	private ClosureList list(WorkspaceId workspace) {
		Directory directory = this.directories.upToDate(workspace);
		return ClosureList.of(directory, today(directory));
	}

	private LocalDate today(Directory directory) {
		return directory.dateAt(this.clock.instant());
	}

}
