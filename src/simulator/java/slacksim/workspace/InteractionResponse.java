package slacksim.workspace;

import java.util.Optional;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.conversations.Channel;
import slacksim.conversations.Ephemeral;
import slacksim.conversations.Message;
import slacksim.conversations.MessageDraft;
import tools.jackson.databind.node.ObjectNode;

/**
 * An answer to an interaction, in an acknowledgement or through a {@code response_url}.
 */
public final class InteractionResponse {

	private final Workspace workspace;

	private final ResponseUrls.Grant grant;

	public InteractionResponse(Workspace workspace, ResponseUrls.Grant grant) {
		this.workspace = workspace;
		this.grant = grant;
	}

	/**
	 * Shows the bot's message.
	 * @param arguments its JSON
	 * @throws Refusal if it exceeds Slack's limits
	 */
	public void say(Arguments arguments) {
		if (arguments.flag("delete_original")) {
			delete();
			return;
		}
		ObjectNode content = MessageDraft.post(arguments).content();
		if (!arguments.text("thread_ts").isEmpty()) {
			content.put("thread_ts", arguments.text("thread_ts"));
		}
		if (!arguments.flag("replace_original") || !replace(content)) {
			show(content, "in_channel".equals(arguments.text("response_type")));
		}
	}

	private void show(ObjectNode content, boolean inChannel) {
		Message message = this.workspace.changes().write(this.workspace.botUserId(), content);
		if (inChannel) {
			channel().ifPresent((channel) -> this.workspace.changes().post(channel, message));
		}
		else {
			this.workspace.state()
				.ephemerals()
				.show(this.grant.userId(), new Ephemeral(this.grant.channelId(), message));
		}
	}

	private boolean replace(ObjectNode content) {
		Optional<Message> original = channel().flatMap((channel) -> channel.message(this.grant.ts()));
		original.ifPresent((message) -> this.workspace.changes()
			.change(channel().orElseThrow(), message, merged(message, content)));
		return original.isPresent() || this.workspace.state()
			.ephemerals()
			.change(this.grant.userId(), this.grant.ts(),
					(old) -> old.map((one) -> new Ephemeral(one.channelId(), merged(one.message(), content))));
	}

	private static Message merged(Message message, ObjectNode content) {
		ObjectNode json = message.json().deepCopy();
		json.remove("blocks");
		json.setAll(content);
		return new Message(json);
	}

	private void delete() {
		channel().ifPresent((channel) -> channel.message(this.grant.ts())
			.ifPresent((message) -> this.workspace.changes().remove(channel, message)));
		this.workspace.state().ephemerals().change(this.grant.userId(), this.grant.ts(), (old) -> Optional.empty());
	}

	private Optional<Channel> channel() {
		return this.workspace.state().channels().called(this.grant.channelId());
	}

}
