package org.switchboard.directory;

import java.util.List;
import java.util.Optional;

import org.switchboard.workspace.WorkspaceId;

/**
 * What a room keeps of a person, besides requests. Every bean of this type is asked.
 */
public interface PersonalData {

	/** What stands in the place of erased words. */
	String ERASED = "[removed at a person's request]";

	/**
	 * What it is called in the file that a person's data is exported to.
	 * @return one word
	 */
	String name();

	/**
	 * What is kept.
	 * @param workspace where
	 * @param userId the person's Slack id
	 * @return to be written as JSON; empty if nothing is
	 */
	List<?> of(WorkspaceId workspace, String userId);

	/**
	 * What {@link #erase} would remove.
	 * @param workspace where
	 * @param userId the person's Slack id
	 * @return such as {@code 2 unsent drafts}; empty if it would remove nothing
	 */
	default Optional<String> erasable(WorkspaceId workspace, String userId) {
		return Optional.empty();
	}

	/**
	 * Removes the words of the person. A second time it changes nothing.
	 * @param workspace where
	 * @param userId the person's Slack id
	 */
	default void erase(WorkspaceId workspace, String userId) {
	}

	/**
	 * Gives it to the account under which the person is back. A second time it changes
	 * nothing.
	 * @param workspace where
	 * @param before their former Slack id
	 * @param now their Slack id
	 */
	default void join(WorkspaceId workspace, String before, String now) {
	}

}
