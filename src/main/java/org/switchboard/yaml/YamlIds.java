package org.switchboard.yaml;

import java.util.regex.Pattern;

/**
 * Ids chosen in a file. At most 36 characters, so that two of them and a dash fit the 75
 * that Slack allows in an option.
 */
public final class YamlIds {

	private static final int LONGEST = 36;

	private static final Pattern SYNTAX = Pattern.compile("[a-z0-9]([a-z0-9-]{0,34}[a-z0-9])?");

	private YamlIds() {
	}

	/** Reports an invalid id. */
	public static void check(YamlMap owner, YamlText id, String noun) {
		if (!SYNTAX.matcher(id.text()).matches()) {
			owner.wrong(id.line(), "has the " + noun + " id " + id.quoted()
					+ ", which should be small letters, digits and dashes, " + LONGEST + " at most");
		}
	}

}
