package org.switchboard.directory;

import java.util.ArrayList;
import java.util.List;

import org.switchboard.yaml.Ids;
import org.switchboard.yaml.Written;
import org.switchboard.yaml.YamlMap;

/**
 * Reads what the district wants to reach, which may be left out.
 */
final class GoalsSection {

	private GoalsSection() {
	}

	static List<DistrictGoal> read(YamlMap root) {
		List<DistrictGoal> goals = new ArrayList<>();
		Names names = new Names();
		root.map("goals", "\"goals\"").ifPresent((map) -> {
			List<Written> ids = map.keys("goal");
			Limits.checkCount(map, ids.size(), "goals");
			ids.forEach((id) -> {
				Ids.check(map, id, "goal");
				Limits.name(map, id.text()).ifPresent((name) -> {
					names.check(map, name);
					goals.add(new DistrictGoal(id.text(), name.text()));
				});
			});
		});
		return goals;
	}

}
