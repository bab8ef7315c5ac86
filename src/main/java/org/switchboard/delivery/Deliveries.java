package org.switchboard.delivery;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;

import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * What Switchboard says in Slack. Each delivery is made once, in order within its
 * conversation, at the pace Slack allows, even if nodes crash. A delivery that Slack
 * refuses for good is parked and holds nothing up.
 */
@Component
public class Deliveries {

	private final Lanes lanes;

	private final Dispatchers dispatchers;

	private final StrayReplies strays;

	Deliveries(Lanes lanes, Dispatchers dispatchers, StrayReplies strays) {
		this.lanes = lanes;
		this.dispatchers = dispatchers;
		this.strays = strays;
	}

	/**
	 * Enqueues the deliveries that follow from a subject's change from one version to
	 * another. Atomic in Redis: if two callers enqueue the same change, one is accepted
	 * and the other overtaken.
	 * @param subject what it is about, such as {@code REQ-12}
	 * @param after the version up to which everything is enqueued, 0 at first
	 * @param through the version up to which everything is enqueued afterward
	 * @param deliveries the deliveries in order; none to record only the progress
	 */
	public EnqueueResult enqueue(WorkspaceId workspace, String subject, long after, long through,
			List<Delivery> deliveries) {
		DeliveryNames.require(subject);
		if (through <= after) {
			throw new IllegalArgumentException("progress must grow");
		}
		EnqueueResult enqueued = this.lanes.enqueue(workspace, subject, after, through, deliveries);
		this.dispatchers.poke(workspace);
		return enqueued;
	}

	/**
	 * Enqueues everything not enqueued yet up to a version, even if others do the same.
	 * @param progress the version up to which everything was enqueued a moment ago
	 * @param through the subject's current version
	 * @param since returns the deliveries after a version, in order
	 */
	public void catchUp(WorkspaceId workspace, String subject, long progress, long through,
			LongFunction<List<Delivery>> since) {
		long after = progress;
		while (after < through && enqueue(workspace, subject, after, through,
				since.apply(after)) instanceof EnqueueResult.Overtaken overtaken) {
			after = overtaken.progress();
		}
	}

	/**
	 * Enqueues deliveries after everything already enqueued for the subject. Ignores a
	 * delivery whose name was used before.
	 */
	public void append(WorkspaceId workspace, String subject, List<Delivery> deliveries) {
		long progress = progress(workspace, subject);
		while (enqueue(workspace, subject, progress, progress + 1,
				deliveries) instanceof EnqueueResult.Overtaken overtaken) {
			progress = overtaken.progress();
		}
	}

	/**
	 * Enqueues again what couldn't be delivered or is no longer in Slack; cards are
	 * posted again. If something newer about the subject is enqueued at the same time, it
	 * comes after this.
	 * @param deliveries cards in their current state, and removals
	 */
	public void repeat(WorkspaceId workspace, String subject, List<Delivery> deliveries) {
		long progress = this.lanes.progress(workspace, subject);
		while (this.lanes.enqueue(workspace, subject, progress, progress,
				deliveries) instanceof EnqueueResult.Overtaken overtaken) {
			progress = overtaken.progress();
		}
		this.dispatchers.poke(workspace);
	}

	/** Returns the subject's version up to which everything is enqueued; 0 at first. */
	public long progress(WorkspaceId workspace, String subject) {
		return this.lanes.progress(workspace, subject);
	}

	/**
	 * Returns where a delivery is in Slack; empty if it isn't there yet.
	 * @param conversation the conversation it was enqueued for
	 */
	public Optional<MessagePlace> posted(WorkspaceId workspace, String subject, String name, String conversation) {
		return this.lanes.posted(workspace, subject, name, conversation);
	}

	/** Does the same for many, in one round trip; the answers are in the same order. */
	public List<Optional<MessagePlace>> posted(WorkspaceId workspace, List<WantedPost> wanted) {
		return wanted.isEmpty() ? List.of() : this.lanes.posted(workspace, wanted);
	}

	/**
	 * Does the same as {@link #posted(WorkspaceId, String, String, String)}, but reads
	 * the places of all the subject's deliveries, so that no one watching the Redis
	 * commands learns which one was wanted.
	 * @param conversation the conversation it was enqueued for
	 */
	public Optional<MessagePlace> postedAmongAll(WorkspaceId workspace, String subject, String name,
			String conversation) {
		return this.lanes.postedAmongAll(workspace, subject, name, conversation);
	}

	/**
	 * Returns the conversations of all the subject's deliveries by name, including those
	 * Slack refused.
	 */
	public Map<String, Set<String>> places(WorkspaceId workspace, String subject) {
		return this.lanes.places(workspace, subject);
	}

	/** Returns which delivery a message is; empty if it isn't one of ours. */
	public Optional<DeliveryRef> at(WorkspaceId workspace, MessagePlace posted) {
		return this.lanes.at(workspace, posted);
	}

	/**
	 * Deletes the files that the bot uploaded for a subject from Slack, now; files people
	 * shared stay. Throws if Slack is rate limiting or can't be reached; calling again
	 * deletes the rest.
	 * @param kept asked before each file: whether to keep the rest
	 */
	public void removeFiles(WorkspaceId workspace, String subject, BooleanSupplier kept) {
		this.lanes.files(workspace, subject).forEach((delivery, file) -> {
			if (!kept.getAsBoolean()) {
				this.strays.remove(workspace, Optional.empty(),
						file.isEmpty() ? fileAt(workspace, subject, delivery) : Optional.of(file));
				this.lanes.forgetFile(workspace, subject, delivery);
			}
		});
	}

	private Optional<String> fileAt(WorkspaceId workspace, String subject, String delivery) {
		String[] place = delivery.split(" ", 2);
		return posted(workspace, subject, place[1], place[0])
			.flatMap((message) -> this.strays.fileAt(workspace, message));
	}

	/**
	 * Forgets a subject's progress, places and parked deliveries. Its messages stay in
	 * Slack, and replies to them are recognized for 30 days; waiting deliveries are still
	 * made.
	 */
	public void forget(WorkspaceId workspace, String subject) {
		this.lanes.forget(workspace, subject);
	}

}
