package org.switchboard.delivery;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.slack.Administrators;
import org.switchboard.workspace.WorkspaceId;

/**
 * Tells administrators that messages no longer reach a conversation: once, until someone
 * retries one.
 */
@Component
class ParkedNotices {

	// retry.lua clears this subject
	private static final String SUBJECT = "parked-";

	private final Lanes lanes;

	private final Administrators administrators;

	ParkedNotices(Lanes lanes, Administrators administrators) {
		this.lanes = lanes;
		this.administrators = administrators;
	}

	void tell(WorkspaceId workspace, String conversation, String reason) {
		String text = ParkedWords.notice(conversation, reason);
		Message message = Message.of(text);
		List<Delivery> notices = this.administrators.of(workspace)
			.stream()
			.filter((userId) -> !userId.equals(conversation))
			.<Delivery>map((userId) -> new Delivery.Line("notice", userId, Optional.empty(), message))
			.toList();
		this.lanes.enqueue(workspace, SUBJECT + conversation, 0, 1, notices);
	}

}
