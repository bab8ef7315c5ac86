package org.switchboard.yaml;

import java.util.regex.Pattern;

/**
 * Words that somebody chose for things. They are kept to 36 characters so that two of
 * them and a dash fit into 75, which is what an option in Slack has room for.
 */
public final class YamlIds {

	private static final int LONGEST = 36;

	private static final Pattern SYNTAX = Pattern.compile("[a-z0-9]([a-z0-9-]{0,34}[a-z0-9])?");

	private YamlIds() {
	}

	/** Tells an id that is none. */
	public static void check(YamlMap owner, YamlText id, String noun) {
		if (!SYNTAX.matcher(id.text()).matches()) {
			owner.wrong(id.line(), "has the " + noun + " id " + id.quoted()
					+ ", which should be small letters, digits and dashes, " + LONGEST + " at most");
		}
	}

}
