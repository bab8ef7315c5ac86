package org.switchboard.delivery;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import com.slack.api.methods.request.chat.ChatPostMessageRequest.ChatPostMessageRequestBuilder;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackRateLimited;
import org.switchboard.slack.SlackRefused;
import org.switchboard.slack.SlackText;
import org.switchboard.slack.SlackUnreachable;
import org.switchboard.worker.FailureKind;
import org.switchboard.workspace.WorkspaceId;

/**
 * Brings one message to Slack and says what became of it.
 */
@Component
class Postman {

	private static final Logger logger = LoggerFactory.getLogger(Postman.class);

	private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);

	private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);

	private final SlackApi slack;

	private final InDoubt inDoubt;

	private final DeliveryProperties properties;

	private final Clock clock;

	Postman(SlackApi slack, InDoubt inDoubt, DeliveryProperties properties, Clock clock) {
		this.slack = slack;
		this.inDoubt = inDoubt;
		this.properties = properties;
		this.clock = clock;
	}

	Settlement deliver(WorkspaceId workspace, Lease lease) {
		if (lease.isOrphan()) {
			return new Settlement.Parked("card_not_delivered");
		}
		try {
			Optional<Posted> posted = lease.mayBePosted() ? this.inDoubt.find(workspace, lease) : Optional.empty();
			if (isLate(lease)) {
				return new Settlement.Again(Duration.ZERO, false);
			}
			return posted.map((found) -> found(workspace, lease, found)).orElseGet(() -> bring(workspace, lease));
		}
		catch (SlackRateLimited ex) {
			// not the post, but the look at what is there
			return new Settlement.Again(ex.retryAfter(), true);
		}
		catch (SlackUnreachable ex) {
			return later(lease, true, "unreachable");
		}
		catch (RuntimeException ex) {
			logger.warn("could not deliver {} of {}: {}", lease.id(), workspace, FailureKind.of(ex));
			return later(lease, true, "unexpected_failure");
		}
	}

	// the node was asleep, or looked for long: another may have the lane before Slack
	// answers
	private boolean isLate(Lease lease) {
		return this.clock.instant().isAfter(lease.until().minus(this.properties.lease().dividedBy(2)));
	}

	// what was posted may show an older state of the card
	private Settlement found(WorkspaceId workspace, Lease lease, Posted posted) {
		return new Settlement.Delivered(lease.isCard() ? update(workspace, lease, posted) : posted);
	}

	private Settlement bring(WorkspaceId workspace, Lease lease) {
		try {
			return new Settlement.Delivered(
					lease.isUpdate() ? update(workspace, lease, lease.at().orElseThrow()) : post(workspace, lease));
		}
		catch (SlackRateLimited ex) {
			return new Settlement.Held(lease.isUpdate() ? "chat.update" : "chat.postMessage", ex.retryAfter());
		}
		catch (SlackRefused ex) {
			return refused(lease, ex.error());
		}
	}

	private Posted post(WorkspaceId workspace, Lease lease) {
		ChatPostMessageResponse answer = this.slack.patiently(workspace,
				(methods) -> methods
					.chatPostMessage((call) -> signed(addressed(call, lease), lease).text(lease.content().text())
						.blocksAsString(lease.content().blocks())
						.metadata(Metadata.of(lease))));
		return new Posted(answer.getChannel(), answer.getTs());
	}

	private static ChatPostMessageRequestBuilder addressed(ChatPostMessageRequestBuilder call, Lease lease) {
		return lease.root()
			.map((root) -> call.channel(root.channel()).threadTs(root.ts()))
			.orElseGet(() -> call.channel(lease.conversation()));
	}

	private static ChatPostMessageRequestBuilder signed(ChatPostMessageRequestBuilder call, Lease lease) {
		lease.content().message().by().ifPresent((writer) -> {
			String name = SlackText.cut(SlackText.oneLine(writer.name()), SlackLimits.USERNAME);
			call.username(name.isEmpty() ? null : name);
			call.iconUrl(writer.picture().isEmpty() ? null : writer.picture());
		});
		return call;
	}

	// the name and the picture stay as they were posted
	private Posted update(WorkspaceId workspace, Lease lease, Posted at) {
		ChatUpdateResponse answer = this.slack.patiently(workspace,
				(methods) -> methods.chatUpdate((call) -> call.channel(at.channel())
					.ts(at.ts())
					.text(lease.content().text())
					.blocksAsString(lease.content().blocks())
					.metadata(Metadata.of(lease))));
		return new Posted(answer.getChannel(), answer.getTs());
	}

	private Settlement refused(Lease lease, String error) {
		return switch (Refusal.of(error)) {
			case HEALS -> later(lease, false, error);
			case IN_DOUBT -> later(lease, true, error);
			case GONE -> lease.isUpdate() ? new Settlement.Gone() : new Settlement.Parked(error);
			case PERMANENT -> new Settlement.Parked(error);
		};
	}

	private Settlement later(Lease lease, boolean inDoubt, String error) {
		if (lease.since().plus(this.properties.giveUpAfter()).isBefore(this.clock.instant())) {
			return new Settlement.Parked("gave_up_after_" + error);
		}
		Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(lease.failures(), 6));
		return new Settlement.Again((pause.compareTo(LONGEST_PAUSE) < 0) ? pause : LONGEST_PAUSE, inDoubt);
	}

}
