package org.switchboard.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.switchboard.request.lifecycle.RequestId;

/**
 * A request, and when it was filed.
 *
 * @param id which
 * @param filedAt when it was filed or, among those that have ended, when that was
 */
public record FiledRef(RequestId id, Instant filedAt) {

	/**
	 * Where the page after a page begins. It may have the last of this one again.
	 * @param page what was filed at some time or later
	 * @param since that time
	 * @param most how many a page has at most
	 * @return nothing if this was the last one
	 */
	public static Optional<Instant> after(List<FiledRef> page, Instant since, int most) {
		if (page.size() < most) {
			return Optional.empty();
		}
		Instant last = page.get(page.size() - 1).filedAt();
		return Optional.of(last.isAfter(since) ? last : last.plusMillis(1));
	}

}
