package org.switchboard.directory;

import java.time.Instant;
import java.util.Optional;

/**
 * How well the directory of a workspace is kept.
 *
 * @param loadedAt when the district file in use was taken into use
 * @param source where that file is from
 * @param current whether this node uses the file that was loaded last
 * @param refused what was wrong when the file was read again since then
 */
public record DirectoryHealth(Instant loadedAt, String source, boolean current, Optional<Refused> refused) {

	/**
	 * A district file that was not taken into use.
	 *
	 * @param at when it was read
	 * @param mistakes how many were found in it
	 */
	public record Refused(Instant at, int mistakes) {
	}

}
