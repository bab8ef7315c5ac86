package org.switchboard.conversation.card;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.directory.Directories;
import org.switchboard.request.HoldReleased;
import org.switchboard.request.ReadingTrail;
import org.switchboard.request.RequestDeleted;
import org.switchboard.request.RequestEntry;
import org.switchboard.request.RequestFollower;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.Avatars;
import org.switchboard.workspace.WorkspaceId;

/**
 * Turns what happens to requests into cards and lines. Entries may come twice, late, out
 * of order and on several nodes at once: each one catches up with everything since the
 * last message, and only the first attempt is delivered.
 */
@Component
public class RequestMessages extends RequestFollower {

	private final Deliveries deliveries;

	private final Directories directories;

	private final Avatars avatars;

	private final ReadingTrail readings;

	private final ConfidentialAccess access;

	RequestMessages(Requests requests, Deliveries deliveries, Directories directories, Avatars avatars,
			ReadingTrail readings, ConfidentialAccess access) {
		super("request-messages", requests);
		this.access = access;
		this.readings = readings;
		this.deliveries = deliveries;
		this.directories = directories;
		this.avatars = avatars;
	}

	@Override
	protected void follow(RequestEntry entry) {
		WorkspaceId workspace = entry.workspace();
		String subject = entry.id().toString();
		long progress = this.deliveries.progress(workspace, subject);
		if (progress < entry.version()) {
			entry.history()
				.map((history) -> new Messages(history, this.directories.of(workspace).zone(),
						(person) -> this.avatars.of(workspace, person.userId())))
				.ifPresent((messages) -> this.deliveries.catchUp(workspace, subject, progress, messages.version(),
						(after) -> since(workspace, messages, after)));
		}
	}

	/**
	 * Empties the cards of people who may no longer read a confidential request, even
	 * though nothing happened to it, and fills the cards of those who may again. Doing it
	 * twice changes nothing.
	 */
	public void followAccess(WorkspaceId workspace, RequestId id) {
		this.access.messages(workspace, id).ifPresent((messages) -> {
			String subject = closed(id);
			long before = this.deliveries.progress(workspace, subject);
			long now = Integer.toUnsignedLong(this.access.closedCards(workspace, messages).hashCode());
			if (now != before) {
				renew(workspace, messages);
				this.deliveries.forget(workspace, subject);
				this.deliveries.catchUp(workspace, subject, 0, now, (after) -> List.of());
			}
		});
	}

	private void renew(WorkspaceId workspace, Messages messages) {
		List<Delivery> renewed = this.access.renewed(workspace, messages);
		shown(workspace, messages, renewed);
		RequestId id = messages.latest().id();
		this.deliveries.repeat(workspace, id.toString(),
				keeping(workspace, id, withFormerAccounts(workspace, messages, messages.version(), renewed)));
	}

	// under this, deliveries remember whose cards were emptied: their hash is its
	// progress
	private static String closed(RequestId id) {
		return "closed-" + id;
	}

	@EventListener
	void on(RequestDeleted deleted) {
		this.deliveries.forget(deleted.workspace(), deleted.id().toString());
		this.deliveries.forget(deleted.workspace(), closed(deleted.id()));
	}

	@EventListener
	void on(HoldReleased released) {
		WorkspaceId workspace = released.workspace();
		this.access.messages(workspace, released.id()).ifPresent((messages) -> {
			List<Delivery> cleared = this.access.cleared(workspace, messages, messages.shown().toList());
			this.deliveries.repeat(workspace, released.id().toString(),
					withFormerAccounts(workspace, messages, 0, cleared).stream()
						.filter(RequestMessages::removesFile)
						.distinct()
						.toList());
		});
	}

	private List<Delivery> since(WorkspaceId workspace, Messages messages, long progress) {
		List<Delivery> deliveries = new ArrayList<>(messages.since(progress));
		if (messages.removesWords(progress)) {
			messages.leftOver(progress, this.deliveries.places(workspace, messages.latest().id().toString()))
				.forEach(deliveries::add);
		}
		List<Delivery> cleared = this.access.cleared(workspace, messages, deliveries);
		shown(workspace, messages, cleared);
		return keeping(workspace, messages.latest().id(), withFormerAccounts(workspace, messages, progress, cleared));
	}

	private void shown(WorkspaceId workspace, Messages messages, List<Delivery> deliveries) {
		this.readings.shown(workspace, messages.latest(),
				deliveries.stream().filter(messages::isRead).map(Delivery::conversation));
	}

	// during a hold, files that are in Slack stay there, but files that haven't arrived
	// yet never do
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

	private List<Delivery> withFormerAccounts(WorkspaceId workspace, Messages messages, long progress,
			List<Delivery> deliveries) {
		return FormerAccounts.joined(messages.history()).findFirst().isEmpty() ? deliveries
				: new FormerAccounts(messages.history(), messages.removesWords(progress),
						messages.latest().state().isOpen(),
						this.deliveries.places(workspace, messages.latest().id().toString()))
					.withFormer(deliveries);
	}

}
