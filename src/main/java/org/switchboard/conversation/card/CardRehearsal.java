package org.switchboard.conversation.card;

import java.util.List;

import org.springframework.stereotype.Component;

import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.Rehearsal;
import org.switchboard.slack.WarmUpSession;

/** Warms up a card button and a card modal, without any effect. */
@Component
class CardRehearsal implements Rehearsal {

	private static final CardRef ANY = new CardRef(new RequestId(1), "-");

	@Override
	public void on(WarmUpSession session) {
		session.click(CardButton.CLAIM.actionId(), ANY.toString());
		session.submission(new SavedReplyModal(ANY, TextModal.REPLY, List.of()).empty());
	}

}
