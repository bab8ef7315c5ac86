package org.switchboard.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.Enqueued;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.journal.JournalEntry;
import org.switchboard.journal.JournalFollower;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.ClockEvent;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.schedule.Due;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueHandler;
import org.switchboard.sealing.SealBroken;
import org.switchboard.workspace.WorkspaceId;

/**
 * Tells people of alarms. What comes to one person or channel within a short time, comes
 * in one message; and each alarm in one, whatever node goes down.
 */
@Component
class AlarmNotices implements JournalFollower, DueHandler {

	private static final Set<String> TOLD = Set.of(ClockEvent.AlarmRaised.class.getSimpleName(),
			ClockEvent.TermsChanged.class.getSimpleName());

	/** The most that are read at once. */
	private static final int MOST = 500;

	private final Requests requests;

	private final Directories directories;

	private final NoticeStore store;

	private final DueEntries entries;

	private final Deliveries deliveries;

	private final AlarmProperties properties;

	private final Clock clock;

	AlarmNotices(Requests requests, Directories directories, NoticeStore store, DueEntries entries,
			Deliveries deliveries, AlarmProperties properties, Clock clock) {
		this.requests = requests;
		this.directories = directories;
		this.store = store;
		this.entries = entries;
		this.deliveries = deliveries;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "request-notices";
	}

	@Override
	public String kind() {
		return "notice";
	}

	@Override
	public void follow(JournalEntry entry) {
		if (TOLD.contains(entry.type())) {
			RequestId.parse(entry.subject()).ifPresent((id) -> {
				List<RequestEvent> history = this.requests.history(entry.workspace(), id);
				if (history.size() >= entry.version()) {
					recipients(id, history, entry.version())
						.forEach((recipient) -> add(entry.workspace(), recipient, new Matter(id, entry.version(), 0)));
				}
			});
		}
	}

	private static List<String> recipients(RequestId id, List<RequestEvent> history, long version) {
		if (history.get((int) version - 1) instanceof ClockEvent.AlarmRaised alarm) {
			Stream<String> people = alarm.to().stream().map(Participant::userId);
			return (alarm.inChannel() ? Stream.concat(people, Stream.of(Request.replay(id, history).team().channel()))
					: people)
				.toList();
		}
		return Rescheduled.concerned(id, history, version).stream().map(Participant::userId).toList();
	}

	// adds what somebody is to be told soon
	void add(WorkspaceId workspace, String recipient, Matter matter) {
		this.store.add(workspace, recipient, matter.toString(), this.clock.instant())
			.ifPresent((since) -> setDue(workspace, recipient, since));
	}

	private void setDue(WorkspaceId workspace, String recipient, Instant since) {
		this.entries.set(workspace, kind(), recipient, since.plus(this.properties.gather()));
	}

	@Override
	public void handle(Due due) {
		List<NoticeStore.Pending> pending = this.store.pending(due.workspace(), due.subject(), MOST);
		if (!pending.isEmpty()) {
			send(due.workspace(), due.subject(), pending);
		}
		if (!this.store.pending(due.workspace(), due.subject(), 1).isEmpty()) {
			setDue(due.workspace(), due.subject(), this.clock.instant());
		}
	}

	// begun twice, the second time finds how far the first has come
	private void send(WorkspaceId workspace, String recipient, List<NoticeStore.Pending> pending) {
		String batch = "notice-" + recipient + "-" + pending.get(0).number();
		long last = pending.get(pending.size() - 1).number();
		Enqueued enqueued = this.deliveries.enqueue(workspace, batch, 0, last, messages(workspace, recipient, pending));
		this.store.sent(workspace, recipient,
				(enqueued instanceof Enqueued.Overtaken overtaken) ? overtaken.progress() : last);
		this.store.previous(workspace, recipient, batch)
			.ifPresent((before) -> this.deliveries.forget(workspace, before));
	}

	// none of what is of no interest any more
	private List<Delivery> messages(WorkspaceId workspace, String recipient, List<NoticeStore.Pending> pending) {
		Instant now = this.clock.instant();
		Directory directory = this.directories.of(workspace);
		List<Raised> raised = new ArrayList<>();
		List<Rescheduled> moved = new ArrayList<>();
		for (NoticeStore.Pending one : pending) {
			Matter.parse(one.matter()).ifPresent((matter) -> sort(workspace, recipient, matter, raised, moved));
		}
		raised.removeIf((one) -> !one.concerns(recipient, now));
		moved.removeIf((one) -> !one.concerns(recipient));
		List<Delivery> messages = new ArrayList<>();
		if (!raised.isEmpty()) {
			messages.add(new Delivery.Line("late", recipient, Optional.empty(),
					new NoticeMessage(raised, now, directory.zone()).message()));
		}
		if (!moved.isEmpty()) {
			messages.add(new Delivery.Line("moved", recipient, Optional.empty(),
					new RescheduledMessage(moved, directory, now).message()));
		}
		return messages;
	}

	private void sort(WorkspaceId workspace, String recipient, Matter matter, List<Raised> raised,
			List<Rescheduled> moved) {
		try {
			List<RequestEvent> history = this.requests.history(workspace, matter.id());
			Optional<RequestEvent> event = matter.in(history);
			if (event.filter(ClockEvent.AlarmRaised.class::isInstance).isPresent()) {
				raised.add(Raised.of(matter.id(), history, matter));
			}
			else if (event.filter(ClockEvent.TermsChanged.class::isInstance).isPresent()) {
				moved.add(Rescheduled.of(matter.id(), history, matter));
			}
		}
		catch (SealBroken ex) {
			// told once its key is there again; the others are told now
			add(workspace, recipient, matter.later());
		}
	}

}
