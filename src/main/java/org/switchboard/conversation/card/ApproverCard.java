package org.switchboard.conversation.card;

import java.time.ZoneId;
import java.util.List;

import org.switchboard.delivery.Message;
import org.switchboard.request.UrgencyWords;
import org.switchboard.request.lifecycle.Approval;
import org.switchboard.request.lifecycle.ApprovalEvent.ApproverAsked;
import org.switchboard.request.lifecycle.ApprovalEvent.ApproversReminded;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.slack.SlackText;

/**
 * A request as an approver sees it. A confidential request is visible only while the
 * decision is theirs to make.
 */
final class ApproverCard {

	private final Request request;

	private final String userId;

	ApproverCard(Request request, CardPlace placement) {
		this.request = request;
		this.userId = placement.conversation();
	}

	Message message(ZoneId zone) {
		Filing filing = this.request.filing();
		if (isOver()) {
			return over(this.request);
		}
		CardBlocks card = new CardBlocks(this.request).title()
			.section(ApprovalWords.forApprover(this.request, this.userId))
			.fields("*School*\n" + SlackText.escape(filing.schoolName()),
					"*Requested by*\n" + CardWords.name(filing.requester()),
					"*Category*\n" + SlackText.escape(TeamCard.about(this.request)),
					"*Urgency*\n" + UrgencyWords.marked(this.request.urgency()));
		Quote.pieces(filing.details()).stream().findFirst().map(Quote::quoted).ifPresent(card::section);
		return card.context(CardWords.filed(this.request, zone) + "\n" + ApprovalWords.more(this.request.id()))
			.buttons(CardButton.forApprover(this.request, this.userId), List.of())
			.message(this.request.id() + " " + CardBlocks.summary(this.request));
	}

	static Message over(Request request) {
		String words = ApprovalWords.over(request.id());
		return new CardBlocks(request).section(words).message(words);
	}

	// what they read in the card's thread
	List<Message> lines(RequestEvent event) {
		if (event instanceof ApproverAsked asked && asked.asked().userId().equals(this.userId)) {
			List<String> pieces = Quote.pieces(this.request.filing().details());
			return (pieces.size() > 1) ? Quote.of(CardWords.REST, pieces.subList(1, pieces.size())) : List.of();
		}
		boolean reminded = event instanceof ApproversReminded reminder
				&& reminder.asked().stream().anyMatch((person) -> person.userId().equals(this.userId));
		return reminded ? Quote.of(ApprovalWords.REMINDED, "") : List.of();
	}

	boolean isOver() {
		return Approval.readers(this.request).stream().noneMatch((person) -> person.userId().equals(this.userId));
	}

}
