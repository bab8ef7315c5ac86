package org.switchboard.digest;

import java.util.function.Predicate;

import org.switchboard.measure.Subject;

/**
 * What a digest is about.
 *
 * @param id what stands for it on a button; empty for all that its reader may see
 * @param name such as "Network 1" or "HR in Network 1"
 * @param subjects which requests
 */
record Scope(String id, String name, Predicate<Subject> subjects) {

	boolean includes(Subject subject) {
		return this.subjects.test(subject);
	}

}
