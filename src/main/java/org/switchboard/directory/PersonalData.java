package org.switchboard.directory;

import java.util.List;
import java.util.Optional;

import org.switchboard.workspace.WorkspaceId;

/**
 * What a module keeps of a person, besides requests. Every bean of this type is asked.
 */
public interface PersonalData {

	/** What stands in the place of erased words. */
	String ERASED = "[removed at a person's request]";

	/** One word for the file that a person's data is exported to. */
	String name();

	/** What is kept of someone, to be written as JSON; empty if nothing is. */
	List<?> of(WorkspaceId workspace, String userId);

	/** What would be erased, such as 2 unsent drafts; empty if nothing would. */
	default Optional<String> erasable(WorkspaceId workspace, String userId) {
		return Optional.empty();
	}

	/** Removes the words of the person; a second time it changes nothing. */
	default void erase(WorkspaceId workspace, String userId) {
	}

	/**
	 * Gives it to the account under which the person is back; a second time it changes
	 * nothing.
	 */
	default void join(WorkspaceId workspace, String before, String now) {
	}

}
