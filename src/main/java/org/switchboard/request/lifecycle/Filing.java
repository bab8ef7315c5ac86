package org.switchboard.request.lifecycle;

import java.util.List;
import java.util.Optional;

/**
 * What was asked, and for whom. Never changes.
 *
 * @param requester who needs help
 * @param filedBy who filled in the form: the requester, or somebody on their behalf
 * @param schoolNumber the school's number in the directory
 * @param schoolName the school's name
 * @param category the name of what it is about
 * @param summary one line
 * @param details whatever else was written; may be empty
 * @param confidential whether only requester, owner and team lead may see it
 * @param partOf the request of which another department does this part: the requester
 * reads of it there
 * @param approval who has to agree before it is done; nobody has been asked yet
 * @param files what came with it
 */
public record Filing(Participant requester, Participant filedBy, String schoolNumber, String schoolName,
		String category, String summary, String details, boolean confidential, Optional<RequestId> partOf,
		Optional<Approval> approval, List<Origin.Attachment> files) {

	public Filing(Participant requester, Participant filedBy, String schoolNumber, String schoolName, String category,
			String summary, String details, boolean confidential) {
		this(requester, filedBy, schoolNumber, schoolName, category, summary, details, confidential, Optional.empty(),
				Optional.empty(), List.of());
	}

	/**
	 * Whether words may go from or to it that belong to another request: it is neither
	 * confidential nor a part of another.
	 */
	public boolean allowsLinks() {
		return !this.confidential && this.partOf.isEmpty();
	}

	/** Keeps people's words out of logs. */
	@Override
	public String toString() {
		return "Filing[school=" + this.schoolNumber + "]";
	}

}
