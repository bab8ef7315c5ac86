package org.switchboard.request;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.switchboard.request.lifecycle.Decision;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Rate;
import org.switchboard.request.lifecycle.Refusal;
import org.switchboard.request.lifecycle.RelationCommand;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestEvent.RequestClaimed;
import org.switchboard.request.lifecycle.RequestState;
import org.switchboard.request.lifecycle.SchoolCommand;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.request.lifecycle.ThreadCommand;
import org.switchboard.sla.Urgency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class RequestLifecycleTests {

	// what each command does to a request in each state: the next state, or the refusal
	private static final String LIFECYCLE = """
			              | NEW       | CLAIMED      | WAITING      | RESOLVED | CLOSED  | CANCELLED
			Claim         | CLAIMED   | AlreadyOwned | AlreadyOwned | NotOpen  | NotOpen | NotOpen
			Assign        | CLAIMED   | CLAIMED      | WAITING      | NotOpen  | NotOpen | NotOpen
			Release       | NotOwned  | NEW          | NEW          | NotOpen  | NotOpen | NotOpen
			Ask           | WAITING   | WAITING      | WAITING      | NotOpen  | NotOpen | NotOpen
			Reply         | CLAIMED   | CLAIMED      | WAITING      | NotOpen  | NotOpen | NotOpen
			Write         | NEW       | CLAIMED      | CLAIMED      | NotOpen  | NotOpen | NotOpen
			Nudge         | TooSoon   | TooSoon      | WaitsForSchool | NotOpen | NotOpen | NotOpen
			Transfer      | NEW       | NEW          | NEW          | NotOpen  | NotOpen | NotOpen
			ChangeUrgency | NEW       | CLAIMED      | WAITING      | NotOpen  | NotOpen | NotOpen
			TakeLate      | CLAIMED   | CLAIMED      | WAITING      | NotOpen  | NotOpen | NotOpen
			Resolve       | RESOLVED  | RESOLVED     | RESOLVED     | NotOpen  | NotOpen | NotOpen
			Reopen        | StillOpen | StillOpen    | StillOpen    | CLAIMED  | CLAIMED | NotOpen
			Close         | StillOpen | StillOpen    | StillOpen    | CLOSED   | NotOpen | NotOpen
			TakeNote      | NEW       | CLAIMED      | WAITING      | RESOLVED | CLOSED  | CANCELLED
			TakeBack      | NEW       | CLAIMED      | WAITING      | RESOLVED | CLOSED  | CANCELLED
			Correct       | NEW       | CLAIMED      | WAITING      | RESOLVED | CLOSED  | CANCELLED
			Link          | NEW       | CLAIMED      | WAITING      | NotOpen  | NotOpen | NotOpen
			Unlink        | NothingToChange | NothingToChange | NothingToChange | NothingToChange | NothingToChange | NothingToChange
			Watch         | NEW       | CLAIMED      | WAITING      | NotOpen  | NotOpen | NotOpen
			Unwatch       | NothingToChange | NothingToChange | NothingToChange | NothingToChange | NothingToChange | NothingToChange
			Approve       | NothingToChange | NothingToChange | NothingToChange | NotOpen | NotOpen | NotOpen
			Decline       | NothingToChange | NothingToChange | NothingToChange | NotOpen | NotOpen | NotOpen
			Rate          | NotToBeRated | NotToBeRated | NotToBeRated | NotToBeRated | NotToBeRated | NotToBeRated
			Cancel        | CANCELLED | CANCELLED    | CANCELLED    | NotOpen  | NotOpen | NotOpen
			""";

	static Stream<Arguments> cells() {
		List<List<String>> rows = LIFECYCLE.lines().map(RequestLifecycleTests::row).toList();
		List<String> states = rows.get(0);
		return rows.stream()
			.skip(1)
			.flatMap((row) -> Stream.iterate(1, (column) -> column < states.size(), (column) -> column + 1)
				.map((column) -> Arguments.of(row.get(0), RequestState.valueOf(states.get(column)), row.get(column))));
	}

	@ParameterizedTest(name = "{0} in {1}: {2}")
	@MethodSource("cells")
	void followsTable(String command, RequestState state, String expected) {
		Request request = Bus14.in(state);
		assertThat(outcome(request, Bus14.command(command))).isEqualTo(expected);
	}

	@Test
	void tableHasEveryCommandAndState() {
		assertThat(cells().map((cell) -> cell.get()[0]).distinct())
			.containsExactlyInAnyOrderElementsOf(Bus14.kinds(RequestCommand.class));
		assertThat(cells().map((cell) -> cell.get()[1]).distinct()).containsExactly((Object[]) RequestState.values());
	}

	@Test
	void refusesCommandsOnceCanceledWithoutOwner() {
		Request cancelled = Bus14.after(Bus14.filed(), new SchoolCommand.Cancel(Bus14.MAYA));
		assertThat(cancelled.owner()).isEmpty();
		assertThat(Bus14.commands())
			.filteredOn((command) -> !(command instanceof ThreadCommand || command instanceof RelationCommand
					|| command instanceof Rate))
			.allSatisfy((command) -> assertThat(refusal(cancelled, command))
				.isEqualTo(new Refusal.NotOpen(cancelled.state())));
	}

	@Test
	void refusesSecondClaimAndNamesFirst() {
		Request claimed = Bus14.in(RequestState.CLAIMED);
		assertThat(refusal(claimed, new TeamCommand.Claim(Bus14.IVAN))).isEqualTo(new Refusal.AlreadyOwned(Bus14.THUY));
		assertThat(refusal(claimed, new TeamCommand.Claim(Bus14.THUY))).isEqualTo(new Refusal.AlreadyOwned(Bus14.THUY));
	}

	@Test
	void refusesWhatChangesNothing() {
		Request claimed = Bus14.in(RequestState.CLAIMED);
		Participant renamed = new Participant(Bus14.THUY.userId(), "Thuy Tran");
		assertThat(refusal(claimed, new TeamCommand.Assign(Bus14.LUTHER, Bus14.BUSES.id(), renamed, Optional.empty())))
			.isEqualTo(new Refusal.AlreadyOwned(renamed));
		assertThat(refusal(claimed,
				new TeamCommand.Transfer(Bus14.THUY, Bus14.BUSES, "", Bus14.promising(Duration.ofDays(1)))))
			.isEqualTo(new Refusal.NothingToChange());
		assertThat(refusal(claimed,
				new TeamCommand.ChangeUrgency(Bus14.THUY, Urgency.NORMAL, Bus14.promising(Duration.ofHours(1)))))
			.isEqualTo(new Refusal.NothingToChange());
	}

	@Test
	void refusesToAssignOutsideTheTeam() {
		RequestCommand assign = new TeamCommand.Assign(Bus14.LUTHER, Bus14.REPAIRS.id(), Bus14.IVAN, Optional.empty());
		assertThat(refusal(Bus14.in(RequestState.CLAIMED), assign)).isEqualTo(new Refusal.WithAnotherTeam(Bus14.BUSES));
		assertThat(refusal(Bus14.in(RequestState.CLOSED), assign)).isEqualTo(new Refusal.NotOpen(RequestState.CLOSED));
	}

	@Test
	void refusalNamesTheStatus() {
		assertThat(refusal(Bus14.in(RequestState.CLOSED), new TeamCommand.Reply(Bus14.THUY, "Late.")))
			.isEqualTo(new Refusal.NotOpen(RequestState.CLOSED));
		assertThat(refusal(Bus14.in(RequestState.WAITING), new SchoolCommand.Close(Bus14.MAYA)))
			.isEqualTo(new Refusal.StillOpen(RequestState.WAITING));
	}

	@Test
	void claimsUnassignedRequestBeforeAnswering() {
		Instant now = Bus14.minute(5);
		for (String name : List.of("Ask", "Reply", "Resolve")) {
			List<RequestEvent> events = Bus14.accepted(Bus14.filed(), Bus14.command(name), now);
			assertThat(events).hasSize(2).first().isEqualTo(new RequestClaimed(now, Bus14.THUY));
			assertThat(Bus14.filed().after(events).owner()).contains(Bus14.THUY);
		}
	}

	@Test
	void keepsOwnerWhenSomeoneElseAnswers() {
		Request claimed = Bus14.in(RequestState.CLAIMED);
		for (RequestCommand command : List.of(new TeamCommand.Ask(Bus14.IVAN, "?"),
				new TeamCommand.Reply(Bus14.IVAN, "!"), new TeamCommand.Resolve(Bus14.IVAN, "."))) {
			assertThat(Bus14.accepted(claimed, command, Bus14.minute(5))).hasSize(1);
			assertThat(Bus14.after(claimed, command).owner()).contains(Bus14.THUY);
		}
	}

	@Test
	void assigningWhileWaitingKeepsWaiting() {
		Request waiting = Bus14.in(RequestState.WAITING);
		Request assigned = Bus14.after(waiting, Bus14.command("Assign"));
		assertThat(assigned.state()).isEqualTo(RequestState.WAITING);
		assertThat(assigned.owner()).contains(Bus14.IVAN);
		assertThat(assigned.ownerSince()).isEqualTo(assigned.version()).isGreaterThan(waiting.ownerSince());
	}

	@Test
	void filesOnce() {
		assertThatIllegalStateException().isThrownBy(() -> Bus14.filed().apply(Bus14.wasFiled()));
	}

	private static String outcome(Request request, RequestCommand command) {
		Decision decision = request.decide(command, Bus14.minute(9));
		if (decision instanceof Decision.Refused refused) {
			return refused.refusal().getClass().getSimpleName();
		}
		return request.after(((Decision.Accepted) decision).events()).state().name();
	}

	private static Refusal refusal(Request request, RequestCommand command) {
		Decision decision = request.decide(command, Bus14.minute(9));
		assertThat(decision).isInstanceOf(Decision.Refused.class);
		return ((Decision.Refused) decision).refusal();
	}

	private static List<String> row(String line) {
		return Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
	}

}
