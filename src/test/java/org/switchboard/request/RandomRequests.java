package org.switchboard.request;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.switchboard.calendar.BusinessDays;
import org.switchboard.calendar.BusinessTime;
import org.switchboard.calendar.DayHours;
import org.switchboard.calendar.DaysOff;
import org.switchboard.calendar.WeeklyHours;
import org.switchboard.directory.ApprovalMode;
import org.switchboard.request.lifecycle.Approval;
import org.switchboard.request.lifecycle.ApprovalCommand;
import org.switchboard.request.lifecycle.ApprovalStep;
import org.switchboard.request.lifecycle.AskRating;
import org.switchboard.request.lifecycle.AutoCloseCommand;
import org.switchboard.request.lifecycle.ClockStep;
import org.switchboard.request.lifecycle.Decision;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Join;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Rate;
import org.switchboard.request.lifecycle.Rating;
import org.switchboard.request.lifecycle.RecordDeparture;
import org.switchboard.request.lifecycle.RelationCommand;
import org.switchboard.request.lifecycle.RelationEvent;
import org.switchboard.request.lifecycle.RelayedChange;
import org.switchboard.request.lifecycle.RemoveWords;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.RotationCommand;
import org.switchboard.request.lifecycle.Satisfaction;
import org.switchboard.request.lifecycle.SchoolCommand;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.request.lifecycle.TermsPolicy;
import org.switchboard.request.lifecycle.ThreadCommand;
import org.switchboard.sla.Alarm;
import org.switchboard.sla.ClockKind;
import org.switchboard.sla.SlaClock;
import org.switchboard.sla.Terms;
import org.switchboard.sla.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

/** Requests and commands no one would think of; the same for the same seed. */
public final class RandomRequests {

	private static final List<Participant> PEOPLE = List.of(Bus14.MAYA, Bus14.TYRONE, Bus14.LUTHER, Bus14.THUY,
			Bus14.IVAN);

	private static final List<ServingTeam> TEAMS = List.of(Bus14.BUSES, Bus14.REPAIRS);

	private static final BusinessTime OFFICE = new BusinessTime(ZoneId.of("America/New_York"),
			new WeeklyHours(Map.of(DayOfWeek.MONDAY, List.of(new DayHours(420, 720), new DayHours(780, 960)),
					DayOfWeek.SATURDAY, List.of(new DayHours(0, 1440)))),
			DaysOff.NONE);

	private final Random random;

	private Instant now = Bus14.FILED_AT;

	public RandomRequests(long seed) {
		this.random = new Random(seed);
	}

	public RequestFiled filed() {
		this.now = Instant.ofEpochMilli(this.random.nextLong(0, 4_000_000_000_000L));
		Filing filing = new Filing(person(), person(), String.valueOf(this.random.nextInt(1000)), text(), text(),
				text(), text(), this.random.nextBoolean(), Optional.empty(), approval(),
				this.random.nextBoolean() ? List.of(new Origin.Attachment("F1", text())) : List.of());
		return new RequestFiled(this.now, filing.filedBy(), filing, urgency(), terms(), pick(TEAMS), text());
	}

	// mostly later than before, but nodes' clocks differ by seconds
	public Instant now() {
		this.now = this.now.plusMillis(this.random.nextLong(-2_000, 600_000));
		return this.now;
	}

