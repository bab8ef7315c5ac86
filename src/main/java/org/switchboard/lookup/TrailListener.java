package org.switchboard.lookup;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.audit.Audit;
import org.switchboard.audit.AuditEntry;
import org.switchboard.directory.Directories;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.TypedText;
import org.switchboard.workspace.WorkspaceId;

/**
 * Handles {@code /switchboard audit REQ-C7KQ2}: who read or changed a confidential
 * request. What the request says stays with those who may see it.
 */
@Component
class TrailListener implements SlackListeners {

	private static final String WORD = "audit";

	private final Audit audit;

	private final Directories directories;

	TrailListener(Audit audit, Directories directories) {
		this.audit = audit;
		this.directories = directories;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.administration(WORD, TrailWords.PURPOSE,
				(workspace, text) -> id(text).map(RequestId::toString).orElse(""),
				(command) -> command.context().ack(answer(command.workspace(), command.text())));
	}

	private static Optional<RequestId> id(String text) {
		String[] words = TypedText.read(text).split(" ", 2);
		return (words.length > 1) ? RequestId.parse(TypedText.bare(words[1])) : Optional.empty();
	}

	private String answer(WorkspaceId workspace, String text) {
		Optional<RequestId> id = id(text);
		if (id.isEmpty()) {
			return TrailWords.USAGE;
		}
		// leaves out this very reading, whose entry was just begun
		List<AuditEntry> entries = this.audit.of(workspace, id.get().toString(), TrailWords.MOST_READ)
			.stream()
			.filter((entry) -> !entry.isBegun() || !entry.what().equals(WORD))
			.toList();
		return new TrailWords(this.directories.of(workspace)).of(id.get(), entries);
	}

}
