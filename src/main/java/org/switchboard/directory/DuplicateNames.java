package org.switchboard.directory;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/**
 * Reports a name that is used twice, since people couldn't tell the two apart in a menu.
 */
final class DuplicateNames {

	private final Map<String, YamlText> first = new HashMap<>();

	void check(YamlMap owner, YamlText name) {
		YamlText earlier = this.first.putIfAbsent(name.text().toLowerCase(Locale.ROOT), name);
		if (earlier != null) {
			owner.wrong(name.line(),
					"uses the name " + name.quoted() + ", which is taken already on line " + earlier.line());
		}
	}

}
