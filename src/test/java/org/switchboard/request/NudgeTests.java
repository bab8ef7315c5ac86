package org.switchboard.request;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.switchboard.request.lifecycle.Decision;
import org.switchboard.request.lifecycle.Refusal;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestState;
import org.switchboard.request.lifecycle.SchoolCommand;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.sla.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

/** When a school may ask how it is going. */
class NudgeTests {

	private static final Duration DAY = Duration.ofDays(1);

	private final SchoolCommand.Nudge nudge = new SchoolCommand.Nudge(Bus14.MAYA);

	private Decision decide(Request request, Instant now) {
		return request.decide(this.nudge, now);
	}

	@Test
	void isAcceptedOnceAResponseIsOverdue() {
		Request urgent = Bus14.after(Bus14.filed(),
				new TeamCommand.ChangeUrgency(Bus14.THUY, Urgency.HIGH, Bus14.promising(Duration.ofHours(2))));
		assertThat(decide(urgent, Bus14.minute(119))).isEqualTo(Decision.refused(new Refusal.TooSoon()));
		assertThat(decide(urgent, Bus14.minute(120)))
			.isEqualTo(Decision.Accepted.of(new RequestEvent.TeamNudged(Bus14.minute(120), Bus14.MAYA)));
	}

	@Test
	void isAcceptedAfterADayEvenIfNoResponseIsDue() {
		Request wish = Bus14.after(Bus14.filed(),
				new TeamCommand.ChangeUrgency(Bus14.THUY, Urgency.LOW, Bus14.promising(Duration.ofDays(3))));
		assertThat(wish.nudgeFrom()).isEqualTo(Bus14.FILED_AT.plus(DAY));
	}

	@Test
	void isAcceptedADayAfterTheLastAnswer() {
		Request answered = Bus14.after(Bus14.filed(), new TeamCommand.Reply(Bus14.THUY, "Soon."),
				new TeamCommand.Reply(Bus14.THUY, "Very soon."));
		assertThat(answered.nudgeFrom()).isEqualTo(Bus14.minute(3).plus(DAY));
	}

	@Test
	void isRefusedForADayAfterAnother() {
		Instant first = Bus14.ANSWER_DUE;
		Request nudged = Bus14.filed().after(Bus14.accepted(Bus14.filed(), this.nudge, first));
		assertThat(decide(nudged, first.plus(DAY).minusMillis(1))).isEqualTo(Decision.refused(new Refusal.TooSoon()));
		assertThat(decide(nudged, first.plus(DAY))).isInstanceOf(Decision.Accepted.class);
	}

	@Test
	void changesNothingElse() {
		Request claimed = Bus14.in(RequestState.CLAIMED);
		assertThat(claimed.after(Bus14.accepted(claimed, this.nudge, Bus14.ANSWER_DUE))).usingRecursiveComparison()
			.ignoringFields("version", "quietSince", "clocks")
			.isEqualTo(claimed);
	}

	@Test
	void isRefusedWhileTheTeamWaitsForTheSchool() {
		assertThat(decide(Bus14.in(RequestState.WAITING), Bus14.ANSWER_DUE.plus(DAY)))
			.isEqualTo(Decision.refused(new Refusal.WaitsForSchool()));
	}

	@Test
	void isRefusedOnceTheRequestHasEnded() {
		assertThat(decide(Bus14.in(RequestState.RESOLVED), Bus14.ANSWER_DUE.plus(DAY)))
			.isEqualTo(Decision.refused(new Refusal.NotOpen(RequestState.RESOLVED)));
	}

}
