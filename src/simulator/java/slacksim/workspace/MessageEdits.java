package slacksim.workspace;

import slacksim.conversations.Channel;
import slacksim.conversations.Message;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a person does to a message, other than using its elements.
 *
 * @param person the person
 * @param channel the message's channel
 * @param ts the message's ts
 */
public record MessageEdits(Person person, Channel channel, String ts) {

	public void react(String emoji, boolean on) {
		Workspace workspace = this.person.workspace();
		boolean done = workspace.monitor()
			.alone(() -> workspace.changes().react(this.channel, message(), this.person.id(), emoji, on));
		if (!done) {
			throw new AssertionError("cannot " + (on ? "add" : "remove") + " :" + emoji + ":");
		}
	}

	public Message edit(String text) {
		Workspace workspace = this.person.workspace();
		return workspace.monitor().alone(() -> {
			Message before = own();
			ObjectNode json = before.json().deepCopy().put("text", text);
			String ts = workspace.state().timestamps().next();
			json.putObject("edited").put("user", this.person.id()).put("ts", ts);
			Message after = new Message(json);
			workspace.changes().change(this.channel, before, after);
			return after.copy();
		});
	}

	public void delete() {
		Workspace workspace = this.person.workspace();
		workspace.monitor().change(() -> workspace.changes().remove(this.channel, own()));
	}

	void deleteFiles() {
		Workspace workspace = this.person.workspace();
		workspace.monitor().change(() -> workspace.state().files().shownIn(own()).forEach(workspace.changes()::delete));
	}

	private Message own() {
		Message message = message();
		if (!message.author().equals(this.person.id())) {
			throw new AssertionError("written by " + message.author() + ", not by " + this.person.id());
		}
		return message;
	}

	private Message message() {
		return this.channel.message(this.ts).orElseThrow(() -> new AssertionError("no message " + this.ts));
	}

}
