package org.switchboard.request.lifecycle;

import java.util.List;
import java.util.Optional;

/**
 * What was requested, and for whom. Never changes.
 *
 * @param requester who needs help
 * @param filedBy who filled in the form: the requester or someone on their behalf
 * @param schoolNumber the school's number in the directory
 * @param schoolName the school's name
 * @param category the category's name
 * @param summary one line
 * @param details anything else they wrote; may be empty
 * @param confidential whether only the requester, owner and team lead may see it
 * @param partOf the request this is a part of, handled by another department; the
 * requester follows it there
 * @param approval who has to approve it; no one has been asked yet
 * @param files the attached files
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
	 * Whether it may share messages with other requests: not if it is confidential or a
	 * part of another request.
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