	public RequestCommand command() {
		return switch (this.random.nextInt(23)) {
			case 0 -> new TeamCommand.Claim(person());
			case 1 -> new TeamCommand.Assign(person(), pick(TEAMS).id(), person(),
					this.random.nextBoolean() ? Optional.of(text()) : Optional.empty());
			case 2 -> new TeamCommand.Release(person());
			case 3 -> new TeamCommand.Ask(person(), text());
			case 4 -> new TeamCommand.Reply(person(), text(), origin());
			case 5 -> new TeamCommand.Transfer(person(), pick(TEAMS), text(), promises());
			case 6 -> new TeamCommand.ChangeUrgency(person(), urgency(), promises());
			case 7 -> new TeamCommand.Resolve(person(), text());
			case 8 -> new SchoolCommand.Write(person(), text(), origin());
			case 12 -> new ThreadCommand.TakeNote(person(), text(), origin());
			case 13 -> new ThreadCommand.Correct(person(), new Origin("team.1", text(), text()),
					this.random.nextBoolean() ? Optional.of(text()) : Optional.empty(), text());
			case 14 -> new SchoolCommand.Nudge(person());
			case 15 -> new RelationCommand.Link(person(), id());
			case 16 -> new RelationCommand.Unlink(person());
			case 17 -> new RelationCommand.Watch(person());
			case 18 -> new RelationCommand.Unwatch(person());
			case 19 -> new ApprovalCommand.Approve(person());
			case 20 -> new ApprovalCommand.Decline(person(), text());
			case 21 -> new TeamCommand.TakeLate(person());
			case 22 -> rate(this.now);
			case 9 -> new SchoolCommand.Close(person());
			case 10 -> rarely(new SchoolCommand.Cancel(person()));
			default -> new RequestCommand.Reopen(person(), text());
		};
	}

	public List<RequestEvent> history(int commands) {
		List<RequestEvent> history = new ArrayList<>(List.of(filed()));
		Request request = Request.replay(Bus14.ID, history);
		for (int i = 0; i < commands; i++) {
			if (decide(request) instanceof Decision.Accepted accepted) {
				history.addAll(accepted.events());
				request = request.after(accepted.events());
			}
		}
		return history;
	}

	public static List<RequestEvent> oneOfEachKind() {
		Map<Class<?>, RequestEvent> events = new LinkedHashMap<>();
		for (int seed = 1; seed <= 100; seed++) {
			new RandomRequests(seed).history(100).forEach((event) -> events.putIfAbsent(event.getClass(), event));
		}
		assertThat(events.keySet()).extracting(Class::getSimpleName)
			.containsExactlyInAnyOrderElementsOf(Bus14.kinds(RequestEvent.class));
		return List.copyOf(events.values());
	}

	private Decision decide(Request request) {
		return switch (this.random.nextInt(23)) {
			case 8 -> request.decide(new AskRating(request.resolvedAt().orElse(this.now)), now());
			case 9 -> request.decide(rate(request.rating().map(Rating::askedAt).orElse(this.now)), now());
			case 0 ->
				request.decide(new AutoCloseCommand.Remind(5, new BusinessDays(ZoneOffset.UTC, DaysOff.NONE)), now());
			case 1 -> request.decide(new AutoCloseCommand.Lapse(), now());
			case 2 -> request.decide(passedOn(), now());
			case 4 -> request.decide(new ApprovalStep.Ask(approver(request), person()), now());
			case 5 -> request.decide(new ApprovalStep.Remind(), now());
			case 13 -> request.decide(new ApprovalStep.Miss(List.of(approver(request)), List.of(person())), now());
			case 6 -> request.decide(new ClockStep.Recount(promises()), now());
			case 7 -> request.decide(alarm(request), now());
			case 3 -> request.decide(new RotationCommand(person(), request.teamSince()), now());
			case 11 -> request.decide(new RemoveWords(person(), Optional.of(person())), now());
			case 12 -> request.decide(new Join(person(), new Participant("UOLD", "Old"), person()), now());
			case 10 -> request.decide(
					new RecordDeparture(person(), this.random.nextBoolean() ? Optional.of(person()) : Optional.empty()),
					now());
			default -> request.decide(command(), now());
		};
	}

	private Rate rate(Instant askedAt) {
		return new Rate(person(), askedAt, Optional.of(pick(List.of(Satisfaction.values()))), this.random.nextBoolean()
				? Optional.of(new Rate.More(Optional.of(1 + this.random.nextInt(7)), text())) : Optional.empty());
	}

