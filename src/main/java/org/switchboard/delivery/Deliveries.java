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
 * What is to be said in Slack. Each delivery is made once, in order within its
 * conversation, paced as Slack asks, whatever node goes down; one that Slack refuses for
 * good is parked, and holds nothing up.
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
	 * Enqueues what follows from a subject's getting from one version to another. Atomic
	 * in Redis: of two who enqueue the same, one is accepted and the other overtaken.
	 * @param subject whom it is about, such as {@code REQ-12}
	 * @param after the version up to which everything has been enqueued, 0 at first
	 * @param through the version up to which everything is enqueued with this
	 * @param deliveries the deliveries, in order; none if only the progress is to be
	 * noted
	 * @return whether they were enqueued
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
	 * Enqueues all that follows from a subject's getting to a version and is not enqueued
	 * yet, whoever else does the same.
	 * @param subject whom it is about
	 * @param progress the version up to which everything was enqueued a moment ago
	 * @param through the version it has got to
	 * @param since what follows from all that is later than a version, in order
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
	 * Enqueues something about a subject, after whatever is enqueued of it. What has the
	 * name of something that was, is ignored.
	 * @param subject whom it is about
	 * @param deliveries the deliveries, in order
	 */
	public void append(WorkspaceId workspace, String subject, List<Delivery> deliveries) {
		long progress = progress(workspace, subject);
		while (enqueue(workspace, subject, progress, progress + 1,
				deliveries) instanceof EnqueueResult.Overtaken overtaken) {
			progress = overtaken.progress();
		}
	}

	/**
	 * Enqueues once more what could not be, or is not in Slack any more: a card is posted
	 * anew. If something newer about the subject is enqueued at the same time, it comes
	 * after that.
	 * @param subject whom it is about
	 * @param deliveries cards as they are to look now, and removals
	 */
	public void repeat(WorkspaceId workspace, String subject, List<Delivery> deliveries) {
		long progress = this.lanes.progress(workspace, subject);
		while (this.lanes.enqueue(workspace, subject, progress, progress,
				deliveries) instanceof EnqueueResult.Overtaken overtaken) {
			progress = overtaken.progress();
		}
		this.dispatchers.poke(workspace);
	}

	/** Up to which version of the subject everything has been enqueued; 0 at first. */
	public long progress(WorkspaceId workspace, String subject) {
		return this.lanes.progress(workspace, subject);
	}

	/**
	 * Where a delivery is in Slack.
	 * @param subject whom it is about
	 * @param name the delivery's name
	 * @param conversation where it went, as it was enqueued
	 * @return where it is, or empty if it is not there yet
	 */
	public Optional<MessagePlace> posted(WorkspaceId workspace, String subject, String name, String conversation) {
		return this.lanes.posted(workspace, subject, name, conversation);
	}

	/**
	 * The same, but whoever sees the commands to Redis doesn't learn which delivery was
	 * looked for. Reads where all of the subject's are.
	 * @param subject whom it is about
	 * @param name the delivery's name
	 * @param conversation where it went, as it was enqueued
	 * @return where it is, or empty if it is not there yet
	 */
	public Optional<MessagePlace> postedAmongAll(WorkspaceId workspace, String subject, String name, String conversation) {
		return this.lanes.postedAmongAll(workspace, subject, name, conversation);
	}

	/**
	 * Where all deliveries of a subject are in Slack, or were to be that Slack refused:
	 * by name, in which conversations.
	 */
	public Map<String, Set<String>> places(WorkspaceId workspace, String subject) {
		return this.lanes.places(workspace, subject);
	}

	/**
	 * Which delivery a message is, as someone answers in its thread; nothing if it is
	 * none of ours.
	 */
	public Optional<DeliveryRef> at(WorkspaceId workspace, MessagePlace posted) {
		return this.lanes.at(workspace, posted);
	}

	/**
	 * Removes from Slack the files that were brought for a subject, now: the bot's own,
	 * not those that people shared. If Slack says later, or cannot be reached, it throws,
	 * and a second time does the rest.
	 * @param subject whom they were about
	 * @param kept asked before each: whether the rest is to stay
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
	 * Forgets the progress of a subject, where its messages are and what of it is parked.
	 * The messages stay in Slack, and replies below them are known to be theirs for 30
	 * days; what still waits is delivered.
	 * @param subject whom it was about
	 */
	public void forget(WorkspaceId workspace, String subject) {
		this.lanes.forget(workspace, subject);
	}

}
