package slacksim.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import slacksim.http.Json;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Calls the client API as one person's page does. */
public final class Browser {

	private final HttpClient client = HttpClient.newHttpClient();

	private final Workspace workspace;

	private final String user;

	public Browser(Workspace workspace, String user) {
		this.workspace = workspace;
		this.user = user;
	}

	public JsonNode world() {
		return look("world", "");
	}

	/** Returns a conversation by ID or name. */
	JsonNode conversation(String idOrName) {
		return world().path("conversations")
			.valueStream()
			.filter((one) -> Json.text(one, "id").equals(idOrName) || Json.text(one, "name").equals(idOrName))
			.findFirst()
			.orElseThrow();
	}

	public JsonNode messages(String channel) {
		return look("conversation", "&channel=" + channel).path("messages");
	}

	JsonNode look(String name, String query) {
		return Json.parse(text(HttpRequest.newBuilder(uri(name, query))).body());
	}

	public HttpResponse<String> get(String path) {
		return text(HttpRequest.newBuilder(this.workspace.app().sim().url().resolve(path)));
	}

	/**
	 * Does something.
	 * @param json with apostrophes for quotation marks
	 */
	public JsonNode act(String name, String json) {
		ObjectNode interaction = Json.parseObject(json.replace('\'', '"')).put("user", this.user);
		return Json.parse(text(HttpRequest.newBuilder(uri(name, ""))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(interaction.toString()))).body());
	}

	JsonNode upload(String query, byte[] bytes) {
		return Json.parse(
				text(HttpRequest.newBuilder(uri("upload", query)).POST(HttpRequest.BodyPublishers.ofByteArray(bytes)))
					.body());
	}

	/** Listens for changes. */
	BufferedReader listen() {
		HttpRequest request = HttpRequest.newBuilder(uri("changes", "")).build();
		try {
			return new BufferedReader(new InputStreamReader(
					this.client.send(request, BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8));
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private URI uri(String name, String query) {
		return this.workspace.app()
			.sim()
			.url()
			.resolve(Workspace.PAGES + this.workspace.id() + "/" + name + "?user=" + this.user + query);
	}

	private HttpResponse<String> text(HttpRequest.Builder request) {
		try {
			return this.client.send(request.build(), BodyHandlers.ofString());
		}
		catch (IOException | InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
