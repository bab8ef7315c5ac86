package org.switchboard.request;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestState;
import org.switchboard.request.lifecycle.SchoolCommand;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.sla.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

/** Which times a request records. */
class RequestTimesTests {

	private final Request claimed = Bus14.in(RequestState.CLAIMED);

	@ParameterizedTest
	@ValueSource(strings = { "Ask", "Reply", "Resolve" })
	void countsFirstResponse(String command) {
		Request answered = after(this.claimed, Bus14.command(command), Bus14.minute(10));
		assertThat(answered.firstResponseAt()).contains(Bus14.minute(10));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ask", "Reply", "Resolve" })
	void countsOnlyFirstResponse(String command) {
		Request answered = after(this.claimed, new TeamCommand.Reply(Bus14.IVAN, "Soon."), Bus14.minute(10));
		assertThat(after(answered, Bus14.command(command), Bus14.minute(20)).firstResponseAt())
			.contains(Bus14.minute(10));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Claim", "Assign", "ChangeUrgency", "Write", "Cancel", "Transfer" })
	void doesNotCountCommandsThatAnswerNothing(String command) {
		assertThat(Bus14.after(Bus14.filed(), Bus14.command(command)).firstResponseAt()).isEmpty();
	}

	// someone on the team who needs help asks their own team
	@Test
	void doesNotCountRequestersOwnAnswer() {
		Request answered = Bus14.after(Bus14.filed(), new TeamCommand.Reply(Bus14.MAYA, "It came."),
				new TeamCommand.Ask(Bus14.MAYA, "Did it?"), new TeamCommand.Resolve(Bus14.MAYA, "It did."));
		assertThat(answered.state()).isEqualTo(RequestState.RESOLVED);
		assertThat(answered.firstResponseAt()).isEmpty();
	}

	@Test
	void countsAnswerFromTheFiler() {
		assertThat(Bus14.after(Bus14.filed(), new TeamCommand.Reply(Bus14.TYRONE, "It is on its way.")))
			.extracting(Request::firstResponseAt)
			.isEqualTo(Optional.of(Bus14.minute(1)));
	}

	@Test
	void answerFromSchoolEndsWaiting() {
		Request waiting = Bus14.in(RequestState.WAITING);
		Request resumed = Bus14.after(waiting, new SchoolCommand.Write(Bus14.TYRONE, "Elm Street."));
		assertThat(resumed.state()).isEqualTo(RequestState.CLAIMED);
		assertThat(resumed.owner()).isEqualTo(waiting.owner());
		assertThat(resumed.ownerSince()).isEqualTo(waiting.ownerSince());
		assertThat(resumed.firstResponseAt()).isEqualTo(waiting.firstResponseAt());
	}

	@Test
	void transferDropsOwnerAndRecordsItsVersion() {
		Request transferred = Bus14.after(Bus14.in(RequestState.WAITING), Bus14.command("Transfer"));
		assertThat(transferred.team()).isEqualTo(Bus14.REPAIRS);
		assertThat(transferred.teamSince()).isEqualTo(transferred.version()).isEqualTo(4);
		assertThat(transferred.owner()).isEmpty();
		assertThat(transferred.ownerSince()).isZero();
	}

	@Test
	void transferAndReleaseKeepFirstResponse() {
		Request waiting = Bus14.in(RequestState.WAITING);
		assertThat(waiting.firstResponseAt()).isPresent();
		assertThat(Bus14.after(waiting, Bus14.command("Transfer")).firstResponseAt())
			.isEqualTo(waiting.firstResponseAt());
		assertThat(Bus14.after(waiting, Bus14.command("Release")).firstResponseAt())
			.isEqualTo(waiting.firstResponseAt());
	}

	@Test
	void reopeningKeepsFirstResponseAndClearsResolution() {
		Request resolved = Bus14.in(RequestState.RESOLVED);
		assertThat(resolved.resolvedAt()).isEqualTo(resolved.firstResponseAt()).contains(Bus14.minute(2));
		for (Request done : List.of(resolved, Bus14.in(RequestState.CLOSED))) {
			Request reopened = Bus14.after(done, Bus14.command("Reopen"));
			assertThat(reopened.resolvedAt()).isEmpty();
			assertThat(reopened.firstResponseAt()).contains(Bus14.minute(2));
			assertThat(reopened.owner()).contains(Bus14.THUY);
		}
	}

	@Test
	void closingKeepsResolution() {
		assertThat(Bus14.in(RequestState.CLOSED).resolvedAt()).contains(Bus14.minute(2));
	}

	@Test
	void urgencyMovesDueTimeCountedFromFiling() {
		Request urgent = after(this.claimed, urgent(), Bus14.minute(10));
		assertThat(urgent.urgency()).isEqualTo(Urgency.URGENT);
		assertThat(urgent.answerDue()).isEqualTo(Bus14.minute(30));
		assertThat(urgent.owner()).isEqualTo(this.claimed.owner());
	}

	@Test
	void nothingIsOverdueBeforeTheUrgencyWasKnown() {
		assertThat(after(this.claimed, urgent(), Bus14.minute(300)).answerDue()).isEqualTo(Bus14.minute(300));
	}

	private static TeamCommand urgent() {
		return new TeamCommand.ChangeUrgency(Bus14.THUY, Urgency.URGENT, Bus14.promising(Duration.ofMinutes(30)));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ask", "Reply", "Resolve" })
	void noEventIsDatedBeforeFiling(String command) {
		Request answered = after(this.claimed, Bus14.command(command), Bus14.FILED_AT.minusMillis(250));
		assertThat(answered.firstResponseAt()).contains(Bus14.FILED_AT.plusMillis(1));
		assertThat(answered.resolvedAt()).isIn(Optional.empty(), answered.firstResponseAt());
	}

	private static Request after(Request request, RequestCommand command, Instant now) {
		return request.after(Bus14.accepted(request, command, now));
	}

}
