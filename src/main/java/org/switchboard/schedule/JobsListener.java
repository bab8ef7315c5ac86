package org.switchboard.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.springframework.stereotype.Component;

import org.switchboard.slack.Blocks;
import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.workspace.WorkspaceId;

/**
 * Handles {@code /switchboard jobs}: lists the jobs with their last and next runs, and
 * runs, pauses or resumes them.
 */
@Component
class JobsListener implements SlackListeners {

	private static final String RUN = "schedule.run";

	private static final String PAUSE = "schedule.pause";

	private static final String RESUME = "schedule.resume";

	/** Slack allows 50 blocks per message. */
	private static final int MOST = 24;

	private final Jobs jobs;

	JobsListener(Jobs jobs) {
		this.jobs = jobs;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.administration("jobs", "shows what runs by itself, and runs or pauses it",
				(command) -> command.context().ack(list(command.workspace())));
		registry.administrationAction(RUN, (click) -> on(click, (job) -> {
			this.jobs.run(job);
			return click.tell(JobWords.RUNS);
		}));
		registry.administrationAction(PAUSE, (click) -> on(click, (job) -> {
			this.jobs.pause(job, click.userId());
			return showAgain(click);
		}));
		registry.administrationAction(RESUME, (click) -> on(click, (job) -> {
			this.jobs.resume(job);
			return showAgain(click);
		}));
	}

	private Response on(ButtonClick click, Function<ListedJob, Response> press) {
		return this.jobs.of(click.workspace())
			.stream()
			.filter((known) -> known.name().equals(click.value()))
			.findFirst()
			.map(press)
			.orElseGet(() -> click.tell(JobWords.GONE));
	}

	private Response showAgain(ButtonClick click) {
		return click.replace(JobWords.HEADING, list(click.workspace()));
	}

	private List<LayoutBlock> list(WorkspaceId workspace) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Blocks.section(JobWords.HEADING));
		this.jobs.of(workspace).stream().limit(MOST).forEach((job) -> {
			blocks.add(Blocks.section(JobWords.job(job)));
			boolean paused = job.state().pause().isPresent();
			blocks.add(ActionsBlock.builder()
				.elements(List.of(button(RUN, JobWords.RUN, job),
						paused ? button(RESUME, JobWords.RESUME, job) : button(PAUSE, JobWords.PAUSE, job)))
				.build());
		});
		return blocks;
	}

	private static ButtonElement button(String actionId, String text, ListedJob job) {
		return Blocks.button(actionId, text, job.name());
	}

}
