package org.switchboard.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.EnqueueResult;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.RequestEntry;
import org.switchboard.request.RequestFollower;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.ClockEvent;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueEntry;
import org.switchboard.schedule.DueHandler;
import org.switchboard.sealing.SealBroken;
import org.switchboard.workspace.WorkspaceId;

/**
 * Sends notices of alarms. Alarms that reach a person or channel within a short time
 * share one message, and each alarm is sent only once, even if a node goes down.
 */
@Component
class AlarmNotices extends RequestFollower implements DueHandler {

	/** The most alarms to read at once. */
	private static final int MOST = 500;

	private final Directories directories;

	private final NoticeStore store;

	private final DueEntries entries;

	private final Deliveries deliveries;

	private final AlarmProperties properties;

	private final Clock clock;

	AlarmNotices(Requests requests, Directories directories, NoticeStore store, DueEntries entries,
			Deliveries deliveries, AlarmProperties properties, Clock clock) {
		super("request-notices", requests, ClockEvent.AlarmRaised.class, ClockEvent.TermsChanged.class);
		this.directories = directories;
		this.store = store;
		this.entries = entries;
		this.deliveries = deliveries;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "notice";
	}

	@Override
	protected void follow(RequestEntry entry) {
		AlarmRef ref = new AlarmRef(entry.id(), entry.version(), 0);
		entry.history()
			.ifPresent((history) -> recipients(history, entry.version())
				.forEach((recipient) -> add(entry.workspace(), recipient, ref)));
	}

	private static List<String> recipients(RequestHistory history, long version) {
		if (history.event(version) instanceof ClockEvent.AlarmRaised alarm) {
			Stream<String> people = alarm.to().stream().map(Participant::userId);
			return (alarm.inChannel() ? Stream.concat(people, Stream.of(history.request().team().channel())) : people)
				.toList();
		}
		return Rescheduled.concerned(history, version).stream().map(Participant::userId).toList();
	}

	// adds an alarm to the recipient's next notice
	void add(WorkspaceId workspace, String recipient, AlarmRef ref) {
		this.store.add(workspace, recipient, ref.toString(), this.clock.instant())
			.ifPresent((since) -> setDue(workspace, recipient, since));
	}

	private void setDue(WorkspaceId workspace, String recipient, Instant since) {
		this.entries.set(workspace, kind(), recipient, since.plus(this.properties.gather()));
	}

	@Override
	public void handle(DueEntry due) {
		List<NoticeStore.Pending> pending = this.store.pending(due.workspace(), due.subject(), MOST);
		if (!pending.isEmpty()) {
			send(due.workspace(), due.subject(), pending);
		}
		if (!this.store.pending(due.workspace(), due.subject(), 1).isEmpty()) {
			setDue(due.workspace(), due.subject(), this.clock.instant());
		}
	}

	// a second attempt finds how far the first one got
	private void send(WorkspaceId workspace, String recipient, List<NoticeStore.Pending> pending) {
		String batch = "notice-" + recipient + "-" + pending.get(0).number();
		long last = pending.get(pending.size() - 1).number();
		EnqueueResult enqueued = this.deliveries.enqueue(workspace, batch, 0, last,
				messages(workspace, recipient, pending));
		this.store.sent(workspace, recipient,
				(enqueued instanceof EnqueueResult.Overtaken overtaken) ? overtaken.progress() : last);
		this.store.previous(workspace, recipient, batch)
			.ifPresent((before) -> this.deliveries.forget(workspace, before));
	}

	// leaves out what no longer matters
	private List<Delivery> messages(WorkspaceId workspace, String recipient, List<NoticeStore.Pending> pending) {
		Instant now = this.clock.instant();
		Directory directory = this.directories.of(workspace);
		List<RaisedAlarm> raised = new ArrayList<>();
		List<Rescheduled> moved = new ArrayList<>();
		for (NoticeStore.Pending one : pending) {
			AlarmRef.parse(one.ref()).ifPresent((ref) -> sort(workspace, recipient, ref, raised, moved));
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

	private void sort(WorkspaceId workspace, String recipient, AlarmRef ref, List<RaisedAlarm> raised,
			List<Rescheduled> moved) {
		try {
			this.requests.replay(workspace, ref.id())
				.ifPresent((history) -> ref.in(history.events()).ifPresent((event) -> {
					if (event instanceof ClockEvent.AlarmRaised alarm) {
						raised.add(new RaisedAlarm(ref, alarm, history.request()));
					}
					else if (event instanceof ClockEvent.TermsChanged change) {
						moved.add(new Rescheduled(change, history.request()));
					}
				}));
		}
		catch (SealBroken ex) {
			// this one follows once its key is back; the others go out now
			add(workspace, recipient, ref.later());
		}
	}

}
