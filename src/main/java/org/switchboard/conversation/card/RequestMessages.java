package org.switchboard.conversation.card;

import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.Enqueued;
import org.switchboard.directory.Directories;
import org.switchboard.journal.JournalEntry;
import org.switchboard.journal.JournalFollower;
import org.switchboard.request.HoldReleased;
import org.switchboard.request.Readings;
import org.switchboard.request.RequestDeleted;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.Avatars;
import org.switchboard.workspace.WorkspaceId;

/**
 * Turns what happens to requests into cards and lines. Entries may come twice, late and
 * in any order, on several nodes at once: each time everything since the last message is
 * caught up with, and delivery takes it only from whoever is first.
 */
@Component
class RequestMessages implements JournalFollower {

	private final Requests requests;

	private final Deliveries deliveries;

	private final Directories directories;

	private final Avatars avatars;

	private final Readings readings;

	private final Clearance clearance;

	RequestMessages(Requests requests, Deliveries deliveries, Directories directories, Avatars avatars,
			Readings readings, Clearance clearance) {
		this.clearance = clearance;
		this.readings = readings;
		this.requests = requests;
		this.deliveries = deliveries;
		this.directories = directories;
		this.avatars = avatars;
	}

	@Override
	public String name() {
		return "request-messages";
	}

	@Override
	public void follow(JournalEntry entry) {
		RequestId.parse(entry.subject()).ifPresent((id) -> {
			long progress = this.deliveries.progress(entry.workspace(), entry.subject());
			while (progress < entry.version()) {
				progress = catchUp(entry.workspace(), id, progress);
			}
		});
	}

	@EventListener
	void on(RequestDeleted deleted) {
		this.deliveries.forget(deleted.workspace(), deleted.id().toString());
	}

	@EventListener
	void on(HoldReleased released) {
		WorkspaceId workspace = released.workspace();
		List<RequestEvent> history = this.requests.history(workspace, released.id());
		if (!history.isEmpty()) {
			Messages messages = new Messages(released.id(), history, this.directories.of(workspace).zone(),
					(person) -> "");
			List<Delivery> cleared = this.clearance.cleared(workspace, messages, messages.shown().toList());
			this.deliveries.repeat(workspace, released.id().toString(),
					reaching(workspace, messages.latest(), history, 0, cleared).stream()
						.filter(RequestMessages::removesFile)
						.distinct()
						.toList());
		}
	}

	// enqueues nothing if somebody else caught up in the meantime
	private long catchUp(WorkspaceId workspace, RequestId id, long progress) {
		List<RequestEvent> history = this.requests.history(workspace, id);
		Messages messages = new Messages(id, history, this.directories.of(workspace).zone(),
				(person) -> this.avatars.of(workspace, person.userId()));
		List<Delivery> cleared = this.clearance.cleared(workspace, messages, messages.since(progress));
		this.readings.shown(workspace, messages.latest(),
				cleared.stream().filter(messages::isRead).map(Delivery::conversation));
		List<Delivery> deliveries = keeping(workspace, id,
				reaching(workspace, messages.latest(), history, progress, cleared));
		Enqueued enqueued = this.deliveries.enqueue(workspace, id.toString(), progress, messages.version(), deliveries);
		return (enqueued instanceof Enqueued.Overtaken overtaken) ? overtaken.progress() : messages.version();
	}

	// while it is on hold, files that are in Slack stay there; those on their way never
	// get there
	private List<Delivery> keeping(WorkspaceId workspace, RequestId id, List<Delivery> deliveries) {
		if (deliveries.stream().noneMatch(RequestMessages::removesFile) || !this.requests.isHeld(workspace, id)) {
			return deliveries;
		}
		return deliveries.stream()
			.filter((one) -> !removesFile(one)
					|| this.deliveries.posted(workspace, id.toString(), one.name(), one.conversation()).isEmpty())
			.toList();
	}

	private static boolean removesFile(Delivery delivery) {
		return delivery instanceof Delivery.Removal removal && removal.isOfFile();
	}

	private List<Delivery> reaching(WorkspaceId workspace, Request latest, List<RequestEvent> history, long progress,
			List<Delivery> deliveries) {
		return FormerAccounts.joined(history).findFirst().isEmpty() ? deliveries : new FormerAccounts(history, progress,
				latest.state().isOpen(), this.deliveries.places(workspace, latest.id().toString()))
			.reach(deliveries);
	}

}
