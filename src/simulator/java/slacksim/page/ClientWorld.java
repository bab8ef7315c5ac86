package slacksim.page;

import java.util.Optional;

import slacksim.conversations.Channel;
import slacksim.conversations.Message;
import slacksim.conversations.User;
import slacksim.http.Json;
import slacksim.views.ViewStack;
import slacksim.workspace.Person;
import slacksim.workspace.Workspace;
import slacksim.workspace.WorkspaceState;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything a person sees except messages: their conversations, what is unread, the app,
 * its Home tab, and the open modal.
 */
final class ClientWorld {

	private final Person person;

	private final Workspace workspace;

	private final WorkspaceState state;

	ClientWorld(Person person) {
		this.person = person;
		this.workspace = person.workspace();
		this.state = this.workspace.state();
	}

	/** Returns everyone in a workspace, including the app. */
	static ArrayNode people(Workspace workspace) {
		ArrayNode people = Json.array();
		for (User user : workspace.people()) {
			people.addObject()
				.put("id", user.id())
				.put("name", workspace.shownName(user))
				.put("handle", user.name())
				.put("zone", user.timeZone())
				.put("app", user.bot())
				.put("deleted", user.deleted());
		}
		return people;
	}

	ObjectNode json() {
		return this.workspace.monitor().alone(() -> {
			this.state.channels().direct(this.person.id());
			this.state.channels().between(this.person.id(), this.person.id());
			ObjectNode json = Json.object().put("team", this.workspace.id()).put("me", this.person.id());
			ObjectNode app = this.workspace.app().offer().json();
			json.set("app", app.put("id", this.workspace.app().id()).put("user", this.workspace.botUserId()));
			ArrayNode conversations = json.putArray("conversations");
			this.state.channels().of(this.person.id()).forEach((channel) -> conversations.add(conversation(channel)));
			json.set("modal", views(this.state.views().of(this.person.id())));
			json.set("home", views(this.state.views().home(this.person.id())));
			return json;
		});
	}

	private ObjectNode conversation(Channel channel) {
		ClientConversation conversation = new ClientConversation(this.person, channel);
		ObjectNode json = Json.object().put("id", channel.id()).put("name", channel.name());
		json.put("kind", kind(channel)).put("archived", channel.isArchived());
		json.put("unread", conversation.unread()).put("unread_replies", conversation.unreadReplies());
		json.put("last", channel.messages().stream().reduce((older, newer) -> newer).map(Message::ts).orElse(""));
		return json.set("members", Json.texts(channel.members()));
	}

	private String kind(Channel channel) {
		if (channel.isDirect()) {
			return channel.members().contains(this.workspace.botUserId()) ? "app" : "direct";
		}
		if (channel.isGroup()) {
			return "group";
		}
		return channel.isPrivate() ? "private" : "public";
	}

	private JsonNode views(Optional<ViewStack> stack) {
		ArrayNode views = Json.array();
		stack.ifPresent((one) -> one.views().forEach((view) -> {
			ObjectNode json = this.workspace.json().view(one, view);
			ObjectNode errors = json.putObject("errors");
			view.errors().forEach(errors::put);
			views.add(json);
		}));
		return views;
	}

}
