package org.switchboard.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.switchboard.yaml.SpellingHint;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/** Reads the saved replies of a department. */
final class SavedReplies {

	private final YamlMap department;

	private final DuplicateNames names = new DuplicateNames();

	SavedReplies(YamlMap department) {
		this.department = department;
	}

	List<SavedReply> read() {
		List<YamlMap> entries = this.department.maps("replies", "a reply of " + this.department.subject());
		MenuLimits.checkCount(this.department, entries.size(), "replies");
		List<SavedReply> replies = new ArrayList<>();
		for (YamlMap entry : entries) {
			entry.knows("name", "text");
			Optional<YamlText> name = MenuLimits.name(entry, "name");
			name.ifPresent((written) -> checkName(entry, written));
			Optional<YamlText> text = MenuLimits.text(entry, "text");
			text.ifPresent((written) -> checkVariables(entry, written));
			replies.add(new SavedReply(name.map(YamlText::text).orElse(""), text.map(YamlText::text).orElse("")));
		}
		return replies;
	}

	private void checkName(YamlMap entry, YamlText name) {
		if (name.text().lines().count() > 1) {
			entry.wrong(name.line(), "has a name of several lines, but a menu in Slack shows one");
		}
		this.names.check(entry, name);
	}

	private static void checkVariables(YamlMap entry, YamlText text) {
		for (String variable : SavedReply.variables(text.text())) {
			if (ReplyVariable.called(variable).isEmpty()) {
				entry.wrong(text.line(), "has the variable " + new YamlText(variable, text.line()).quoted()
						+ ", which does not exist" + SpellingHint.of(variable, ReplyVariable.words(), "variables"));
			}
		}
	}

}
