package org.switchboard.survey.rating;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.request.RequestEntry;
import org.switchboard.request.RequestFollower;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.AskRating;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueEntry;
import org.switchboard.schedule.DueHandler;
import org.switchboard.survey.Surveys;
import org.switchboard.survey.budget.AskHistory;
import org.switchboard.workspace.WorkspaceId;

/**
 * Asks requesters for a rating a while after a team resolved their request, when they can
 * tell whether it really is, unless they've been asked enough lately. Always leaves one
 * ask of the budget for surveys.
 */
@Component
@EnableConfigurationProperties(RatingProperties.class)
class RatingAsks extends RequestFollower implements DueHandler {

	/** Asking later than this is pointless: people no longer remember. */
	private static final Duration LATEST = Duration.ofDays(3);

	private static final int KEPT = 1;

	private final Directories directories;

	private final AskHistory asks;

	private final Surveys surveys;

	private final DueEntries entries;

	private final RatingProperties properties;

	private final Clock clock;

	RatingAsks(Requests requests, Directories directories, AskHistory asks, Surveys surveys, DueEntries entries,
			RatingProperties properties, Clock clock) {
		super("rating-asks", requests, RequestEvent.RequestResolved.class);
		this.directories = directories;
		this.asks = asks;
		this.surveys = surveys;
		this.entries = entries;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "rating";
	}

	@Override
	protected void follow(RequestEntry entry) {
		entry.history()
			.flatMap((history) -> askAt(history.request()))
			.ifPresent((at) -> this.entries.set(entry.workspace(), kind(), entry.id().toString(), at));
	}

	@Override
	public void handle(DueEntry due) {
		RequestId.parse(due.subject())
			.flatMap((id) -> this.requests.replay(due.workspace(), id))
			.map(RequestHistory::request)
			.filter((request) -> !this.directories.of(due.workspace())
				.isDeactivated(request.filing().requester().userId()))
			.filter((request) -> askAt(request).filter((at) -> !at.isAfter(this.clock.instant())).isPresent())
			.ifPresent((request) -> ask(due.workspace(), request, request.resolvedAt().orElseThrow()));
	}

	// empty if they shouldn't be asked, or it's too late to ask
	private Optional<Instant> askAt(Request request) {
		return request.resolvedAt()
			.filter((at) -> request.rating().isEmpty() && request.filing().partOf().isEmpty())
			.map((at) -> at.plus(this.properties.after()))
			.filter((at) -> at.plus(LATEST).isAfter(this.clock.instant()));
	}

	private void ask(WorkspaceId workspace, Request request, Instant resolvedAt) {
		String intent = "rating:" + request.id() + ":" + resolvedAt.toEpochMilli();
		if (this.asks.spend(workspace, request.filing().requester().userId(), Map.of(intent, this.clock.instant()),
				this.surveys.current().budget(), KEPT) > 0) {
			this.requests.act(workspace, request.id(), intent, new AskRating(resolvedAt));
		}
	}

}
