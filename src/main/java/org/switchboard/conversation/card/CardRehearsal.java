package org.switchboard.conversation.card;

import java.util.List;

import org.springframework.stereotype.Component;

import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.Rehearsal;
import org.switchboard.slack.WarmUpSession;

/**
 * Clicks a card's button and submits a modal of one, in vain.
 */
@Component
class CardRehearsal implements Rehearsal {

	private static final CardRef ANY = new CardRef(new RequestId(1), "-");

	@Override
	public void on(WarmUpSession stage) {
		stage.click(CardButton.CLAIM.actionId(), ANY.toString());
		stage.submission(new WordsModal(ANY, TextModal.REPLY, List.of()).empty());
	}

}
