package org.switchboard.conversation.card;

import java.time.ZoneId;

import org.switchboard.delivery.Message;
import org.switchboard.request.UrgencyWords;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.slack.SlackText;

/** A request as its team sees it. */
final class TeamCard {

	private TeamCard() {
	}

	static Message of(Request request, String reason, ZoneId zone) {
		Filing filing = request.filing();
		CardBlocks card = new CardBlocks(request).title()
			.fields("*School*\n" + SlackText.escape(filing.schoolName()),
					"*Requested by*\n" + CardWords.name(filing.requester()),
					"*Category*\n" + SlackText.escape(about(request)),
					"*Urgency*\n" + UrgencyWords.marked(request.urgency()),
					"*Status*\n" + CardWords.stateForTeam(request),
					"*Assigned to*\n" + request.owner().map(CardWords::name).orElse("No one yet"));
		Quote.pieces(filing.details()).stream().findFirst().map(Quote::quoted).ifPresent(card::section);
		return card
			.context(CardWords.filed(request, zone) + "  ·  " + ClockWords.of(request, zone) + "\n"
					+ SlackText.escape(reason) + RelationWords.forTeam(request) + ApprovalWords.line(request)
					+ (request.state().isOpen() ? "\n" + CardWords.threadGoesTo(request) : ""))
			.buttons(CardButton.forTeam(request))
			.message(request.id() + " " + CardBlocks.summary(request));
	}

	// what's left where the request used to be
	static Message movedOn(Request request) {
		return new CardBlocks(request).section(CardWords.movedOn(request)).message(CardWords.movedOn(request));
	}

	static String about(Request request) {
		return request.team().departmentName() + ": " + request.filing().category();
	}

}
