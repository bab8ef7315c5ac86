package org.switchboard.records;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.switchboard.request.DatedRequestId;
import org.switchboard.request.RequestRecords;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.sealing.SealBroken;
import org.switchboard.workspace.WorkspaceId;

/**
 * All requests of a workspace, a page at a time: first the open ones, then those that
 * have ended. One that ends meanwhile appears in both.
 */
@Component
class AllRequests {

	/** The first page. */
	static final From FIRST = new From(false, 0);

	private static final int PAGE = 100;

	private final RequestRecords requests;

	AllRequests(RequestRecords requests) {
		this.requests = requests;
	}

	// passes some requests twice, and those that can't be decrypted for now to locked.
	// Returns the next page, or empty after the last
	Optional<From> page(WorkspaceId workspace, From from, Consumer<RequestId> piece, Consumer<RequestId> locked) {
		if (from.equals(FIRST)) {
			this.requests.adopt(workspace);
		}
		Instant since = Instant.ofEpochMilli(from.since());
		List<DatedRequestId> page = this.requests.from(workspace, from.ended(), since, PAGE);
		page.forEach((one) -> {
			try {
				piece.accept(one.id());
			}
			catch (SealBroken ex) {
				locked.accept(one.id());
			}
		});
		return DatedRequestId.after(page, since, PAGE)
			.map((next) -> new From(from.ended(), next.toEpochMilli()))
			.or(() -> from.ended() ? Optional.empty() : Optional.of(new From(true, 0)));
	}

	/**
	 * Where a page starts.
	 *
	 * @param ended whether its requests have ended
	 * @param since the earliest time they were filed or ended, in epoch milliseconds
	 */
	record From(boolean ended, long since) {
	}

}
