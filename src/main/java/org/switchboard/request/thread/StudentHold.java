package org.switchboard.request.thread;

import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.delivery.Posted;
import org.switchboard.directory.Directory;
import org.switchboard.privacy.StudentInformation;
import org.switchboard.request.RequestAction;
import org.switchboard.request.RequestId;
import org.switchboard.request.Requests;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.Ephemeral;

/**
 * Holds back what a school writes in a thread if it looks like student information, and
 * asks its writer. Nothing of it is kept: where they want it sent, Slack has it.
 */
@Component
class StudentHold {

	static final String SEND_ANYWAY = "message_send_anyway";

	private final Requests requests;

	private final Ephemeral ephemeral;

	StudentHold(Requests requests, Ephemeral ephemeral) {
		this.requests = requests;
		this.ephemeral = ephemeral;
	}

	/**
	 * Holds a message back, if it is to be.
	 * @param heard the message
	 * @param id of which request it is
	 * @param text what it says
	 * @param directory who is no student
	 * @return whether its writer is asked, so that it is not to be passed on yet
	 */
	boolean hold(Heard heard, RequestId id, String text, Directory directory) {
		boolean held = !heard.anyway() && StudentInformation.isIn(text, directory::knownNames) && isShared(heard, id);
		if (held) {
			String value = heard.place().channel() + " " + heard.place().ts() + " "
					+ heard.thread().map(Posted::ts).orElseThrow();
			this.ephemeral.tell(heard.workspace(), () -> true,
					heard.answer(ThreadWords.HELD, Blocks.button(SEND_ANYWAY, ThreadWords.SEND_ANYWAY, value)));
		}
		return held;
	}

	// a confidential request is in nobody's channel
	private boolean isShared(Heard heard, RequestId id) {
		return Optional.of(id)
			.flatMap((known) -> this.requests.find(heard.workspace(), known, heard.user(), RequestAction.WRITE))
			.filter((request) -> !request.filing().confidential())
			.isPresent();
	}

}
