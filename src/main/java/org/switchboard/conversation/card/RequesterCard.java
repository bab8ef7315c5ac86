package org.switchboard.conversation.card;

import java.time.ZoneId;

import org.switchboard.delivery.Message;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.slack.SlackText;

/**
 * A request as its requester sees it. It leaves out the details they wrote themselves.
 */
final class RequesterCard {

	private RequesterCard() {
	}

	static Message of(Request request, ZoneId zone) {
		CardBlocks card = of(request, zone, request.state().isOpen() ? "\n" + CardWords.threadGoesToTeam(request) : "");
		return message(card.buttons(CardButton.forRequester(request), CardButton.menuForRequester(request)), request);
	}

	// followers can read but not act
	static Message forWatchers(Request request, ZoneId zone) {
		return message(of(request, zone, "\n" + RelationWords.watching(request.id())), request);
	}

	static Message unwatched(Request request) {
		String words = RelationWords.unwatched(request.id());
		return new CardBlocks(request).section(words).message(words);
	}

	private static Message message(CardBlocks card, Request request) {
		return card
			.message(request.id() + " " + CardBlocks.summary(request) + ": " + CardWords.stateForRequester(request));
	}

	private static CardBlocks of(Request request, ZoneId zone, String hint) {
		Filing filing = request.filing();
		CardBlocks card = new CardBlocks(request);
		String state = CardWords.stateForRequester(request);
		if (request.state().isOver()) {
			return card.section(card.titleLine() + "\n" + state);
		}
		return card.section(String.join("\n", card.titleLine(), state, ClockWords.brief(request, zone)))
			.context(CardWords.filedFor(request) + SlackText.escape(filing.schoolName()) + "  ·  "
					+ SlackText.escape(request.team().departmentName() + ": " + filing.category())
					+ RelationWords.forRequester(request) + ApprovalWords.line(request) + hint);
	}

}
