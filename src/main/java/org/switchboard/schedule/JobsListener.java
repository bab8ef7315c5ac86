package org.switchboard.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.springframework.stereotype.Component;

import org.switchboard.slack.Blocks;
import org.switchboard.slack.Ephemeral;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;
import org.switchboard.workspace.WorkspaceId;

/**
 * {@code /switchboard jobs}: what runs by itself, when and how it went, and what to do
 * about it.
 */
@Component
class JobsListener implements SlackListeners {

	private static final String RUN = "schedule.run";

	private static final String PAUSE = "schedule.pause";

	private static final String RESUME = "schedule.resume";

	/** As Slack takes 50 blocks in a message. */
	private static final int MOST = 24;

	private final Jobs jobs;

	private final Ephemeral ephemeral;

	JobsListener(Jobs jobs, Ephemeral ephemeral) {
		this.jobs = jobs;
		this.ephemeral = ephemeral;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.administration("jobs", "shows what runs by itself, and runs or pauses it",
				(request, context) -> context.ack(list(new WorkspaceId(context.getTeamId()))));
		registry.administrationAction(RUN, click((job, payload, context) -> {
			this.jobs.run(job);
			return this.ephemeral.tell(context, JobWords.RUNS);
		}));
		registry.administrationAction(PAUSE, click((job, payload, context) -> {
			this.jobs.pause(job, payload.getUser().getId());
			return showAgain(payload, context);
		}));
		registry.administrationAction(RESUME, click((job, payload, context) -> {
			this.jobs.resume(job);
			return showAgain(payload, context);
		}));
	}

	private BlockActionHandler click(Press press) {
		return (request, context) -> {
			BlockActionPayload payload = request.getPayload();
			// it comes through the client, who may say anything
			String name = payload.getActions().get(0).getValue();
			Optional<ListedJob> job = this.jobs.of(new WorkspaceId(context.getTeamId()))
				.stream()
				.filter((known) -> known.name().equals(name))
				.findFirst();
			return job.isPresent() ? press.on(job.get(), payload, context)
					: this.ephemeral.tell(context, JobWords.GONE);
		};
	}

	private Response showAgain(BlockActionPayload payload, ActionContext context) {
		return this.ephemeral.replace(payload, context, JobWords.HEADING, list(new WorkspaceId(context.getTeamId())));
	}

	private List<LayoutBlock> list(WorkspaceId workspace) {
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(section(JobWords.HEADING));
		this.jobs.of(workspace).stream().limit(MOST).forEach((job) -> {
			blocks.add(section(JobWords.job(job)));
			boolean paused = job.state().pause().isPresent();
			blocks.add(ActionsBlock.builder()
				.elements(List.of(button(RUN, JobWords.RUN, job),
						paused ? button(RESUME, JobWords.RESUME, job) : button(PAUSE, JobWords.PAUSE, job)))
				.build());
		});
		return blocks;
	}

	private static SectionBlock section(String text) {
		return Blocks.section(SlackText.cut(text, SlackLimits.SECTION));
	}

	private static ButtonElement button(String actionId, String text, ListedJob job) {
		return Blocks.button(actionId, text, job.name());
	}

	/**
	 * A click on a button of a job.
	 */
	@FunctionalInterface
	private interface Press {

		Response on(ListedJob job, BlockActionPayload payload, ActionContext context);

	}

}
