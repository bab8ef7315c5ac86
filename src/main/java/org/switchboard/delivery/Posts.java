package org.switchboard.delivery;

import java.util.Optional;

import com.slack.api.methods.request.chat.ChatPostMessageRequest.ChatPostMessageRequestBuilder;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import org.springframework.stereotype.Component;

import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;
import org.switchboard.workspace.WorkspaceId;

/** Posts and updates messages in Slack. */
@Component
class Posts {

	private final SlackApi slack;

	Posts(SlackApi slack) {
		this.slack = slack;
	}

	DeliveryResult.Delivered post(WorkspaceId workspace, Lease lease) {
		return post(workspace, lease, lease.content().message());
	}

	// posts a message in place of the delivery's own
	DeliveryResult.Delivered post(WorkspaceId workspace, Lease lease, Message message) {
		ChatPostMessageResponse answer = this.slack.patiently(workspace,
				(methods) -> methods
					.chatPostMessage((call) -> signed(addressed(call, lease), message).text(message.text())
						.blocksAsString(message.blocks())
						.metadata(Metadata.of(lease))));
		boolean astray = lease.root().isPresent() && answer.getMessage() != null
				&& answer.getMessage().getThreadTs() == null;
		return new DeliveryResult.Delivered(new MessagePlace(answer.getChannel(), answer.getTs()), astray,
				Optional.empty());
	}

	private static ChatPostMessageRequestBuilder addressed(ChatPostMessageRequestBuilder call, Lease lease) {
		return lease.root()
			.map((root) -> call.channel(root.channel()).threadTs(root.ts()))
			.orElseGet(() -> call.channel(lease.conversation()));
	}

	private static ChatPostMessageRequestBuilder signed(ChatPostMessageRequestBuilder call, Message message) {
		message.by().ifPresent((writer) -> {
			String name = SlackText.cut(SlackText.oneLine(writer.name()), SlackLimits.USERNAME);
			call.username(name.isEmpty() ? null : name);
			call.iconUrl(writer.picture().isEmpty() ? null : writer.picture());
		});
		return call;
	}

	// Slack keeps the name and the picture of the first post
	MessagePlace update(WorkspaceId workspace, Lease lease, MessagePlace at) {
		ChatUpdateResponse answer = this.slack.patiently(workspace,
				(methods) -> methods.chatUpdate((call) -> call.channel(at.channel())
					.ts(at.ts())
					.text(lease.content().text())
					.blocksAsString(lease.content().blocks())
					.metadata(Metadata.of(lease))));
		return new MessagePlace(answer.getChannel(), answer.getTs());
	}

}
