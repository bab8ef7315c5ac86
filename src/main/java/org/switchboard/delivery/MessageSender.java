package org.switchboard.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.switchboard.sealing.SealBroken;
import org.switchboard.sealing.Sealing;
import org.switchboard.slack.CallRefusal;
import org.switchboard.slack.SlackRateLimited;
import org.switchboard.slack.SlackRefused;
import org.switchboard.slack.SlackUnreachable;
import org.switchboard.slack.SlackUnreadable;
import org.switchboard.worker.FailureKind;
import org.switchboard.workspace.WorkspaceId;

/** Sends one message to Slack and returns the outcome. */
@Component
class MessageSender {

	private static final Logger logger = LoggerFactory.getLogger(MessageSender.class);

	private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

	/**
	 * Failures after which a conversation counts as closed to the bot, and an update with
	 * unreadable answers as made.
	 */
	private static final int ATTEMPTS = 5;

	private final Posts posts;

	private final FileSender fileSender;

	private final DoubtfulPosts inDoubt;

	private final StrayReplies strays;

	private final Pauses pauses;

	private final Sealing sealing;

	private final DeliveryProperties properties;

	private final Clock clock;

	MessageSender(Posts posts, FileSender fileSender, DoubtfulPosts inDoubt, StrayReplies strays, Pauses pauses,
			Sealing sealing, DeliveryProperties properties, Clock clock) {
		this.posts = posts;
		this.fileSender = fileSender;
		this.inDoubt = inDoubt;
		this.strays = strays;
		this.pauses = pauses;
		this.sealing = sealing;
		this.properties = properties;
		this.clock = clock;
	}

	DeliveryResult deliver(WorkspaceId workspace, Lease lease) {
		try {
			return deliverOpened(workspace, lease.opened(this.sealing, workspace));
		}
		catch (SealBroken ex) {
			// another node may already have the key
			return later(lease, false, "key_missing");
		}
	}

	private DeliveryResult deliverOpened(WorkspaceId workspace, Lease lease) {
		if (lease.isOrphan()) {
			return new DeliveryResult.Parked("card_not_delivered");
		}
		try {
			Optional<DeliveryResult.Delivered> posted = lease.mayBePosted() ? this.inDoubt.find(workspace, lease)
					: Optional.empty();
			if (isLate(lease)) {
				return new DeliveryResult.Again(Duration.ZERO, false);
			}
			return this.strays.caught(workspace, lease,
					posted.map((found) -> found(workspace, lease, found)).orElseGet(() -> bring(workspace, lease)));
		}
		catch (SlackRefused ex) {
			// refused was not the post but the search for it, or a follow-up
			return (ex.kind() == CallRefusal.SHUT_OUT) ? shutOut(workspace, lease, true, ex.error())
					: later(lease, true, ex.error());
		}
		catch (SlackRateLimited ex) {
			// limited was not the post but the search for it
			return new DeliveryResult.Again(ex.retryAfter(), true);
		}
		catch (SlackUnreachable ex) {
			return later(lease, true, "unreachable");
		}
		catch (RuntimeException ex) {
			logger.warn("couldn't deliver {} of {}: {}", lease.shown(), workspace, FailureKind.of(ex));
			return later(lease, true, "unexpected_failure");
		}
	}

	// the node slept or searched for long: another may get the lane before Slack answers
	private boolean isLate(Lease lease) {
		return this.clock.instant().isAfter(lease.until().minus(this.properties.lease().dividedBy(2)));
	}

	// the posted message may show an older state of the card
	private DeliveryResult found(WorkspaceId workspace, Lease lease, DeliveryResult.Delivered found) {
		return (lease.isCard() && !found.astray()) ? update(workspace, lease, found.posted()) : found;
	}

	private DeliveryResult bring(WorkspaceId workspace, Lease lease) {
		try {
			if (lease.isRemoval()) {
				Optional<MessagePlace> at = this.fileSender.shown(workspace, lease);
				this.strays.remove(workspace, at,
						lease.upload()
							.or(() -> at.filter((message) -> Delivery.Removal.isOfFile(lease.name()))
								.flatMap((message) -> this.strays.fileAt(workspace, message))));
				return new DeliveryResult.Removed();
			}
			if (lease.isFile()) {
				return this.fileSender.bring(workspace, lease).orElseGet(() -> later(lease, true, "file_not_shown"));
			}
			return lease.isUpdate() ? update(workspace, lease, lease.at().orElseThrow())
					: this.posts.post(workspace, lease);
		}
		catch (SlackRateLimited ex) {
			return new DeliveryResult.Held(lease.method(), ex.retryAfter());
		}
		catch (SlackRefused ex) {
			return refused(workspace, lease, ex);
		}
	}

	private DeliveryResult update(WorkspaceId workspace, Lease lease, MessagePlace at) {
		try {
			return new DeliveryResult.Delivered(this.posts.update(workspace, lease, at));
		}
		catch (SlackUnreadable ex) {
			if (lease.failures() < ATTEMPTS) {
				throw ex;
			}
			logger.warn("couldn't tell whether {} of {} was updated", lease.shown(), workspace);
			return new DeliveryResult.Delivered(at);
		}
	}

	private DeliveryResult refused(WorkspaceId workspace, Lease lease, SlackRefused refused) {
		String error = refused.error();
		return switch (refused.kind()) {
			case HEALS -> later(lease, false, error);
			case SHUT_OUT -> shutOut(workspace, lease, false, error);
			case IN_DOUBT -> later(lease, true, error);
			case GONE -> lease.isUpdate() ? new DeliveryResult.Gone(lease.name())
					: this.strays.back(workspace, lease).orElseGet(() -> new DeliveryResult.Parked(error));
			case PERMANENT -> new DeliveryResult.Parked(error);
		};
	}

	// Slack rejects the bot either in the workspace or in one conversation, which mustn't
	// hold anyone up for a day
	private DeliveryResult shutOut(WorkspaceId workspace, Lease lease, boolean inDoubt, String error) {
		Optional<Boolean> everywhere = this.pauses.isShutOut(workspace);
		if (everywhere.orElse(false)) {
			return new DeliveryResult.Paused();
		}
		return (everywhere.isPresent() && lease.failures() >= ATTEMPTS) ? new DeliveryResult.Parked(error)
				: later(lease, inDoubt, error);
	}

	private DeliveryResult later(Lease lease, boolean inDoubt, String error) {
		if (lease.patience().plus(this.properties.giveUpAfter()).isBefore(this.clock.instant())) {
			return new DeliveryResult.Parked("gave_up_after_" + error);
		}
		Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(lease.failures(), 6));
		return new DeliveryResult.Again((pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE, inDoubt);
	}

}
