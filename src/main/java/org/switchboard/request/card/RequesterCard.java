package org.switchboard.request.card;

import java.time.ZoneId;

import org.switchboard.delivery.Message;
import org.switchboard.request.Filing;
import org.switchboard.request.Request;
import org.switchboard.slack.SlackText;

/**
 * A request as its requester sees it. Their words are not repeated in full: they know
 * them.
 */
final class RequesterCard {

	private RequesterCard() {
	}

	static Message of(Request request, ZoneId zone) {
		Filing filing = request.filing();
		String state = CardWords.stateForRequester(request);
		return new CardBlocks(request).title()
			.section(state + "\n" + CardWords.answerDue(request, zone))
			.context(CardWords.filed(request, zone) + "  ·  " + SlackText.escape(filing.schoolName()) + "  ·  "
					+ SlackText.escape(request.team().departmentName() + ": " + filing.category())
					+ (request.state().isOpen() ? "\n" + CardWords.THREAD_GOES_TO_THE_TEAM : ""))
			.buttons(Button.forRequester(request))
			.message(request.id() + " " + CardBlocks.summary(request) + ": " + state);
	}

}
