package invariants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A request's snapshot, including its times, matches its history. */
final class SnapshotIsHistory implements Invariant {

	private static final JsonMapper JSON = JsonMapper.shared();

	@Override
	public List<String> violations(World world) {
		return world.stories().stream().flatMap((story) -> violations(story).stream()).toList();
	}

	private static List<String> violations(Story story) {
		Map<String, String> said = said(story);
		List<String> violations = new ArrayList<>();
		folded(story).forEach((what, value) -> {
			if (!value.equals(said.getOrDefault(what, ""))) {
				violations.add(story.key() + " has " + what + " " + said.get(what) + ", by its history " + value);
			}
		});
		return violations;
	}

	private static Map<String, String> folded(Story story) {
		Fold fold = story.fold();
		long filedAt = story.events().isEmpty() ? 0 : story.events().get(0).at();
		Map<String, String> folded = new LinkedHashMap<>();
		folded.put("state", fold.state());
		folded.put("snapshot state", fold.state());
		folded.put("snapshot owner", fold.owner());
		folded.put("team", fold.team());
		folded.put("snapshot team", fold.team());
		folded.put("snapshot filing",
				story.events().isEmpty() ? "" : story.events().get(0).body().path("filing").toString());
		folded.put("filedAt", time(filedAt));
		addTimes(folded, "firstResponse", fold.firstResponseAt(), filedAt);
		addTimes(folded, "resolution", fold.resolvedAt(), filedAt);
		return folded;
	}

	private static void addTimes(Map<String, String> folded, String what, long at, long filedAt) {
		folded.put(what + "At", time(at));
		folded.put(what + "Millis", (at != 0) ? String.valueOf(at - filedAt) : "");
	}

	private static String time(long at) {
		return (at != 0) ? String.valueOf(at) : "";
	}

	private static Map<String, String> said(Story story) {
		Map<String, String> said = new LinkedHashMap<>(story.snapshot());
		JsonNode snapshot = JSON.readTree(story.snapshot().getOrDefault("snapshot", "{}"));
		said.put("snapshot state", snapshot.path("state").asString(""));
		said.put("snapshot owner", snapshot.at("/owner/userId").asString(""));
		said.put("snapshot team", snapshot.at("/team/id").asString(""));
		said.put("snapshot filing", snapshot.path("filing").toString());
		return said;
	}

}
