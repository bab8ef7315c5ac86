package org.switchboard.directory;

import java.time.Instant;
import java.util.Optional;

/**
 * How current the directory of a workspace is.
 *
 * @param loadedAt when the current district file was loaded
 * @param source where that file is
 * @param current whether this node uses the latest file
 * @param refused the latest failed reload since then
 */
public record DirectoryHealth(Instant loadedAt, String source, boolean current, Optional<Refused> refused) {

	/**
	 * A district file that was rejected.
	 *
	 * @param at when it was read
	 * @param mistakes how many mistakes it has
	 */
	public record Refused(Instant at, int mistakes) {
	}

}
