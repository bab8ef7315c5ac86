package org.switchboard.request;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.switchboard.calendar.BusinessTime;
import org.switchboard.directory.ThreadReplies;
import org.switchboard.request.lifecycle.ApprovalCommand;
import org.switchboard.request.lifecycle.Decision;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Rate;
import org.switchboard.request.lifecycle.RelationCommand;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.RequestState;
import org.switchboard.request.lifecycle.Satisfaction;
import org.switchboard.request.lifecycle.SchoolCommand;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.request.lifecycle.TermsPolicy;
import org.switchboard.request.lifecycle.ThreadCommand;
import org.switchboard.sla.ClockKind;
import org.switchboard.sla.Target;
import org.switchboard.sla.Terms;
import org.switchboard.sla.Urgency;

/**
 * The request the tests use: Maya reports that bus 14 is late, and Tyrone fills in the
 * form for her. Luther leads the team; Thuy and Ivan are members.
 */
public final class Bus14 {

	public static final Instant FILED_AT = Instant.parse("2026-03-02T13:00:00Z");

	static final Instant ANSWER_DUE = FILED_AT.plus(Duration.ofDays(1));

	public static final RequestId ID = new RequestId(14);

	public static final Participant MAYA = new Participant("UMAYALINDGREN", "Maya Lindgren");

	public static final Participant TYRONE = new Participant("UTYRONEELLIS", "Tyrone Ellis");

	public static final Participant LUTHER = new Participant("ULUTHERBANKS", "Luther Banks");

	public static final Participant THUY = new Participant("UTHUYNGUYEN", "Thuy Nguyen");

	public static final Participant IVAN = new Participant("UIVANPETROV", "Ivan Petrov");

	static final ServingTeam BUSES = new ServingTeam("n1-transportation", "Network 1 Transportation", "transportation",
			"Transportation", "C0N1TRANSPORT", LUTHER, ThreadReplies.TO_SCHOOL, List.of());

	public static final ServingTeam REPAIRS = new ServingTeam("n1-operations", "Network 1 Operations", "operations",
			"Operations", "C0N1OPS", new Participant("UGLORIAMENDOZA", "Gloria Mendoza"), ThreadReplies.TO_SCHOOL,
			List.of());

	private Bus14() {
	}

	public static Filing filing() {
		return filing("Bus 14 is late", "By half an hour.", false);
	}

	public static Filing filing(String summary, String details, boolean confidential) {
		return new Filing(MAYA, TYRONE, "101", "Lincoln Elementary", "Late bus", summary, details, confidential);
	}

	public static RequestFiled wasFiled() {
		return wasFiled(filing());
	}

	public static RequestFiled wasFiled(Filing filing) {
		return wasFiled(filing, terms(Duration.ofDays(1)));
	}

	public static RequestFiled wasFiled(Filing filing, Terms terms) {
		return new RequestFiled(FILED_AT, filing.filedBy(), filing, Urgency.NORMAL, terms, BUSES,
				"Lincoln Elementary is in Network 1");
	}

	public static Request filed() {
		return Request.filed(ID, wasFiled());
	}

	public static Request in(RequestState state) {
		return switch (state) {
			case NEW -> filed();
			case CLAIMED -> after(filed(), new TeamCommand.Claim(THUY));
			case WAITING -> after(in(RequestState.CLAIMED), new TeamCommand.Ask(THUY, "Which stop?"));
			case RESOLVED -> after(in(RequestState.CLAIMED), new TeamCommand.Resolve(THUY, "It came."));
			case CLOSED -> after(in(RequestState.RESOLVED), new SchoolCommand.Close(MAYA));
			case CANCELLED -> after(in(RequestState.CLAIMED), new SchoolCommand.Cancel(MAYA));
		};
	}

	// each a minute after the previous one
	public static Request after(Request request, RequestCommand... commands) {
		Request after = request;
		for (RequestCommand command : commands) {
			after = after.after(accepted(after, command, minute(after.version())));
		}
		return after;
	}

	public static Terms terms(Duration answerWithin) {
		return terms(answerWithin, BusinessTime.always(ZoneOffset.UTC));
	}

	public static Terms terms(Duration answerWithin, BusinessTime time) {
		Target answer = new Target(answerWithin, false, "all requests");
		Target resolution = new Target(answerWithin.multipliedBy(3), false, "all requests");
		return Terms.of(time, LocalDate.ofInstant(FILED_AT, ZoneOffset.UTC), Map.of(ClockKind.FIRST_RESPONSE, answer,
				ClockKind.NEXT_REPLY, answer, ClockKind.RESOLUTION, resolution), List.of());
	}

	public static TermsPolicy promising(Duration answerWithin) {
		return (department, filing, urgency, now) -> terms(answerWithin);
	}

	public static Instant minute(long minute) {
		return FILED_AT.plus(Duration.ofMinutes(minute));
	}

	static List<RequestEvent> accepted(Request request, RequestCommand command, Instant now) {
		if (request.decide(command, now) instanceof Decision.Accepted accepted) {
			return accepted.events();
		}
		throw new AssertionError(command.getClass().getSimpleName() + " is refused in " + request.state());
	}

	// one of each kind, with something to change where possible
	public static List<RequestCommand> commands() {
		return List.of(new TeamCommand.Claim(IVAN),
				new TeamCommand.Assign(LUTHER, BUSES.id(), IVAN, Optional.of("Thuy Nguyen is away")),
				new TeamCommand.Release(THUY), new TeamCommand.Ask(THUY, "Which stop?"),
				new TeamCommand.Reply(THUY, "It is on its way."),
				new TeamCommand.Transfer(THUY, REPAIRS, "The bus is broken.", promising(Duration.ofDays(1))),
				new TeamCommand.ChangeUrgency(THUY, Urgency.HIGH, promising(Duration.ofHours(2))),
				new TeamCommand.TakeLate(THUY), new TeamCommand.Resolve(THUY, "It came."),
				new SchoolCommand.Write(MAYA, "Elm Street."), new SchoolCommand.Nudge(MAYA),
				new SchoolCommand.Close(MAYA), new SchoolCommand.Cancel(MAYA),
				new ThreadCommand.TakeNote(THUY, "Ask the depot."),
				new ThreadCommand.TakeBack(THUY, new Origin("team.1", "C0BUSES", "1772456400.000100"), "Soon."),
				new ThreadCommand.Correct(THUY, new Origin("team.1", "C0BUSES", "1772456400.000100"), Optional.empty(),
						"2"),
				new RelationCommand.Link(THUY, new RequestId(7)), new RelationCommand.Unlink(THUY),
				new RelationCommand.Watch(TYRONE), new RelationCommand.Unwatch(TYRONE),
				new ApprovalCommand.Approve(LUTHER), new ApprovalCommand.Decline(LUTHER, "Not this year."),
				new Rate(MAYA, minute(9), Optional.of(Satisfaction.SATISFIED), Optional.empty()),
				new RequestCommand.Reopen(MAYA, "It left again."));
	}

	public static RequestCommand command(String name) {
		return commands().stream()
			.filter((command) -> command.getClass().getSimpleName().equals(name))
			.findFirst()
			.orElseThrow();
	}

	// the names of all kinds of a sealed type
	public static List<String> kinds(Class<?> sealed) {
		if (!sealed.isSealed()) {
			return List.of(sealed.getSimpleName());
		}
		return Arrays.stream(sealed.getPermittedSubclasses()).flatMap((kind) -> kinds(kind).stream()).toList();
	}

}
