package org.switchboard.setup;

import java.util.List;

/**
 * A step of the installation.
 *
 * @param name its name
 * @param todo what to do next, for anyone who opens the page; empty if it's done
 * @param details what only the log shows; may be empty
 */
public record SetupStep(String name, String todo, String details) {

	boolean isLeft() {
		return !this.todo.isEmpty();
	}

	/** Reports a module's steps, done or not, as they are now. */
	@FunctionalInterface
	public interface Source {

		List<SetupStep> steps();

	}

}
