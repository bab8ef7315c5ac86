package org.switchboard.request.lifecycle;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.switchboard.request.Bus14;

import static org.assertj.core.api.Assertions.assertThat;

class RotationCommandTests {

	@Test
	void assignsUnassignedRequest() {
		Request filed = Bus14.filed();
		Decision decision = filed.decide(new RotationCommand(Bus14.IVAN, 1), Bus14.minute(1));
		assertThat(decision).isEqualTo(Decision.Accepted.of(new RequestEvent.RequestAssigned(Bus14.minute(1),
				Participant.SWITCHBOARD, Bus14.IVAN, Optional.of("They're next in the rotation."))));
		Request after = filed.after(((Decision.Accepted) decision).events());
		assertThat(after.owner()).contains(Bus14.IVAN);
		assertThat(after.state()).isEqualTo(RequestState.CLAIMED);
		assertThat(after.firstResponseAt()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "CLAIMED, AlreadyOwned", "WAITING, AlreadyOwned", "RESOLVED, NotOpen", "CLOSED, NotOpen",
			"CANCELLED, NotOpen" })
	void refusesAssignedOrEndedRequest(RequestState state, String refusal) {
		assertThat(Bus14.in(state).decide(new RotationCommand(Bus14.IVAN, 1), Bus14.minute(9))).isInstanceOfSatisfying(
				Decision.Refused.class,
				(refused) -> assertThat(refused.refusal().getClass().getSimpleName()).isEqualTo(refusal));
	}

	@Test
	void refusesRequestThatMovedToAnotherTeam() {
		Request moved = Bus14.after(Bus14.filed(), Bus14.command("Transfer"));
		assertThat(moved.decide(new RotationCommand(Bus14.IVAN, 1), Bus14.minute(9)))
			.isEqualTo(Decision.refused(new Refusal.WithAnotherTeam(Bus14.REPAIRS)));
	}

}
