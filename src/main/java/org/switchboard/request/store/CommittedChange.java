package org.switchboard.request.store;

import org.switchboard.request.lifecycle.RequestId;

/**
 * A change that is in Redis.
 *
 * @param id the changed request
 * @param before whether its intent was already done, so nothing changed now
 */
public record CommittedChange(RequestId id, boolean before) {

	// reads change.lua's answer
	static CommittedChange of(long number) {
		return new CommittedChange(new RequestId(Math.abs(number)), number < 0);
	}

}
