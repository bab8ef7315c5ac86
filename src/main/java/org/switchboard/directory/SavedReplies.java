package org.switchboard.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.switchboard.yaml.Hint;
import org.switchboard.yaml.Written;
import org.switchboard.yaml.YamlMap;

/**
 * Reads the saved replies of one department.
 */
final class SavedReplies {

	private final YamlMap department;

	private final Names names = new Names();

	SavedReplies(YamlMap department) {
		this.department = department;
	}

	List<SavedReply> read() {
		List<YamlMap> entries = this.department.maps("replies", "a reply of " + this.department.subject());
		Limits.checkCount(this.department, entries.size(), "replies");
		List<SavedReply> replies = new ArrayList<>();
		for (YamlMap entry : entries) {
			entry.knows("name", "text");
			Optional<Written> name = Limits.name(entry, "name");
			name.ifPresent((written) -> checkName(entry, written));
			Optional<Written> text = Limits.text(entry, "text");
			text.ifPresent((written) -> checkVariables(entry, written));
			replies.add(new SavedReply(name.map(Written::text).orElse(""), text.map(Written::text).orElse("")));
		}
		return replies;
	}

	private void checkName(YamlMap entry, Written name) {
		if (name.text().lines().count() > 1) {
			entry.wrong(name.line(), "has a name of several lines, but a menu in Slack shows one");
		}
		this.names.check(entry, name);
	}

	private static void checkVariables(YamlMap entry, Written text) {
		for (String variable : SavedReply.variables(text.text())) {
			if (ReplyVariable.called(variable).isEmpty()) {
				entry.wrong(text.line(), "has the variable " + new Written(variable, text.line()).quoted()
						+ ", which does not exist" + Hint.of(variable, ReplyVariable.words(), "variables"));
			}
		}
	}

}
