package org.switchboard.conversation.card;

import java.util.List;
import java.util.function.Predicate;

import org.switchboard.delivery.Message;
import org.switchboard.directory.ApprovalMode;
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

	static final String REMINDED = "This still needs your decision. Please press *Approve* or *Decline…* above.";

	private static final String MARK = ":ballot_box_with_check: ";

	private static final WordsByType<ApprovalEvent, String, String> HAPPENED = new WordsByType<ApprovalEvent, String, String>(
			ApprovalEvent.class)
		.when(ApproverAsked.class, ApprovalWords::asked)
		.when(ApproversMissing.class, ApprovalWords::nobodyIsLeft)
		.when(ApproversReminded.class, ApprovalWords::reminded)
		.when(ApprovalGiven.class, (given, who) -> who + inPlaceOf(given.approver(), given.by()) + " approved this.")
		.when(ApprovalDeclined.class,
				(declined, who) -> who + inPlaceOf(declined.approver(), declined.by()) + " did not approve this:")
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
			return "Not approved by " + answers(approval, false) + ".";
		}
		String given = answers(approval, true);
		String done = given.isEmpty() ? "" : "Approved by " + given + ".";
		if (approval.hasEnough()) {
			return done;
		}
		return (done.isEmpty() ? "" : done + " ") + "Before it is done, it needs the approval of " + awaited(approval)
				+ "." + vacant(approval);
	}

	private static String vacant(Approval approval) {
		List<Participant> missing = approval.vacant().stream().map(Seat::approver).toList();
		return missing.isEmpty() ? "" : " No one is left to decide in place of " + names(missing, " and ")
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

	private static String awaited(Approval approval) {
		Predicate<Seat> answered = Seat::hasApproved;
		List<Participant> awaited = approval.seats()
			.stream()
			.filter(answered.negate())
			.map((seat) -> seat.askedLast().orElse(seat.approver()))
			.toList();
		return names(awaited, switch (approval.mode()) {
			case ANY -> " or ";
			case ALL -> " and ";
			case SEQUENCE -> ", then ";
		});
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
			.map((seat) -> seat.answer().isPresent() ? "You did not approve this. If that has changed, you still can."
					: ":point_right: *This needs your approval*" + inPlaceOf(seat, userId) + others(approval) + ".")
			.orElseGet(() -> MARK + stands(approval));
	}

	private static String inPlaceOf(Seat seat, String userId) {
		return seat.approver().userId().equals(userId) ? "" : ", in place of " + CardWords.name(seat.approver());
	}

	private static String others(Approval approval) {
		int more = approval.seats().size() - 1;
		if (more == 0) {
			return "";
		}
		return (approval.mode() != ApprovalMode.ANY) ? ", and that of others" : ", or that of somebody else";
	}

	// what remains for people who may no longer see the request
	static String over(RequestId id) {
		return "*" + id + "* needs your decision no more. Thank you.";
	}

	static String more(RequestId id) {
		return "`/request " + id + "` shows what was said about it since.";
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
				+ (self ? "" : " in place of " + CardWords.name(event.approver())) + ".";
	}

	private static String nobodyIsLeft(ApproversMissing event, String who) {
		return "No one is left to approve this in place of " + names(event.approvers(), " and ") + "."
				+ (event.told().isEmpty() ? "" : " Switchboard told " + names(event.told(), " and ") + ".");
	}

	private static String reminded(ApproversReminded event, String who) {
		return "No decision yet, so " + names(event.asked(), " and ") + " "
				+ ((event.asked().size() == 1) ? "was" : "were") + " reminded.";
	}

	// administrators learn nothing about confidential requests
	static Message missing(Request request, ApproversMissing event) {
		String words = request.filing().confidential()
				? "A confidential request needs an approval, and no one is left to decide. In the district file, make "
						+ "sure that each approver has a substitute."
				: "*" + request.id() + "* needs the approval of " + names(event.approvers(), " and ")
						+ ", and no one is left to decide in their place. In the district file, name a substitute "
						+ "or another administrator, and Switchboard asks them.";
		return CardWords.discreet(request, Quote.of(words, "").get(0));
	}

	private static String inPlaceOf(Participant approver, Participant by) {
		return approver.is(by) ? "" : ", in place of " + CardWords.name(approver) + ",";
	}

	static String text(ApprovalEvent event) {
		return (event instanceof ApprovalDeclined declined) ? declined.text() : "";
	}

}
