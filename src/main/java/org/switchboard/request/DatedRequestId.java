package org.switchboard.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.switchboard.request.lifecycle.RequestId;

/**
 * A request's id and a time to sort by.
 *
 * @param id the request
 * @param filedAt when it was filed or, in lists of ended requests, when it ended
 */
public record DatedRequestId(RequestId id, Instant filedAt) {

	/**
	 * Returns where the next page begins; that page may repeat the last entry of this
	 * one.
	 * @param since where this page began
	 * @param most the page size
	 * @return empty if this was the last page
	 */
	public static Optional<Instant> after(List<DatedRequestId> page, Instant since, int most) {
		if (page.size() < most) {
			return Optional.empty();
		}
		Instant last = page.get(page.size() - 1).filedAt();
		return Optional.of(last.isAfter(since) ? last : last.plusMillis(1));
	}

}
