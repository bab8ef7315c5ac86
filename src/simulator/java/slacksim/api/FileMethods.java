package slacksim.api;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.conversations.Channel;
import slacksim.conversations.Channels;
import slacksim.files.FileShares;
import slacksim.files.StoredFile;
import slacksim.http.Json;
import slacksim.support.Ids;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Implements {@code files.*}. */
final class FileMethods {

	private static final int LONGEST_ALT_TEXT = 1000;

	private FileMethods() {
	}

	static Map<String, WebMethod> all() {
		return Map.of("files.getUploadURLExternal", FileMethods::announce, "files.completeUploadExternal",
				FileMethods::complete, "files.info", FileMethods::info, "files.delete", FileMethods::delete);
	}

	private static ObjectNode announce(Workspace workspace, Arguments arguments) {
		String name = arguments.text("filename");
		if (name.isEmpty() || !arguments.text("length").matches("[1-9][0-9]{0,8}")) {
			throw new Refusal("missing_argument");
		}
		String altText = arguments.text("alt_txt");
		if (altText.length() > LONGEST_ALT_TEXT) {
			throw new Refusal("alt_txt_too_large");
		}
		StoredFile file = new StoredFile(Ids.fresh("F"), name, name, altText, workspace.botUserId(),
				Integer.parseInt(arguments.text("length")), "", StoredFile.State.ANNOUNCED,
				workspace.app().clock().instant().getEpochSecond());
		workspace.state().files().put(file);
		return Json.object().put("upload_url", UploadEndpoint.url(workspace, file)).put("file_id", file.id());
	}

	private static ObjectNode complete(Workspace workspace, Arguments arguments) {
		JsonNode sent = arguments.json("files", "invalid_array_arg").orElseThrow(() -> missing("files"));
		List<StoredFile> files = Json.objects(sent).stream().map((one) -> finished(workspace, one)).toList();
		if (files.isEmpty()) {
			throw missing("files");
		}
		String channels = arguments.text("channel_id") + "," + arguments.text("channels");
		List<Channel> places = Stream.of(channels.split(","))
			.filter((id) -> !id.isEmpty())
			.map((id) -> workspace.state().channels().live(id))
			.toList();
		String thread = arguments.text("thread_ts");
		files.forEach(workspace.state().files()::put);
		for (Channel channel : places) {
			workspace.state()
				.files()
				.share(() -> workspace.changes()
					.share(channel, workspace.botUserId(), arguments.text("initial_comment"), files,
							channel.message(thread).filter((root) -> !root.isTombstone()).isPresent() ? thread : ""));
		}
		ArrayNode answer = Json.array();
		files.forEach((file) -> answer.add(workspace.json().file(file)));
		return Json.object().set("files", answer);
	}

	private static StoredFile finished(Workspace workspace, ObjectNode sent) {
		StoredFile file = workspace.state()
			.files()
			.find(Json.text(sent, "id"))
			.orElseThrow(() -> new Refusal("file_not_found"));
		if (file.state() != StoredFile.State.UPLOADED) {
			throw new Refusal("file_update_failed");
		}
		return file.completed(Json.text(sent, "title"));
	}

	private static Refusal missing(String name) {
		return new Refusal("invalid_arguments", List.of("[ERROR] missing required field: " + name));
	}

	private static ObjectNode info(Workspace workspace, Arguments arguments) {
		Channels channels = workspace.state().channels();
		StoredFile file = workspace.state().files().visible(arguments.text("file"), channels);
		return Json.object().set("file", FileShares.put(workspace.json().file(file), file, channels));
	}

	private static ObjectNode delete(Workspace workspace, Arguments arguments) {
		StoredFile file = workspace.state().files().visible(arguments.text("file"), workspace.state().channels());
		if (!file.author().equals(workspace.botUserId())) {
			throw new Refusal("cant_delete_file");
		}
		workspace.changes().delete(file);
		return Json.object();
	}

}
