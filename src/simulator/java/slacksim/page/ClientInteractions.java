package slacksim.page;

import java.time.ZoneId;
import java.util.Optional;

import slacksim.conversations.ReadMarks;
import slacksim.files.StoredFile;
import slacksim.http.Call;
import slacksim.http.Json;
import slacksim.workspace.Composer;
import slacksim.workspace.Conversation;
import slacksim.workspace.MessageEdits;
import slacksim.workspace.Person;
import slacksim.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** What people do in the browser, except with elements. */
final class ClientInteractions {

	private final ObjectNode request;

	private final Person person;

	private final Workspace workspace;

	private ClientInteractions(Workspace workspace, ObjectNode request) {
		this.workspace = workspace;
		this.request = request;
		this.person = workspace.person(required("user"));
	}

	/**
	 * Reads an interaction.
	 * @param call JSON, or a file with the rest in the query
	 */
	static ClientInteractions of(Workspace workspace, Call call) {
		if (call.isJson()) {
			return new ClientInteractions(workspace, Json.parseObject(call.body()));
		}
		ObjectNode request = Json.object();
		call.query().forEach(request::put);
		return new ClientInteractions(workspace, request.put("bytes", call.raw()));
	}

	ObjectNode perform(String name) {
		return switch (name) {
			case "command" -> command();
			case "say" -> done(this::say);
			case "upload" -> upload();
			case "edit" -> done(() -> touch().edit(required("text")));
			case "delete" -> done(() -> touch().delete());
			case "react" -> done(() -> touch().react(required("emoji"), this.request.path("on").asBoolean(true)));
			case "read" -> done(this::read);
			case "dismiss" -> done(this::dismiss);
			case "direct" -> direct();
			case "clock" -> done(this::moveTime);
			case "home" -> done(this.person::opensHome);
			case "trouble" -> done(this::trouble);
			default -> new ElementInteractions(this.person, this.request).perform(name);
		};
	}

	private static ObjectNode done(Runnable interaction) {
		interaction.run();
		return Json.object().put("ok", true);
	}

	private void moveTime() {
		new ClientClock(this.workspace.app().sim()).perform(this.request, ZoneId.of(this.person.user().timeZone()));
	}

	private ObjectNode command() {
		String line = required("text").strip();
		Composer.command(this.workspace, line);
		return ElementInteractions.told(place().runs(line));
	}

	private void say() {
		String thread = Json.text(this.request, "thread");
		if (thread.isEmpty()) {
			place().says(required("text"));
		}
		else {
			place().message(thread).thread().replies(required("text"));
		}
	}

	/**
	 * Stores a file, and shares it if a channel is given; otherwise it is for an input.
	 */
	private ObjectNode upload() {
		StoredFile file = StoredFile.of(this.person.id(), required("name"), Json.text(this.request, "bytes"),
				this.workspace.app().clock().instant());
		this.workspace.monitor().change(() -> this.workspace.state().files().put(file));
		if (!Json.text(this.request, "channel").isEmpty()) {
			place().shares(file, Json.text(this.request, "comment"), Json.text(this.request, "thread"));
		}
		return Json.object().put("ok", true).set("file", this.workspace.json().file(file));
	}

	private void read() {
		String channel = place().channelId();
		String thread = Json.text(this.request, "thread");
		String place = thread.isEmpty() ? channel : ReadMarks.thread(channel, thread);
		this.workspace.monitor()
			.change(() -> this.workspace.state().marks().read(this.person.id(), place, required("ts")));
	}

	private void dismiss() {
		this.workspace.monitor()
			.change(() -> this.workspace.state()
				.ephemerals()
				.change(this.person.id(), required("message"), (one) -> Optional.empty()));
	}

	private ObjectNode direct() {
		String other = this.workspace.person(required("with")).id();
		return this.workspace.monitor()
			.alone(() -> Json.object()
				.put("channel", this.workspace.state().channels().between(this.person.id(), other).id()));
	}

	private void trouble() {
		new Troubles(this.workspace).turn(required("name"), this.request.path("on").asBoolean(true));
	}

	private Conversation place() {
		return this.person.in(required("channel"));
	}

	private MessageEdits touch() {
		return new MessageEdits(this.person, place().channel(), required("message"));
	}

	private String required(String name) {
		String text = Json.text(this.request, name);
		if (text.isEmpty()) {
			throw new IllegalArgumentException("missing: " + name);
		}
		return text;
	}

}
