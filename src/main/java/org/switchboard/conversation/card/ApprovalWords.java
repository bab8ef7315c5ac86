package org.switchboard.conversation.card;

import java.util.List;
import java.util.function.Predicate;

import org.switchboard.delivery.Message;
import org.switchboard.request.WordsByType;
import org.switchboard.request.lifecycle.Approval;
import org.switchboard.request.lifecycle.Approval.Seat;
import org.switchboard.request.lifecycle.ApprovalEvent;
import org.switchboard.request.lifecycle.ApprovalEvent.ApprovalDeclined;
import org.switchboard.request.lifecycle.ApprovalEvent.ApprovalGiven;
import org.switchboard.request.lifecycle.ApprovalEvent.ApproverAsked;
import org.switchboard.request.lifecycle.ApprovalEvent.ApproversMissing;
import org.switchboard.request.lifecycle.ApprovalEvent.ApproversReminded;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestId;

/** The wording of approvals. */
public final class ApprovalWords {

	static final String REMINDED = "This is still waiting for your decision. Use *Approve* or *Decline…* above.";

	private static final String MARK = ":ballot_box_with_check: ";

	private static final WordsByType<ApprovalEvent, String, String> HAPPENED = new WordsByType<ApprovalEvent, String, String>(
			ApprovalEvent.class)
		.when(ApproverAsked.class, ApprovalWords::asked)
		.when(ApproversMissing.class, ApprovalWords::nobodyIsLeft)
		.when(ApproversReminded.class, ApprovalWords::reminded)
		.when(ApprovalGiven.class,
				(given, who) -> who + " approved this" + onBehalfOf(given.approver(), given.by()) + ".")
		.when(ApprovalDeclined.class,
				(declined, who) -> who + " declined this" + onBehalfOf(declined.approver(), declined.by()) + ":")
		.complete();

	private ApprovalWords() {
	}

	// a request's approval status, for everyone who sees the request
	static String line(Request request) {
		return request.relations()
			.approval()
			.filter((approval) -> request.state().isOpen() || !approval.hasToCome())
			.map((approval) -> "\n" + MARK + stands(approval))
			.orElse("");
	}

	private static String stands(Approval approval) {
		if (approval.hasDecline()) {
			return "Declined by " + answers(approval, false) + ".";
		}
		String given = answers(approval, true);
		String done = given.isEmpty() ? "" : "Approved by " + given + ".";
		if (approval.hasEnough()) {
			return done;
		}
		return (done.isEmpty() ? "Needs" : done + " Still needs") + " approval from "
				+ names(awaited(approval, (seat) -> true), last(approval)) + "." + vacant(approval);
	}

	private static String vacant(Approval approval) {
		List<Participant> missing = approval.vacant().stream().map(Seat::approver).toList();
		return missing.isEmpty() ? "" : " No one can decide for " + names(missing, " and ")
				+ ". Ask an administrator to name a substitute in the district file.";
	}

	private static String answers(Approval approval, boolean approved) {
		return names(approval.seats()
			.stream()
			.flatMap((seat) -> seat.answer().stream())
			.filter((answer) -> answer.approved() == approved)
			.map(Approval.Answer::by)
			.distinct()
			.toList(), " and ");
	}

	private static List<Participant> awaited(Approval approval, Predicate<Seat> which) {
		return approval.seats()
			.stream()
			.filter((seat) -> !seat.hasApproved() && which.test(seat))
			.map((seat) -> seat.askedLast().orElse(seat.approver()))
			.toList();
	}

	private static String last(Approval approval) {
		return switch (approval.mode()) {
			case ANY -> " or ";
			case ALL -> " and ";
			case SEQUENCE -> ", then ";
		};
	}

	private static String names(List<Participant> people, String last) {
		List<String> names = people.stream().map((person) -> "*" + CardWords.name(person) + "*").toList();
		if (names.size() < 2 || last.startsWith(",")) {
			return String.join(last, names);
		}
		return String.join(", ", names.subList(0, names.size() - 1)) + last + names.get(names.size() - 1);
	}

	static String forApprover(Request request, String userId) {
		Approval approval = request.relations().approval().orElseThrow();
		if (!request.state().isOpen()) {
			return CardWords.stateForTeam(request) + line(request);
		}
		return approval.openTo(userId)
			.stream()
			.findFirst()
			.map((seat) -> seat.answer().isPresent() ? "You declined this. Changed your mind? You can still approve it."
					: ":point_right: *Approval needed* from you" + inPlaceOf(seat, userId) + others(approval, seat)
							+ ".")
			.orElseGet(() -> MARK + stands(approval));
	}

	private static String inPlaceOf(Seat seat, String userId) {
		return seat.approver().userId().equals(userId) ? "" : " (for " + CardWords.name(seat.approver()) + ")";
	}

	private static String others(Approval approval, Seat own) {
		List<Participant> others = awaited(approval, (seat) -> !seat.equals(own));
		return others.isEmpty() ? "" : last(approval) + names(others, last(approval));
	}

	// what remains for people who may no longer see the request
	static String over(RequestId id) {
		return "*" + id + "* no longer needs your approval.";
	}

	static String more(RequestId id) {
		return "To see the conversation, type `/request " + id + "`.";
	}

	/**
	 * Returns what happened in mrkdwn, without the person's own words, for the team, the
	 * school and followers.
	 */
	public static String happened(ApprovalEvent event) {
		return HAPPENED.of(event, "*" + CardWords.name(event.by()) + "*");
	}

	private static String asked(ApproverAsked event, String who) {
		boolean self = event.asked().is(event.approver());
		return "*" + CardWords.name(event.asked()) + "* was asked to approve this"
				+ (self ? "" : " for " + CardWords.name(event.approver())) + ".";
	}

	private static String nobodyIsLeft(ApproversMissing event, String who) {
		return "No one can approve this for " + names(event.approvers(), " and ") + "."
				+ (event.told().isEmpty() ? "" : " Switchboard notified " + names(event.told(), " and ") + ".");
	}

	private static String reminded(ApproversReminded event, String who) {
		return "No decision yet, so " + names(event.asked(), " and ") + " "
				+ ((event.asked().size() == 1) ? "was" : "were") + " reminded.";
	}

	// administrators learn nothing about confidential requests
	static Message missing(Request request, ApproversMissing event) {
		String words = request.filing().confidential()
				? "A confidential request needs approval, but no one can give it. Make sure every approver has a "
						+ "substitute in the district file."
				: "*" + request.id() + "* needs approval from " + names(event.approvers(), " and ")
						+ ", but no one can decide for them. In the district file, name a substitute or another "
						+ "administrator, and Switchboard will ask them.";
		return CardWords.discreet(request, Quote.of(words, "").get(0));
	}

	private static String onBehalfOf(Participant approver, Participant by) {
		return approver.is(by) ? "" : " for " + CardWords.name(approver);
	}

	static String text(ApprovalEvent event) {
		return (event instanceof ApprovalDeclined declined) ? declined.text() : "";
	}

}
