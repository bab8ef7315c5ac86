package org.switchboard.delivery;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

import com.slack.api.model.File;
import org.springframework.stereotype.Component;

import org.switchboard.slack.SlackFiles;
import org.switchboard.slack.SlackRefused;
import org.switchboard.slack.SlackUnreachable;
import org.switchboard.slack.SlackUnreadable;
import org.switchboard.workspace.WorkspaceId;

/**
 * Sends one file: uploads it, stores its id with the lease, and only then shares it.
 * After a crash or a lost answer, the next attempt asks Slack about that upload, so it is
 * never shared twice.
 */
@Component
class FileSender {

	/** Failed attempts before people are told that the file didn't come through. */
	private static final int ATTEMPTS = 5;

	/** How long Slack may take to show a file it accepted. */
	private static final Duration LONGEST = Duration.ofMinutes(2);

	private final FileShares shares;

	private final OwnFiles own;

	private final Posts posts;

	private final Lanes lanes;

	private final DeliveryProperties properties;

	private final Clock clock;

	FileSender(FileShares shares, OwnFiles own, Posts posts, Lanes lanes, DeliveryProperties properties, Clock clock) {
		this.shares = shares;
		this.own = own;
		this.posts = posts;
		this.lanes = lanes;
		this.properties = properties;
		this.clock = clock;
	}

	// sends the file, or a line saying why it can't be
	Optional<DeliveryResult> bring(WorkspaceId workspace, Lease lease) {
		String channel = this.shares.channel(workspace, lease);
		boolean taken = lease.upload()
			.filter((copy) -> isThere(workspace, copy) || this.shares.share(workspace, lease, channel, copy)
					|| isThere(workspace, copy))
			.isPresent();
		return taken ? findShown(workspace, lease, channel) : start(workspace, lease, channel);
	}

	private boolean isThere(WorkspaceId workspace, String id) {
		return this.shares.find(workspace, id).isPresent();
	}

	private Optional<DeliveryResult> findShown(WorkspaceId workspace, Lease lease, String channel) {
		return lease.upload()
			.flatMap((copy) -> this.shares.find(workspace, copy))
			.flatMap((copy) -> FileShares.shown(copy, lease, channel)
				.<DeliveryResult>map(Function.identity())
				.or(() -> overdue(copy)));
	}

	// where the file is now, even if Slack didn't answer when it was shared
	Optional<MessagePlace> shown(WorkspaceId workspace, Lease lease) {
		return lease.at()
			.or(() -> lease.upload()
				.flatMap((copy) -> this.shares.find(workspace, copy))
				.flatMap((copy) -> FileShares.shown(copy, lease, this.shares.channel(workspace, lease)))
				.map(DeliveryResult.Delivered::posted));
	}

	// parks a file that Slack never shows: sharing another copy could show it twice
	private Optional<DeliveryResult> overdue(File copy) {
		Instant made = Instant.ofEpochSecond(copy.getCreated());
		return made.plus(LONGEST).isBefore(this.clock.instant())
				? Optional.of(new DeliveryResult.Parked("file_not_shown")) : Optional.empty();
	}

	private Optional<DeliveryResult> start(WorkspaceId workspace, Lease lease, String channel) {
		return lease.made()
			.map((made) -> show(workspace, this.own.make(workspace, lease, made), channel))
			.orElseGet(() -> passOn(workspace, lease, channel));
	}

	private Optional<DeliveryResult> passOn(WorkspaceId workspace, Lease lease, String channel) {
		ForwardedFile forwarded = lease.forwarded();
		File file;
		try {
			file = this.shares.original(workspace, forwarded.id());
		}
		catch (SlackUnreadable ex) {
			if (lease.failures() < ATTEMPTS) {
				throw ex;
			}
			return say(workspace, lease, FileWords.noFile(forwarded));
		}
		Optional<String> obstacle = FileRejections.to(forwarded, file, this.properties.largestFile());
		return obstacle.isPresent() ? say(workspace, lease, obstacle.get()) : copy(workspace, lease, channel, file);
	}

	private Optional<DeliveryResult> copy(WorkspaceId workspace, Lease lease, String channel, File file) {
		Optional<Lease> copied;
		try {
			copied = this.own.copy(workspace, lease, file);
		}
		catch (SlackRefused ex) {
			if (!ex.error().equals(SlackFiles.REFUSED)) {
				throw ex;
			}
			return say(workspace, lease, FileWords.closed(lease.forwarded()));
		}
		catch (SlackUnreachable ex) {
			if (lease.failures() < ATTEMPTS) {
				throw ex;
			}
			return say(workspace, lease, FileWords.failed(lease.forwarded()));
		}
		return show(workspace, copied, channel);
	}

	private Optional<DeliveryResult> show(WorkspaceId workspace, Optional<Lease> uploaded, String channel) {
		return uploaded.filter((kept) -> this.shares.share(workspace, kept, channel, kept.upload().orElseThrow()))
			.flatMap((kept) -> findShown(workspace, kept, channel));
	}

	private Optional<DeliveryResult> say(WorkspaceId workspace, Lease lease, String words) {
		return this.lanes.keep(workspace, lease, Optional.empty())
			.map((kept) -> this.posts.post(workspace, kept, lease.forwarded().saying(words)));
	}

}