	private ClockStep.Raise alarm(Request request) {
		return new ClockStep.Raise(ClockKind.RESOLUTION, pick(List.of(Alarm.values())),
				request.clocks().find(ClockKind.RESOLUTION).flatMap(SlaClock::running).orElse(this.now),
				List.of(person()), this.random.nextBoolean());
	}

	private Participant approver(Request request) {
		return request.relations()
			.approval()
			.map((approval) -> pick(approval.seats()).approver())
			.orElseGet(this::person);
	}

	private Optional<Approval> approval() {
		List<Approval.Seat> seats = PEOPLE.stream()
			.skip(2L + this.random.nextInt(3))
			.map((person) -> new Approval.Seat(person, List.of(), Optional.empty()))
			.toList();
		return this.random.nextBoolean()
				? Optional.of(new Approval(pick(List.of(ApprovalMode.values())), seats,
						this.random.nextBoolean() ? Optional.of("transportation") : Optional.empty()))
				: Optional.empty();
	}

	// from few others, so that they come and go
	private RelayedChange passedOn() {
		return switch (this.random.nextInt(6)) {
			case 0 -> new RelayedChange.Link(person(), id(), text());
			case 1 -> new RelayedChange.Unlink(person(), id());
			case 2 -> new RelayedChange.Part(person(), id(), text(), Optional.empty());
			case 3 -> new RelayedChange.FollowUp(person(), id(), origin().orElse(new Origin("requester", "D0", "1")));
			default -> new RelayedChange.Word(new RelationEvent.WordPassedOn(this.now, person(), id(), text(),
					pick(List.of(RelationEvent.Kind.values())), text(), origin()));
		};
	}

	private RequestId id() {
		return new RequestId(1 + this.random.nextInt(3));
	}

	public String text() {
		return switch (this.random.nextInt(8)) {
			case 0 -> "";
			case 1 -> "\uD83D\uDE8C 14 \uD83D\uDC69\u200D\uD83D\uDC67\u200D\uD83D\uDC66 \u2764\uFE0F";
			case 2 ->
				"\u0627\u0644\u062D\u0627\u0641\u0644\u0629 \u202E 14 \u202C \u05D0\u05D5\u05D8\u05D5\u05D1\u05D5\u05E1";
			case 3 -> "\u0000\u0001\b\t\n\u000B\r\u001B\u007F\u0085\u2028\u2029\uFEFF";
			case 4 -> "\"quoted\" \\ {json: [null]} <!channel> & 'more' </script>";
			case 5 -> any(this.random.nextInt(60));
			default -> "Bus " + this.random.nextInt(100);
		};
	}

	// any Unicode characters
	public String any(int length) {
		return this.random.ints(0, Character.MAX_CODE_POINT + 1)
			.filter((point) -> Character.getType(point) != Character.SURROGATE)
			.limit(length)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	private RequestCommand rarely(RequestCommand command) {
		return (this.random.nextInt(5) == 0) ? command : new SchoolCommand.Write(person(), text());
	}

	private Optional<Origin> origin() {
		return this.random.nextBoolean() ? Optional.of(new Origin("team.1", text(), text())) : Optional.empty();
	}

	private Participant person() {
		return pick(PEOPLE);
	}

	private Urgency urgency() {
		return pick(List.of(Urgency.values()));
	}

	// of people who work now and then, or always
	private Terms terms() {
		return Bus14.terms(duration(), this.random.nextBoolean() ? BusinessTime.always(ZoneOffset.UTC) : OFFICE);
	}

	private TermsPolicy promises() {
		Terms terms = terms();
		return (department, filing, urgency, at) -> terms;
	}

	private Duration duration() {
		return Duration.ofMinutes(this.random.nextInt(this.random.nextBoolean() ? 10_000 : 30));
	}

	private <T> T pick(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
