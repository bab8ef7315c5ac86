package slacksim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import slacksim.http.Json;

/**
 * The files of a workspace.
 */
final class StoredFiles {

	private final Map<String, StoredFile> files = new LinkedHashMap<>();

	void put(StoredFile file) {
		this.files.put(file.id(), file);
	}

	/**
	 * A file that is there for people.
	 */
	Optional<StoredFile> complete(String id) {
		return find(id).filter((file) -> file.state() == StoredFile.State.COMPLETE);
	}

	List<StoredFile> shownIn(Message message) {
		return Json.objects(message.json(), "files")
			.stream()
			.flatMap((file) -> complete(Json.text(file, "id")).stream())
			.toList();
	}

	Optional<StoredFile> find(String id) {
		return Optional.ofNullable(this.files.get(id));
	}

}
