package org.switchboard.request.alarm;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.directory.Directories;
import org.switchboard.journal.JournalEntry;
import org.switchboard.journal.JournalFollower;
import org.switchboard.request.ClockEvent;
import org.switchboard.request.RequestEvent;
import org.switchboard.request.RequestId;
import org.switchboard.request.Requests;
import org.switchboard.schedule.Due;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueHandler;
import org.switchboard.workspace.WorkspaceId;

/**
 * Tells people of alarms. What comes to one person or channel within a short time, comes
 * in one message; and each alarm in one, whatever node goes down.
 */
@Component
class AlarmNotices implements JournalFollower, DueHandler {

	private static final String ALARM = ClockEvent.AlarmRaised.class.getSimpleName();

	/** The most that are read at once. */
	private static final int MOST = 500;

	private final Requests requests;

	private final Directories directories;

	private final NoticeStore store;

	private final DueEntries entries;

	private final Deliveries deliveries;

	private final AlarmProperties properties;

	private final Clock clock;

	AlarmNotices(Requests requests, Directories directories, NoticeStore store, DueEntries entries, Deliveries deliveries,
			AlarmProperties properties, Clock clock) {
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
		if (entry.type().equals(ALARM)) {
			RequestId.parse(entry.subject()).ifPresent((id) -> {
				List<RequestEvent> history = this.requests.history(entry.workspace(), id);
				if (history.size() >= entry.version()
						&& history.get((int) entry.version() - 1) instanceof ClockEvent.AlarmRaised alarm) {
					Matter matter = new Matter(id, entry.version(), 0);
					alarm.to().forEach((person) -> add(entry.workspace(), person.userId(), matter));
					if (alarm.inChannel()) {
						add(entry.workspace(), Raised.of(id, history, matter).request().team().channel(), matter);
					}
				}
			});
		}
	}

	/**
	 * Adds what somebody is to be told soon.
	 * @param workspace where
	 * @param recipient the id of the person or the channel
	 * @param matter what
	 */
	void add(WorkspaceId workspace, String recipient, Matter matter) {
		this.store.add(workspace, recipient, matter.toString(), this.clock.instant())
			.ifPresent((since) -> setDue(workspace, recipient, since));
	}

	private void setDue(WorkspaceId workspace, String recipient, Instant since) {
		this.entries.set(workspace, kind(), recipient, since.plus(this.properties.gather()));
	}

	@Override
	public void handle(Due due) {
		String subject = "notices-" + due.subject();
		long progress = this.deliveries.progress(due.workspace(), subject);
		List<NoticeStore.Pending> pending = this.store.after(due.workspace(), due.subject(), progress, MOST);
		if (!pending.isEmpty()) {
			long last = pending.get(pending.size() - 1).number();
			// of two nodes one is overtaken
			this.deliveries.enqueue(due.workspace(), subject, progress, last,
					message(due.workspace(), due.subject(), pending).<List<Delivery>>map(List::of).orElse(List.of()));
			this.store.sent(due.workspace(), due.subject(), last);
		}
		if (!this.store.after(due.workspace(), due.subject(), progress, 1).isEmpty()) {
			setDue(due.workspace(), due.subject(), this.clock.instant());
		}
	}

	// nothing if nothing of it is due any more
	private Optional<Delivery> message(WorkspaceId workspace, String recipient, List<NoticeStore.Pending> pending) {
		List<Raised> raised = new ArrayList<>();
		for (NoticeStore.Pending one : pending) {
			Matter.parse(one.matter())
				.map((matter) -> Raised.of(matter.id(), this.requests.history(workspace, matter.id()), matter))
				.filter((known) -> known.concerns(recipient))
				.ifPresent(raised::add);
		}
		NoticeMessage message = new NoticeMessage(raised, this.clock.instant(), this.directories.of(workspace).zone());
		return raised.isEmpty() ? Optional.empty() : Optional
			.of(new Delivery.Line("notice." + pending.get(0).number(), recipient, Optional.empty(), message.message()));
	}

}
