package org.switchboard.conversation.card;

import java.time.ZoneId;

import org.switchboard.delivery.Message;
import org.switchboard.request.UrgencyWords;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.routing.Routing;
import org.switchboard.sla.Urgency;
import org.switchboard.slack.SlackText;

/** A request as its team sees it. */
final class TeamCard {

	private static final int DETAILS = 80;

	private TeamCard() {
	}

	static Message of(Request request, String reason, ZoneId zone) {
		CardBlocks card = new CardBlocks(request);
		String status = CardWords.stateForTeam(request)
				+ request.owner().map((owner) -> "  ·  " + CardWords.name(owner)).orElse("")
				+ ((request.urgency() != Urgency.NORMAL) ? "  ·  " + UrgencyWords.marked(request.urgency()) : "");
		if (request.state().isOpen()) {
			card.section(String.join("\n", card.titleLine(), status, about(request, zone)));
			if (request.urgency() == Urgency.URGENT && !request.filing().confidential()) {
				card.section(CardWords.paged(request.team()));
			}
			card.context(CardWords.filedFor(request) + why(request, reason) + CardWords.threadGoesTo(request)
					+ RelationWords.forTeam(request) + ApprovalWords.line(request));
		}
		else {
			card.section(card.titleLine() + "\n" + status);
		}
		return card.buttons(CardButton.forTeam(request), CardButton.menuForTeam(request))
			.message(request.id() + " " + CardBlocks.summary(request));
	}

	// who asked for what, and by when; a phone shows each in a line
	private static String about(Request request, ZoneId zone) {
		Filing filing = request.filing();
		String details = SlackText.line(filing.details(), DETAILS);
		return CardWords.name(filing.requester()) + "  ·  " + SlackText.escape(filing.schoolName()) + "\n"
				+ SlackText.escape(filing.category()) + "  ·  " + ClockWords.brief(request, zone)
				+ (details.isEmpty() ? "" : "\n>" + details);
	}

	// unless it is the network's own team
	private static String why(Request request, String reason) {
		return Routing.isUsual(reason, request.filing().schoolName()) ? "" : SlackText.escape(reason) + "\n";
	}

	// whether the card has no room for all of the details
	static boolean isCut(Filing filing) {
		return !filing.details().strip().equals(SlackText.cut(SlackText.oneLine(filing.details()), DETAILS));
	}

	// what's left where the request used to be
	static Message movedOn(Request request) {
		return new CardBlocks(request).section(CardWords.movedOn(request)).message(CardWords.movedOn(request));
	}

	static String about(Request request) {
		return request.team().departmentName() + ": " + request.filing().category();
	}

}
