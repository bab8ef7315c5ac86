package org.switchboard.records;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

import org.switchboard.audit.Audit;
import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.ParkedDeliveries;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Retention;
import org.switchboard.measure.Measures;
import org.switchboard.request.RequestDeleted;
import org.switchboard.request.RequestHolds;
import org.switchboard.request.RequestRecords;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RemoveWords;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.schedule.Occurrence;
import org.switchboard.schedule.RecurringJob;
import org.switchboard.survey.round.RoundRecords;
import org.switchboard.worker.FailureKind;
import org.switchboard.workspace.WorkspaceId;

/**
 * Deletes what is past its retention period every night, one request at a time. If a node
 * dies, the next one to run the occurrence does the rest, which is still listed as ended;
 * deleting twice does nothing.
 */
@Component
class RetentionJob implements RecurringJob {

	private static final Logger logger = LoggerFactory.getLogger(RetentionJob.class);

	private static final int PAGE = 100;

	private final Directories directories;

	private final Requests requests;

	private final RequestRecords records;

	private final RequestHolds holds;

	private final Measures measures;

	private final RoundRecords rounds;

	private final Deliveries deliveries;

	private final ParkedDeliveries parked;

	private final Audit audit;

	private final ApplicationEventPublisher events;

	private final RetentionProperties properties;

	RetentionJob(Directories directories, Requests requests, RequestRecords records, RequestHolds holds,
			Measures measures, RoundRecords rounds, Deliveries deliveries, ParkedDeliveries parked, Audit audit,
			ApplicationEventPublisher events, RetentionProperties properties) {
		this.directories = directories;
		this.requests = requests;
		this.records = records;
		this.holds = holds;
		this.measures = measures;
		this.rounds = rounds;
		this.deliveries = deliveries;
		this.parked = parked;
		this.audit = audit;
		this.events = events;
		this.properties = properties;
	}

	@Override
	public String name() {
		return "retention";
	}

	@Override
	public String purpose() {
		return RecordWords.RETENTION;
	}

	@Override
	public String cron() {
		return this.properties.cron();
	}

	// the next night makes up for a skipped one
	@Override
	public Duration goodFor() {
		return Duration.ofHours(20);
	}

	@Override
	public void run(Occurrence occurrence) {
		WorkspaceId workspace = occurrence.workspace();
		Directory directory = this.directories.of(workspace);
		Retention kept = directory.retention();
		LocalDate today = directory.dateAt(occurrence.at());
		this.records.adopt(workspace);
		this.holds.forgetReleased(workspace);
		each(workspace, false, before(directory, today, kept.requests()), (id) -> delete(workspace, id));
		Instant conversations = before(directory, today, kept.conversations());
		each(workspace, true, conversations, (id) -> removeWords(workspace, id, occurrence));
		this.parked.drop(workspace, (message, text) -> message.at().isBefore(conversations));
		this.rounds.delete(workspace, before(directory, today, kept.surveyResults()));
		Instant trail = before(directory, today, kept.audit());
		boolean more = true;
		while (more) {
			more = this.audit.trim(workspace, trail);
		}
	}

	private static Instant before(Directory directory, LocalDate today, Period kept) {
		return today.minus(kept).atStartOfDay(directory.zone()).toInstant();
	}

	// skips the ones that stay
	private void each(WorkspaceId workspace, boolean withWords, Instant until, Predicate<RequestId> piece) {
		int kept = 0;
		List<RequestId> page = List.of();
		List<RequestId> before;
		do {
			before = page;
			page = this.records.ended(workspace, withWords, until, kept, PAGE);
			for (RequestId id : page) {
				kept += isDone(workspace, id, piece) ? 0 : 1;
			}
		}
		// requests that come back during the night wait for the next
		while (page.size() == PAGE && !page.equals(before));
	}

	// a failure mustn't keep the others from being deleted
	private static boolean isDone(WorkspaceId workspace, RequestId id, Predicate<RequestId> piece) {
		try {
			return piece.test(id);
		}
		catch (DataAccessException ex) {
			throw ex;
		}
		catch (RuntimeException ex) {
			logger.warn("could not delete an expired request of {}, retrying tomorrow: {}", workspace,
					FailureKind.of(ex));
			return false;
		}
	}

	// the deleting script decides in the end whether the request is on hold
	private boolean delete(WorkspaceId workspace, RequestId id) {
		if (this.requests.isHeld(workspace, id)) {
			return false;
		}
		this.measures.settle(workspace, id);
		if (!this.records.delete(workspace, id)) {
			return false;
		}
		// the request is gone, so it can't be on hold
		this.deliveries.removeFiles(workspace, id.toString(), () -> false);
		this.events.publishEvent(new RequestDeleted(workspace, id));
		this.records.deleted(workspace, id);
		return true;
	}

	private boolean removeWords(WorkspaceId workspace, RequestId id, Occurrence occurrence) {
		Outcome outcome = this.requests.act(workspace, id, occurrence.id() + ":" + id,
				new RemoveWords(Participant.SWITCHBOARD, Optional.empty()));
		if (!(outcome instanceof Outcome.Changed changed)) {
			return false;
		}
		AtomicBoolean held = new AtomicBoolean();
		this.deliveries.removeFiles(workspace, id.toString(), () -> {
			held.compareAndSet(false, this.requests.isHeld(workspace, id));
			return held.get();
		});
		if (!held.get()) {
			this.records.emptied(workspace, changed.request());
		}
		return !held.get();
	}

}
