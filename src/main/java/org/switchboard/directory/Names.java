package org.switchboard.directory;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.switchboard.yaml.Written;
import org.switchboard.yaml.YamlMap;

/**
 * Tells a name that is given to two things, which people could not tell apart in a menu.
 */
final class Names {

	private final Map<String, Written> first = new HashMap<>();

	void check(YamlMap owner, Written name) {
		Written earlier = this.first.putIfAbsent(name.text().toLowerCase(Locale.ROOT), name);
		if (earlier != null) {
			owner.wrong(name.line(),
					"uses the name " + name.quoted() + ", which is taken already on line " + earlier.line());
		}
	}

}
