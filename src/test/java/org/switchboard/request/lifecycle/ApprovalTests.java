package org.switchboard.request.lifecycle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.switchboard.directory.ApprovalMode;
import org.switchboard.directory.ApprovalRule;
import org.switchboard.directory.Person;
import org.switchboard.request.Bus14;
import org.switchboard.request.SearchScope;

import static org.assertj.core.api.Assertions.assertThat;

class ApprovalTests {

	private static final ApprovalCommand.Approve LUTHER_AGREES = new ApprovalCommand.Approve(Bus14.LUTHER);

	private static final ApprovalCommand.Approve IVAN_AGREES = new ApprovalCommand.Approve(Bus14.IVAN);

	private static final ApprovalCommand.Approve THUY_AGREES = new ApprovalCommand.Approve(Bus14.THUY);

	private static final ApprovalCommand.Decline LUTHER_DECLINES = new ApprovalCommand.Decline(Bus14.LUTHER,
			"Not this year.");

	private static final TeamCommand.Resolve RESOLVE = new TeamCommand.Resolve(Bus14.THUY, "It came.");

	private static Request needs(ApprovalMode mode, Participant... approvers) {
		List<Person> by = Stream.of(approvers)
			.map((approver) -> new Person(approver.userId(), approver.name(), List.of()))
			.toList();
		Approval approval = Approval.of("transportation", new ApprovalRule(mode, by, Map.of()));
		Filing filing = new Filing(Bus14.MAYA, Bus14.TYRONE, "101", "Lincoln Elementary", "Late bus", "Bus 14", "",
				true, Optional.empty(), Optional.of(approval), List.of());
		return Request.filed(Bus14.ID, Bus14.wasFiled(filing));
	}

	private static Request asked(ApprovalMode mode, Participant... approvers) {
		Request request = needs(mode, approvers);
		for (Participant approver : approvers) {
			request = asked(request, approver, approver);
		}
		return request;
	}

	private static Request asked(Request request, Participant approver, Participant asked) {
		Decision decision = request.decide(new ApprovalStep.Ask(approver, asked), Bus14.minute(1));
		return (decision instanceof Decision.Accepted accepted) ? request.after(accepted.events()) : request;
	}

	private static Refusal refusal(Request request, RequestCommand command) {
		Decision decision = request.decide(command, Bus14.minute(9));
		assertThat(decision).isInstanceOf(Decision.Refused.class);
		return ((Decision.Refused) decision).refusal();
	}

	@Test
	void oneApprovalIsEnoughInModeAny() {
		Request approved = Bus14.after(asked(ApprovalMode.ANY, Bus14.LUTHER, Bus14.IVAN), IVAN_AGREES);
		assertThat(approved.relations().hasToWait()).isFalse();
		assertThat(refusal(approved, LUTHER_AGREES)).isEqualTo(new Refusal.AlreadyDecided(Bus14.IVAN));
		assertThat(refusal(approved, LUTHER_DECLINES)).isEqualTo(new Refusal.AlreadyDecided(Bus14.IVAN));
	}

	@Test
	void allMustApproveInAnyOrder() {
		Request once = Bus14.after(asked(ApprovalMode.ALL, Bus14.LUTHER, Bus14.IVAN), IVAN_AGREES);
		assertThat(once.relations().hasToWait()).isTrue();
		assertThat(refusal(once, IVAN_AGREES)).isEqualTo(new Refusal.AlreadyDecided(Bus14.IVAN));
		assertThat(Bus14.after(once, LUTHER_AGREES).relations().hasToWait()).isFalse();
	}

	@Test
	void sequenceAsksOneApproverAtATime() {
		Request first = asked(ApprovalMode.SEQUENCE, Bus14.LUTHER, Bus14.IVAN);
		assertThat(first.relations().approval().orElseThrow().asked()).containsExactly(Bus14.LUTHER);
		assertThat(refusal(first, IVAN_AGREES)).isEqualTo(new Refusal.NothingToChange());
		Request second = asked(Bus14.after(first, LUTHER_AGREES), Bus14.IVAN, Bus14.IVAN);
		assertThat(second.relations().hasToWait()).isTrue();
		assertThat(Bus14.after(second, IVAN_AGREES).relations().hasToWait()).isFalse();
	}

	@Test
	void oneDeclineIsEnoughButCanBeReconsidered() {
		Request declined = Bus14.after(asked(ApprovalMode.ALL, Bus14.LUTHER, Bus14.IVAN), LUTHER_DECLINES);
		assertThat(declined.relations().hasToWait()).isFalse();
		assertThat(declined.firstResponseAt()).isPresent();
		assertThat(refusal(declined, IVAN_AGREES)).isEqualTo(new Refusal.AlreadyDecided(Bus14.LUTHER));
		assertThat(refusal(declined, LUTHER_DECLINES)).isEqualTo(new Refusal.AlreadyDecided(Bus14.LUTHER));
		Request again = Bus14.after(declined, LUTHER_AGREES);
		assertThat(again.relations().hasToWait()).isTrue();
		assertThat(Bus14.after(again, IVAN_AGREES).relations().hasToWait()).isFalse();
	}

