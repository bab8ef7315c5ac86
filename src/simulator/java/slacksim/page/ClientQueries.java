package slacksim.page;

import java.util.List;
import java.util.Map;

import slacksim.files.StoredFile;
import slacksim.http.Json;
import slacksim.http.Reply;
import slacksim.workspace.Person;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** What people see in the browser. */
final class ClientQueries {

	/** How many messages of a conversation are shown by default. */
	private static final String MESSAGES = "100";

	private final Workspace workspace;

	private final Map<String, String> query;

	private final JsonNode guide;

	ClientQueries(Workspace workspace, Map<String, String> query, JsonNode guide) {
		this.workspace = workspace;
		this.query = query;
		this.guide = guide;
	}

	Reply look(String name) {
		return switch (name) {
			case "clock" -> Reply.json(200, new ClientClock(this.workspace.app().sim()).json());
			case "people" -> Reply.json(200, ClientWorld.people(this.workspace));
			case "guide" -> Reply.json(200, this.guide);
			case "world" -> Reply.json(200, new ClientWorld(person()).json());
			case "conversation" ->
				Reply.json(200, conversation().page(Integer.parseInt(this.query.getOrDefault("limit", MESSAGES))));
			case "thread" -> Reply.json(200, conversation().thread(required("ts")));
			case "changes" -> new LiveChanges(person()).reply();
			case "wire" -> Reply.json(200, wire());
			case "troubles" -> Reply.json(200, new Troubles(this.workspace).json());
			case "file" -> file().reply();
			default -> throw new IllegalArgumentException("no such query: " + name);
		};
	}

	private Person person() {
		return this.workspace.person(required("user"));
	}

	private ClientConversation conversation() {
		return new ClientConversation(person(), required("channel"));
	}

	private ArrayNode wire() {
		int after = Integer.parseInt(this.query.getOrDefault("after", "0"));
		return this.workspace.monitor()
			.alone(() -> Json.array().addAll(List.copyOf(this.workspace.state().wire().after(after))));
	}

	private StoredFile file() {
		return person().opens(required("id")).orElseThrow(() -> new IllegalArgumentException("no such file"));
	}

	private String required(String name) {
		String text = this.query.getOrDefault(name, "");
		if (text.isEmpty()) {
			throw new IllegalArgumentException("missing: " + name);
		}
		return text;
	}

}
