package org.switchboard.survey.rating;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.journal.JournalEntry;
import org.switchboard.journal.JournalFollower;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.AskRating;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.schedule.Due;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueHandler;
import org.switchboard.survey.Surveys;
import org.switchboard.survey.budget.Asks;
import org.switchboard.workspace.WorkspaceId;

/**
 * Asks requesters how it went some time after a team has resolved what they asked, when
 * they know whether it is done, unless they were asked enough lately. One time is kept
 * for surveys.
 */
@Component
@EnableConfigurationProperties(RatingProperties.class)
class RatingAsks implements JournalFollower, DueHandler {

	/** Later than this after they should have been asked, nobody remembers. */
	private static final Duration LATEST = Duration.ofDays(3);

	private static final int KEPT = 1;

	private final Requests requests;

	private final Directories directories;

	private final Asks asks;

	private final Surveys surveys;

	private final DueEntries entries;

	private final RatingProperties properties;

	private final Clock clock;

	RatingAsks(Requests requests, Directories directories, Asks asks, Surveys surveys, DueEntries entries,
			RatingProperties properties, Clock clock) {
		this.requests = requests;
		this.directories = directories;
		this.asks = asks;
		this.surveys = surveys;
		this.entries = entries;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "rating-asks";
	}

	@Override
	public String kind() {
		return "rating";
	}

	@Override
	public void follow(JournalEntry entry) {
		if (entry.type().equals(RequestEvent.RequestResolved.class.getSimpleName())) {
			find(entry.workspace(), entry.subject()).flatMap(this::askAt)
				.ifPresent((at) -> this.entries.set(entry.workspace(), kind(), entry.subject(), at));
		}
	}

	@Override
	public void handle(Due due) {
		find(due.workspace(), due.subject()).filter(
				(request) -> !this.directories.of(due.workspace()).isDeactivated(request.filing().requester().userId()))
			.filter((request) -> askAt(request).filter((at) -> !at.isAfter(this.clock.instant())).isPresent())
			.ifPresent((request) -> ask(due.workspace(), request, request.resolvedAt().orElseThrow()));
	}

	private Optional<Request> find(WorkspaceId workspace, String subject) {
		return RequestId.parse(subject).flatMap((id) -> {
			List<RequestEvent> history = this.requests.history(workspace, id);
			return history.isEmpty() ? Optional.empty() : Optional.of(Request.replay(id, history));
		});
	}

	// nothing if they are not to be asked, or were
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
