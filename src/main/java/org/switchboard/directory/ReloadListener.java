package org.switchboard.directory;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.slack.api.bolt.response.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.task.AsyncTaskExecutor;
import org.springframework.stereotype.Component;

import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;
import org.switchboard.slack.SlashCommand;
import org.switchboard.worker.FailureKind;
import org.switchboard.workspace.WorkspaceId;
import org.switchboard.yaml.MistakeList;

/**
 * Handles {@code /switchboard reload}: reloads the district file, then the companion
 * files. Looking up addresses may take longer than Slack waits, so the outcome follows in
 * a second response.
 */
@Component
class ReloadListener implements SlackListeners {

	private static final Logger logger = LoggerFactory.getLogger(ReloadListener.class);

	private static final int MOST_MISTAKES = 20;

	private final DistrictFileSource file;

	private final Directories directories;

	private final List<CompanionFile> others;

	private final AsyncTaskExecutor background;

	ReloadListener(DistrictFileSource file, Directories directories, List<CompanionFile> others,
			AsyncTaskExecutor background) {
		this.file = file;
		this.directories = directories;
		this.others = others;
		this.background = background;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.administration("reload", "reads the district file again", this::answer);
	}

	private Response answer(SlashCommand command) {
		WorkspaceId workspace = command.workspace();
		this.background.execute(() -> reload(workspace, command));
		return command.context().ack("Reading the district file…");
	}

	private void reload(WorkspaceId workspace, SlashCommand command) {
		String outcome = Stream
			.concat(Stream.of(reload(workspace), this.directories.of(workspace).outdatedLines()),
					this.others.stream().flatMap((other) -> other.reload(workspace).stream()))
			.filter((words) -> !words.isEmpty())
			.collect(Collectors.joining("\n"));
		try {
			command.context().respond(outcome);
		}
		catch (IOException ex) {
			logger.warn("could not deliver the outcome of a reload ({})", ex.getClass().getSimpleName());
		}
	}

	private String reload(WorkspaceId workspace) {
		try {
			return words(this.file.reload(workspace));
		}
		catch (RuntimeException ex) {
			logger.warn("could not reload the district file: {}", FailureKind.of(ex));
			return "The district file could not be taken over just now, so the old directory stays in use. "
					+ "Please try again in a minute.";
		}
	}

	private static String words(Reload reload) {
		if (reload instanceof Reload.Rejected rejected) {
			return "The district file has mistakes, so the old directory stays in use:\n"
					+ SlackText.escape(new MistakeList(rejected.mistakes()).text(MOST_MISTAKES));
		}
		Reload.Loaded loaded = (Reload.Loaded) reload;
		String counts = loaded.schools() + " schools in " + loaded.networks() + " networks, " + loaded.teams()
				+ " teams, " + loaded.people() + " people.";
		return loaded.changed() ? "The new directory is in use: " + counts
				: "The district file has not changed: " + counts;
	}

}
