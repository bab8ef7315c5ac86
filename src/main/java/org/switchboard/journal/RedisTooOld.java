package org.switchboard.journal;

/** Redis lacks commands that Switchboard needs. */
class RedisTooOld extends RuntimeException {

	RedisTooOld(String version) {
		super("Redis is too old: this is " + version + ".");
	}

}
