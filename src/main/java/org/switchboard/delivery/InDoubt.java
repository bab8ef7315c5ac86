package org.switchboard.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackRefused;
import org.switchboard.workspace.WorkspaceId;

/**
 * Decides about a post of which nobody knows whether it was carried out: the answer did
 * not come, or the node died before it noted it. The {@link Metadata} of what the
 * conversation holds since then tell.
 */
@Component
class InDoubt {

	private static final Logger logger = LoggerFactory.getLogger(InDoubt.class);

	private static final int PAGE = 100;

	/** A conversation that got so much since is looked at no further. */
	private static final int PAGES = 10;

	/** By how much the clocks of Slack and of a node may differ. */
	private static final Duration SKEW = Duration.ofMinutes(2);

	private final SlackApi slack;

	InDoubt(SlackApi slack) {
		this.slack = slack;
	}

	/**
	 * Looks whether the message is there.
	 * @param workspace the workspace
	 * @param lease what was posted, perhaps, at {@link Lease#since()} or later
	 * @return where it is, or empty if it is to be posted again: it is not there, or
	 * Slack does not let the bot look
	 */
	Optional<Posted> find(WorkspaceId workspace, Lease lease) {
		try {
			return search(workspace, lease, Conversations.channel(this.slack, workspace, lease));
		}
		catch (SlackRefused ex) {
			logger.warn("could not look whether {} of {} was posted: {}", lease.id(), workspace, ex.error());
			return Optional.empty();
		}
	}

	private Optional<Posted> search(WorkspaceId workspace, Lease lease, String channel) {
		String cursor = null;
		for (int page = 0; page < PAGES; page++) {
			Page found = page(workspace, lease, channel, cursor);
			Optional<Posted> ours = found.messages()
				.stream()
				.filter((message) -> isOurs(message, lease))
				.findFirst()
				.map((message) -> new Posted(channel, message.getTs()));
			cursor = found.next();
			if (ours.isPresent() || cursor == null || cursor.isEmpty()) {
				return ours;
			}
		}
		return Optional.empty();
	}

	private Page page(WorkspaceId workspace, Lease lease, String channel, @Nullable String cursor) {
		String oldest = String.valueOf(lease.since().minus(SKEW).getEpochSecond());
		if (lease.root().isPresent()) {
			ConversationsRepliesResponse replies = this.slack.patiently(workspace,
					(methods) -> methods.conversationsReplies((call) -> call.channel(channel)
						.ts(lease.root().get().ts())
						.oldest(oldest)
						.includeAllMetadata(true)
						.limit(PAGE)
						.cursor(cursor)));
			return new Page(replies.getMessages(), replies.getResponseMetadata());
		}
		ConversationsHistoryResponse history = this.slack
			.patiently(workspace, (methods) -> methods.conversationsHistory((
					call) -> call.channel(channel).oldest(oldest).includeAllMetadata(true).limit(PAGE).cursor(cursor)));
		return new Page(history.getMessages(), history.getResponseMetadata());
	}

	private static boolean isOurs(Message message, Lease lease) {
		Message.Metadata metadata = message.getMetadata();
		return metadata != null && Metadata.EVENT_TYPE.equals(metadata.getEventType())
				&& lease.id().equals(metadata.getEventPayload().get(Metadata.ID));
	}

	private record Page(List<Message> messages, @Nullable ResponseMetadata metadata) {

		@Nullable String next() {
			return (this.metadata != null) ? this.metadata.getNextCursor() : null;
		}

	}

}
