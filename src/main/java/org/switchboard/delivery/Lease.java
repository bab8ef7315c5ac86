package org.switchboard.delivery;

import java.time.Instant;
import java.util.Optional;

/**
 * The right to make one delivery.
 *
 * @param conversation the lane
 * @param subject whom it is about
 * @param name its name
 * @param token by which the lease is known when it is settled
 * @param content what is to be delivered
 * @param at where the card is by now
 * @param root where the card is in whose thread it goes
 * @param failures how often it was tried in vain
 * @param since when it was tried first
 * @param inDoubt whether it may have been posted before
 * @param until when the lease ends
 */
record Lease(String conversation, String subject, String name, String token, Content content, Optional<Posted> at,
		Optional<Posted> root, int failures, Instant since, boolean inDoubt, Instant until) {

	String id() {
		return this.subject + "/" + this.name;
	}

	boolean isOrphan() {
		return this.content.under() != null && this.root.isEmpty() && !isUpdate();
	}

	boolean isCard() {
		return this.content.kind().equals("card");
	}

	boolean isUpdate() {
		return isCard() && this.at.isPresent();
	}

	boolean mayBePosted() {
		return this.inDoubt && !isUpdate();
	}

}
