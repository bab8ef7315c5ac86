package org.switchboard.setup;

import java.util.List;

/**
 * A step of the installation.
 *
 * @param name what it is about
 * @param todo what to do next, for whoever finds the page; empty if it is done
 * @param details what only the log says, or empty
 */
public record Step(String name, String todo, String details) {

	boolean isLeft() {
		return !this.todo.isEmpty();
	}

	/** The steps that a module knows of, done or not, as they are now. */
	@FunctionalInterface
	public interface Source {

		List<Step> steps();

	}

}
