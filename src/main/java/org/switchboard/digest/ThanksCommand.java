package org.switchboard.digest;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.slack.TypedText;
import org.switchboard.workspace.WorkspaceId;

/** {@code /digest thanks on} and {@code off}: opts in to and out of shout-outs. */
@Component
class ThanksCommand {

	private static final String WORD = "thanks";

	private final ShoutOutStore named;

	private final Directories directories;

	ThanksCommand(ShoutOutStore named, Directories directories) {
		this.named = named;
		this.directories = directories;
	}

	// Returns the reply, or empty if the text asks for something else.
	Optional<String> answer(WorkspaceId workspace, String userId, String text) {
		String[] words = TypedText.bare(text).split(" ", -1);
		if (!words[0].equals(WORD)) {
			return Optional.empty();
		}
		if (this.directories.of(workspace).person(userId).isEmpty()) {
			return Optional.of(DigestWords.STRANGER);
		}
		String word = (words.length == 2) ? words[1] : "";
		if (word.equals("on")) {
			this.named.add(workspace, userId);
		}
		if (word.equals("off")) {
			this.named.remove(workspace, userId);
		}
		return Optional.of(this.named.all(workspace).contains(userId) ? DigestWords.NAMED : DigestWords.NOT_NAMED);
	}

}
