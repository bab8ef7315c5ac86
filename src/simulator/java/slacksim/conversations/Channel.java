package slacksim.conversations;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import slacksim.http.Json;
import slacksim.support.Ids;
import slacksim.support.Monitor;
import tools.jackson.databind.node.ObjectNode;

/**
 * A channel or a direct message. Only the workspace uses it, under its {@link Monitor}.
 */
public final class Channel {

	private final String id;

	private final String name;

	private final boolean direct;

	private final Set<String> members = new LinkedHashSet<>();

	private final TreeMap<String, Message> messages = new TreeMap<>();

	private boolean group;

	private boolean hidden;

	private boolean archived;

	private int changes;

	public Channel(String id, String name, boolean direct) {
		this.id = id;
		this.name = name;
		this.direct = direct;
	}

	public String id() {
		return this.id;
	}

	public String name() {
		return this.name;
	}

	public boolean isDirect() {
		return this.direct;
	}

	/** Returns a direct message of more than two people, which is private. */
	static Channel group(List<User> members) {
		String names = String.join("--", members.stream().map(User::name).toList());
		Channel channel = new Channel(Ids.fresh("C"), "mpdm-" + names + "-1", false);
		channel.group = true;
		channel.hidden = true;
		members.forEach((member) -> channel.members.add(member.id()));
		return channel;
	}

	public boolean isGroup() {
		return this.group;
	}

	public boolean isPrivate() {
		return this.hidden;
	}

	public boolean isArchived() {
		return this.archived;
	}

	public void makePrivate() {
		this.hidden = true;
	}

	public void archive() {
		this.archived = true;
	}

	public Set<String> members() {
		return this.members;
	}

	boolean isCalled(String idOrName) {
		return this.id.equals(idOrName) || this.name.equals(idOrName) || ("#" + this.name).equals(idOrName);
	}

	/** Returns how often its messages have changed. */
	public int changes() {
		return this.changes;
	}

	public void put(Message message) {
		this.changes++;
		this.messages.put(message.ts(), message);
	}

	public Optional<Message> message(String ts) {
		return Optional.ofNullable(this.messages.get(ts));
	}

	public List<Message> replies(String root) {
		return this.messages.tailMap(root, false).values().stream().filter((one) -> one.isReplyTo(root)).toList();
	}

	/**
	 * Returns a message as apps see it: a thread's first message describes its replies,
	 * and replies name who they answer.
	 */
	public ObjectNode shown(Message message) {
		return Threads.put(message.copy().json(), this);
	}

	public boolean remove(String ts) {
		this.changes++;
		return this.messages.remove(ts) != null;
	}

	public List<Message> messages() {
		return new ArrayList<>(this.messages.values());
	}

	public ObjectNode json() {
		ObjectNode json = Json.object().put("id", this.id);
		json.put("is_channel", !this.direct && !this.hidden).put("is_group", false).put("is_im", this.direct);
		json.put("is_mpim", this.group).put("is_private", this.hidden || this.direct).put("is_archived", this.archived);
		if (this.direct) {
			json.put("user", this.members.stream().findFirst().orElse(""));
		}
		else {
			json.put("name", this.name).put("name_normalized", this.name).put("num_members", this.members.size());
		}
		return json;
	}

}
