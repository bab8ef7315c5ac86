package slacksim.page;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import slacksim.conversations.Channel;
import slacksim.conversations.Ephemeral;
import slacksim.conversations.Message;
import slacksim.conversations.ReadMarks;
import slacksim.http.Json;
import slacksim.workspace.Authorship;
import slacksim.workspace.Person;
import slacksim.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** A conversation as one of its members sees it, including what only they see. */
final class ClientConversation {

	private static final Comparator<ObjectNode> BY_TIME = Comparator.comparing((message) -> Json.text(message, "ts"));

	private final Person person;

	private final Workspace workspace;

	private final Channel channel;

	ClientConversation(Person person, Channel channel) {
		this.person = person;
		this.workspace = person.workspace();
		this.channel = channel;
	}

	ClientConversation(Person person, String channelId) {
		this(person, person.in(channelId).channel());
	}

	/** Returns the newest messages, oldest first. */
	ObjectNode page(int limit) {
		return this.workspace.monitor().alone(() -> {
			Map<String, List<Message>> replies = replies();
			Stream<ObjectNode> said = top().map((message) -> json(message, replies));
			List<ObjectNode> all = Stream.concat(said, alone("")).sorted(BY_TIME).toList();
			ObjectNode page = Json.object().put("more", all.size() > limit);
			page.putArray("messages").addAll(all.subList(Math.max(0, all.size() - limit), all.size()));
			return page;
		});
	}

	/** Returns a message and its replies. */
	ObjectNode thread(String root) {
		return this.workspace.monitor().alone(() -> {
			Message message = this.channel.message(root)
				.orElseThrow(() -> new IllegalArgumentException("no such message"));
			Map<String, List<Message>> replies = replies();
			Stream<ObjectNode> said = replies.getOrDefault(root, List.of())
				.stream()
				.map((reply) -> json(reply, replies));
			ObjectNode thread = Json.object().set("root", json(message, replies));
			thread.putArray("messages").addAll(Stream.concat(said, alone(root)).sorted(BY_TIME).toList());
			return thread;
		});
	}

	int unread() {
		return (int) top().filter((message) -> isUnread(this.channel.id(), message)).count();
	}

	/**
	 * Returns how many replies are unread in the threads this person follows: those they
	 * are in, and all in direct messages.
	 */
	int unreadReplies() {
		return replies().entrySet()
			.stream()
			.filter((thread) -> follows(thread.getKey(), thread.getValue()))
			.mapToInt((thread) -> unread(thread.getKey(), thread.getValue()))
			.sum();
	}

	private boolean follows(String root, List<Message> replies) {
		return this.channel.isDirect() || Stream.concat(this.channel.message(root).stream(), replies.stream())
			.anyMatch((message) -> message.author().equals(this.person.id()));
	}

	private int unread(String root, List<Message> replies) {
		String place = ReadMarks.thread(this.channel.id(), root);
		return (int) replies.stream().filter((reply) -> isUnread(place, reply)).count();
	}

	private boolean isUnread(String place, Message message) {
		return this.workspace.state().marks().isUnread(this.person.id(), place, message);
	}

	private Stream<Message> top() {
		return this.channel.messages().stream().filter(Message::isTop);
	}

	/** Returns all replies, oldest first, by parent message. */
	private Map<String, List<Message>> replies() {
		return this.channel.messages()
			.stream()
			.filter((message) -> message.thread().filter((root) -> !root.equals(message.ts())).isPresent())
			.collect(Collectors.groupingBy((message) -> message.thread().orElseThrow()));
	}

	private Stream<ObjectNode> alone(String thread) {
		return this.workspace.state()
			.ephemerals()
			.since(this.person.id(), 0)
			.stream()
			.filter((one) -> one.channelId().equals(this.channel.id()))
			.map(Ephemeral::message)
			.filter((message) -> message.thread().orElse("").equals(thread))
			.map((message) -> message.json().deepCopy().put("is_ephemeral", true));
	}

	private ObjectNode json(Message message, Map<String, List<Message>> threads) {
		ObjectNode json = message.json().deepCopy();
		List<Message> replies = threads.getOrDefault(message.ts(), List.of());
		if (!replies.isEmpty()) {
			json.put("reply_count", replies.size()).put("latest_reply", replies.get(replies.size() - 1).ts());
			json.putArray("repliers").addAll(replies.stream().map(Authorship::fields).distinct().toList());
			json.put("unread_replies", unread(message.ts(), replies));
		}
		return json;
	}

}
