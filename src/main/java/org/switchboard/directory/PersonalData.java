package org.switchboard.directory;

import java.util.List;
import java.util.Optional;

import org.switchboard.workspace.WorkspaceId;

/**
 * What a module stores about a person, besides requests. Every bean of this type is
 * asked.
 */
public interface PersonalData {

	/** The text that replaces erased words. */
	String ERASED = "[removed at a person's request]";

	/** Returns the one-word name of the export file. */
	String name();

	/** Returns what is stored about someone, ready to be written as JSON. */
	List<?> of(WorkspaceId workspace, String userId);

	/** Returns what would be erased ("2 unsent drafts"); empty if nothing would. */
	default Optional<String> erasable(WorkspaceId workspace, String userId) {
		return Optional.empty();
	}

	/** Erases the person's words; repeating it does nothing. */
	default void erase(WorkspaceId workspace, String userId) {
	}

	/** Moves the data to the person's new account; repeating it does nothing. */
	default void join(WorkspaceId workspace, String before, String now) {
	}

}
