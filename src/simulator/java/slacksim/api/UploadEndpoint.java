package slacksim.api;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import slacksim.faults.Faults;
import slacksim.files.StoredFile;
import slacksim.http.Call;
import slacksim.http.Multipart;
import slacksim.http.Reply;
import slacksim.workspace.Workspace;

/** Receives the bytes of bots' files, raw or in a form. */
public final class UploadEndpoint {

	public static final String PATH = "/upload/v1/";

	/** The name faults use for it. */
	static final String NAME = "upload_url";

	private UploadEndpoint() {
	}

	static String url(Workspace workspace, StoredFile file) {
		return workspace.app().sim().url() + PATH + workspace.id() + "/" + file.id();
	}

	public static Reply answer(Call call, Function<String, Optional<Workspace>> workspaces) {
		List<String> parts = List.of(call.path().substring(PATH.length()).split("/"));
		return workspaces.apply(parts.get(0))
			.filter((workspace) -> parts.size() == 2)
			.map((workspace) -> answer(workspace, parts.get(1), call))
			.orElseGet(() -> Reply.text(404, "no such upload\n"));
	}

	private static Reply answer(Workspace workspace, String id, Call call) {
		Faults faults = workspace.state().faults();
		Supplier<Reply> right = () -> workspace.monitor().alone(() -> taken(workspace, id, call));
		return faults.next(NAME).map((fault) -> fault.reply(right)).orElseGet(right).after(faults.slowness());
	}

	private static Reply taken(Workspace workspace, String id, Call call) {
		Optional<StoredFile> file = workspace.state()
			.files()
			.find(id)
			.filter((one) -> one.state() == StoredFile.State.ANNOUNCED);
		if (file.isEmpty() || !"POST".equals(call.method())) {
			return Reply.text(404, "no such upload\n");
		}
		String bytes = Multipart.file(call).orElse(call.raw());
		if (bytes.length() != file.get().length()) {
			return Reply.text(400, "not as long as announced\n");
		}
		workspace.state().files().put(file.get().uploaded(bytes));
		return Reply.text(200, "OK - " + bytes.length());
	}

}
