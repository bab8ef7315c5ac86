package slacksim.files;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import slacksim.calls.Refusal;
import slacksim.conversations.Channel;
import slacksim.conversations.Channels;
import slacksim.conversations.ConversationKind;
import slacksim.conversations.Message;
import slacksim.http.Json;

/**
 * The files of a workspace.
 */
public final class StoredFiles {

	private final Map<String, StoredFile> files = new LinkedHashMap<>();

	private final List<Runnable> waiting = new ArrayList<>();

	private boolean held;

	/** Shares a bot's completed file: at once, or when files are no longer held. */
	public void share(Runnable sharing) {
		if (this.held) {
			this.waiting.add(sharing);
		}
		else {
			sharing.run();
		}
	}

	public void hold(boolean on) {
		this.held = on;
		if (!on) {
			this.waiting.forEach(Runnable::run);
			this.waiting.clear();
		}
	}

	public void put(StoredFile file) {
		this.files.put(file.id(), file);
	}

	/** Returns a file that is complete. */
	Optional<StoredFile> complete(String id) {
		return find(id).filter((file) -> file.state() == StoredFile.State.COMPLETE);
	}

	/**
	 * Returns a file the bot can see: shared where the bot is, or given to it in a form.
	 * @throws Refusal if it doesn't exist, or no longer does
	 */
	public StoredFile visible(String id, Channels channels) {
		StoredFile file = find(id).orElseThrow(() -> new Refusal("file_not_found"));
		if (file.state() == StoredFile.State.DELETED) {
			throw new Refusal("file_deleted");
		}
		List<Channel> places = channels.all().stream().filter((channel) -> isShownIn(channel, file)).toList();
		if (file.state() != StoredFile.State.COMPLETE
				|| (!places.isEmpty() && places.stream().noneMatch(channels::hasBot))) {
			throw new Refusal("file_not_found");
		}
		return file;
	}

	/**
	 * Returns a file a person can open: their own, or one shared where they are or in a
	 * public channel.
	 */
	public Optional<StoredFile> open(String id, String userId, Channels channels) {
		return complete(id).filter((file) -> file.author().equals(userId) || channels.all()
			.stream()
			.filter((channel) -> ConversationKind.of(channel) == ConversationKind.PUBLIC
					|| channel.members().contains(userId))
			.anyMatch((channel) -> isShownIn(channel, file)));
	}

	private static boolean isShownIn(Channel channel, StoredFile file) {
		return channel.messages().stream().anyMatch((message) -> shows(message, file));
	}

	/** Returns whether a message shows a file. */
	public static boolean shows(Message message, StoredFile file) {
		return Json.objects(message.json(), "files").stream().anyMatch((one) -> Json.text(one, "id").equals(file.id()));
	}

	public List<StoredFile> shownIn(Message message) {
		return Json.objects(message.json(), "files")
			.stream()
			.flatMap((file) -> complete(Json.text(file, "id")).stream())
			.toList();
	}

	public Optional<StoredFile> find(String id) {
		return Optional.ofNullable(this.files.get(id));
	}

}
