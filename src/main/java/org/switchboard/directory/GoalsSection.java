package org.switchboard.directory;

import java.util.ArrayList;
import java.util.List;

import org.switchboard.yaml.YamlIds;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/** Reads the district's goals. Optional. */
final class GoalsSection {

	private GoalsSection() {
	}

	static List<DistrictGoal> read(YamlMap root) {
		List<DistrictGoal> goals = new ArrayList<>();
		DuplicateNames names = new DuplicateNames();
		root.map("goals", "\"goals\"").ifPresent((map) -> {
			List<YamlText> ids = map.keys("goal");
			MenuLimits.checkCount(map, ids.size(), "goals");
			ids.forEach((id) -> {
				YamlIds.check(map, id, "goal");
				MenuLimits.name(map, id.text()).ifPresent((name) -> {
					names.check(map, name);
					goals.add(new DistrictGoal(id.text(), name.text()));
				});
			});
		});
		return goals;
	}

}
