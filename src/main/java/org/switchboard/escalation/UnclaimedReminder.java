package org.switchboard.escalation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import com.slack.api.model.block.LayoutBlock;
import org.springframework.stereotype.Component;

import org.switchboard.conversation.card.TeamCardPlaces;
import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.Message;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Team;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.schedule.Occurrence;
import org.switchboard.schedule.RecurringJob;
import org.switchboard.slack.Blocks;
import org.switchboard.workspace.WorkspaceId;

/**
 * Tells each team once every working day, in its channel, which of its requests are
 * unassigned. All messages of a run are enqueued together under its id, so they are sent
 * exactly once even if a node goes down. Confidential requests aren't in any channel, so
 * they are neither named nor counted.
 */
@Component
class UnclaimedReminder implements RecurringJob {

	private static final int SHOWN = 5;

	private final UnclaimedRequests unclaimed;

	private final Directories directories;

	private final Deliveries deliveries;

	private final TeamCardPlaces cards;

	private final UnclaimedProperties properties;

	UnclaimedReminder(UnclaimedRequests unclaimed, Directories directories, Deliveries deliveries, TeamCardPlaces cards,
			UnclaimedProperties properties) {
		this.unclaimed = unclaimed;
		this.directories = directories;
		this.deliveries = deliveries;
		this.cards = cards;
		this.properties = properties;
	}

	@Override
	public String name() {
		return "unclaimed";
	}

	@Override
	public String purpose() {
		return UnclaimedWords.PURPOSE;
	}

	@Override
	public String cron() {
		return this.properties.cron();
	}

	// a late run is useful only on the same day
	@Override
	public Duration goodFor() {
		return Duration.ofHours(8);
	}

	@Override
	public void run(Occurrence occurrence) {
		Directory directory = this.directories.of(occurrence.workspace());
		if (occurrence.byHand() || directory.isWorkingDay(occurrence.local().toLocalDate())) {
			List<Delivery> lines = directory.teams()
				.stream()
				.flatMap((team) -> line(occurrence.workspace(), directory, team).stream())
				.toList();
			this.deliveries.enqueue(occurrence.workspace(), occurrence.id(), 0, 1, lines);
		}
		// no one needs to find earlier messages
		occurrence.idBefore().ifPresent((before) -> this.deliveries.forget(occurrence.workspace(), before));
	}

	private Optional<Delivery> line(WorkspaceId workspace, Directory directory, Team team) {
		List<Request> waiting = this.unclaimed.of(workspace, directory, team);
		if (waiting.isEmpty()) {
			return Optional.empty();
		}
		List<LayoutBlock> blocks = new ArrayList<>();
		blocks.add(Blocks.section(UnclaimedWords.heading(waiting.size())));
		waiting.stream()
			.limit(SHOWN)
			.map((request) -> UnclaimedWords.request(request, this.cards.addressOf(workspace, request),
					directory.zone()))
			.forEach((text) -> blocks.add(Blocks.section(text)));
		blocks.add(Blocks.section(UnclaimedWords.rest(waiting.size() - SHOWN)));
		return Optional.of(new Delivery.Line("unclaimed." + team.id(), team.channel(), Optional.empty(),
				Message.of(blocks).about(waiting.stream().map(Request::id))));
	}

}