	@Test
	void resolvesAsSoonAsApproved() {
		Request held = Bus14.after(asked(ApprovalMode.ANY, Bus14.LUTHER), RESOLVE);
		assertThat(held.state()).isEqualTo(RequestState.CLAIMED);
		assertThat(Bus14.after(held, LUTHER_AGREES).state()).isEqualTo(RequestState.RESOLVED);
		Request declined = Bus14.after(held, LUTHER_DECLINES);
		assertThat(declined.state()).isEqualTo(RequestState.CLAIMED);
		assertThat(Bus14.after(declined, LUTHER_AGREES).state()).isEqualTo(RequestState.CLAIMED);
		assertThat(Bus14.after(declined, RESOLVE).state()).isEqualTo(RequestState.RESOLVED);
	}

	@Test
	void waitsForPartsAndApproval() {
		Request held = Bus14.after(asked(ApprovalMode.ANY, Bus14.LUTHER), RESOLVE);
		RequestId part = new RequestId(15);
		Request both = held
			.apply(new RelationEvent.PartAdded(Bus14.minute(3), Bus14.THUY, part, "Network 1 Operations"));
		Request approved = Bus14.after(both, LUTHER_AGREES);
		assertThat(approved.state()).isEqualTo(RequestState.CLAIMED);
		Decision done = approved.decide(new RelayedChange.Word(new RelationEvent.WordPassedOn(Bus14.minute(5),
				Bus14.IVAN, part, "Operations", RelationEvent.Kind.DONE, "", Optional.empty())), Bus14.minute(5));
		assertThat(approved.after(((Decision.Accepted) done).events()).state()).isEqualTo(RequestState.RESOLVED);
	}

	@Test
	void personCoveringForTwoApprovesOnlyOnce() {
		Request once = Bus14.after(askedForTwo(), THUY_AGREES);
		assertThat(once.relations().hasToWait()).isTrue();
		assertThat(refusal(once, THUY_AGREES)).isEqualTo(new Refusal.OneAnswerEach());
		assertThat(refusal(once, new ApprovalCommand.Decline(Bus14.THUY, "No.")))
			.isEqualTo(new Refusal.OneAnswerEach());
		assertThat(Approval.readers(once)).isEmpty();
		Request approved = Bus14.after(asked(once, Bus14.IVAN, Bus14.IVAN), IVAN_AGREES);
		assertThat(approved.relations().hasToWait()).isFalse();
	}

	@Test
	void personCoveringForTwoCanReconsiderADecline() {
		Request declined = Bus14.after(askedForTwo(), new ApprovalCommand.Decline(Bus14.THUY, "No."));
		assertThat(declined.relations().hasToWait()).isFalse();
		Request again = Bus14.after(declined, THUY_AGREES);
		assertThat(again.relations().hasToWait()).isTrue();
		assertThat(Bus14.after(asked(again, Bus14.IVAN, Bus14.IVAN), IVAN_AGREES).relations().hasToWait()).isFalse();
	}

	private static Request askedForTwo() {
		Request request = asked(needs(ApprovalMode.ALL, Bus14.LUTHER, Bus14.IVAN), Bus14.LUTHER, Bus14.THUY);
		return asked(request, Bus14.IVAN, Bus14.THUY);
	}

	@Test
	void awaitsNoOneUntilSomeoneIsAsked() {
		Request request = asked(ApprovalMode.ANY, Bus14.LUTHER, Bus14.IVAN);
		Request missing = misses(request, Bus14.LUTHER, Bus14.IVAN);
		assertThat(missing.relations().approval().orElseThrow().vacant()).hasSize(2);
		assertThat(missing.decide(new ApprovalStep.Remind(), Bus14.minute(9))).isInstanceOf(Decision.Refused.class);
		assertThat(misses(missing, Bus14.LUTHER)).isEqualTo(missing);
		Request again = asked(missing, Bus14.LUTHER, Bus14.LUTHER);
		assertThat(again.relations().approval().orElseThrow().vacant()).isEmpty();
		assertThat(again.relations().approval().orElseThrow().asked()).containsExactly(Bus14.LUTHER, Bus14.IVAN);
		assertThat(misses(request, Bus14.THUY)).isEqualTo(request);
	}

	private static Request misses(Request request, Participant... approvers) {
		Decision decision = request.decide(new ApprovalStep.Miss(List.of(approvers), List.of(Bus14.TYRONE)),
				Bus14.minute(2));
		return (decision instanceof Decision.Accepted accepted) ? request.after(accepted.events()) : request;
	}

	@Test
	void approversSeeConfidentialRequestOnlyUntilTheyDecide() {
		Request request = asked(ApprovalMode.ALL, Bus14.LUTHER, Bus14.IVAN);
		Request once = Bus14.after(request, LUTHER_AGREES);
		assertThat(SearchScope.people(request)).contains(Bus14.LUTHER.userId(), Bus14.IVAN.userId());
		assertThat(Approval.readers(once)).containsExactly(Bus14.IVAN);
		assertThat(Approval.readers(Bus14.after(once, new SchoolCommand.Cancel(Bus14.MAYA)))).isEmpty();
	}

	@Test
	void endsWithTheRequest() {
		Request cancelled = Bus14.after(asked(ApprovalMode.ANY, Bus14.LUTHER), new SchoolCommand.Cancel(Bus14.MAYA));
		assertThat(refusal(cancelled, LUTHER_AGREES)).isEqualTo(new Refusal.NotOpen(RequestState.CANCELLED));
		assertThat(cancelled.decide(new ApprovalStep.Remind(), Bus14.minute(9))).isInstanceOf(Decision.Refused.class);
	}

}
