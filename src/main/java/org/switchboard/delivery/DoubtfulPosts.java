package org.switchboard.delivery;

import java.time.Duration;
import java.util.Optional;

import okhttp3.FormBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

import org.switchboard.slack.CallRefusal;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackRefused;
import org.switchboard.slack.SlackUnreadable;
import org.switchboard.workspace.WorkspaceId;

/**
 * Finds out whether a post whose outcome is unknown was made: Slack's answer was lost, or
 * the node died before storing it. Searches the {@link Metadata} of newer messages in the
 * conversation, and reads nothing else that people wrote there.
 */
@Component
class DoubtfulPosts {

	private static final Logger logger = LoggerFactory.getLogger(DoubtfulPosts.class);

	private static final String PAGE = "100";

	/** Pages to search; in a busier conversation the search stops there. */
	private static final int PAGES = 10;

	/** How far Slack's and a node's clocks may differ. */
	private static final Duration SKEW = Duration.ofMinutes(2);

	/**
	 * After every so many failed attempts, an unreadable answer no longer holds up the
	 * post.
	 */
	private static final int ATTEMPTS = 5;

	private final SlackApi slack;

	DoubtfulPosts(SlackApi slack) {
		this.slack = slack;
	}

	Optional<DeliveryResult.Delivered> find(WorkspaceId workspace, Lease lease) {
		try {
			String channel = Conversations.channel(this.slack, workspace, lease);
			return lease.root()
				.flatMap((root) -> inThread(workspace, lease, root))
				.map(DeliveryResult.Delivered::new)
				.or(() -> search(workspace, lease, channel, Optional.empty())
					.map((posted) -> new DeliveryResult.Delivered(posted, lease.root().isPresent(), Optional.empty())));
		}
		catch (SlackUnreadable ex) {
			if (lease.failures() == 0 || lease.failures() % ATTEMPTS != 0) {
				throw ex;
			}
			logger.warn("couldn't tell whether {} of {} was posted", lease.shown(), workspace);
		}
		catch (SlackRefused ex) {
			if (ex.kind() != CallRefusal.PERMANENT) {
				throw ex;
			}
			logger.warn("couldn't search for {} of {}: {}", lease.shown(), workspace, ex.error());
		}
		return Optional.empty();
	}

	private Optional<MessagePlace> inThread(WorkspaceId workspace, Lease lease, MessagePlace root) {
		try {
			return search(workspace, lease, root.channel(), Optional.of(root.ts()));
		}
		catch (SlackRefused ex) {
			if (ex.kind() != CallRefusal.GONE) {
				throw ex;
			}
			return Optional.empty();
		}
	}

	private Optional<MessagePlace> search(WorkspaceId workspace, Lease lease, String channel, Optional<String> thread) {
		String cursor = "";
		for (int number = 0; number < PAGES; number++) {
			JsonNode page = page(workspace, lease, channel, thread, cursor);
			Optional<MessagePlace> ours = page.path("messages")
				.valueStream()
				.filter((message) -> isOurs(message.path("metadata"), lease))
				.findFirst()
				.map((message) -> new MessagePlace(channel, message.path("ts").asString()));
			cursor = page.path("response_metadata").path("next_cursor").asString("");
			if (ours.isPresent() || cursor.isEmpty()) {
				return ours;
			}
		}
		return Optional.empty();
	}

	private JsonNode page(WorkspaceId workspace, Lease lease, String channel, Optional<String> thread, String cursor) {
		FormBody.Builder form = new FormBody.Builder().add("channel", channel)
			.add("oldest", String.valueOf(lease.since().minus(SKEW).getEpochSecond()))
			.add("include_all_metadata", "1")
			.add("limit", PAGE)
			.add("cursor", cursor);
		thread.ifPresent((root) -> form.add("ts", root));
		String method = thread.isPresent() ? "conversations.replies" : "conversations.history";
		return this.slack.patiently(workspace, method, form);
	}

	private static boolean isOurs(JsonNode metadata, Lease lease) {
		return Metadata.EVENT_TYPE.equals(metadata.path("event_type").asString(""))
				&& lease.id().equals(metadata.path("event_payload").path(Metadata.ID).asString(""));
	}

}
