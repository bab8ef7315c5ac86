package org.switchboard.conversation.relation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.switchboard.request.Bus14;
import org.switchboard.request.lifecycle.AutoCloseCommand;
import org.switchboard.request.lifecycle.Decision;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.RelationCommand;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.RequestState;
import org.switchboard.request.lifecycle.SchoolCommand;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.request.lifecycle.ThreadCommand;
import org.switchboard.sla.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who gets what someone writes in a request with two parts and one from another school
 * linked to it, and that nobody else does.
 */
class PropagationTests {

	private static final RequestId WHOLE = new RequestId(1);

	private static final RequestId GATE = new RequestId(2);

	private static final RequestId STAFF = new RequestId(3);

	private static final RequestId LINKED = new RequestId(4);

	private static final List<String> NAMES = List.of("whole", "gate", "staff", "linked");

	private static final List<String> DEEDS = List.of("replies", "asks", "notes", "writes", "resolves", "reopens",
			"closes", "lapses", "edits");

	private final Map<RequestId, List<RequestEvent>> histories = new LinkedHashMap<>();

	private final Random random = new Random(4711);

	private Instant now = Bus14.FILED_AT;

	private int passed;

	PropagationTests() {
		files(WHOLE, Optional.empty());
		files(GATE, Optional.of(WHOLE));
		files(STAFF, Optional.of(WHOLE));
		files(LINKED, Optional.empty());
		does(LINKED, new RelationCommand.Link(Bus14.THUY, WHOLE));
	}

	@ParameterizedTest
	@CsvSource({ "whole, replies, whole gate staff linked", "whole, asks, whole gate staff", "whole, notes, whole",
			"whole, writes, whole gate staff", "whole, resolves, whole", "gate, replies, whole gate staff",
			"gate, asks, whole gate staff", "gate, notes, gate", "gate, resolves, whole gate staff",
			"linked, replies, linked", "linked, asks, linked", "linked, notes, linked", "linked, writes, linked",
			"linked, resolves, linked" })
	void whatSomeoneWritesReaches(String where, String deed, String readers) {
		does(id(where), deed, "these words");
		assertThat(readers("these words")).containsExactlyInAnyOrder(readers.split(" "));
		does(id(where), "edits", "better words");
		if (Set.of("replies", "writes", "notes").contains(deed)) {
			assertThat(readers("better words")).containsExactlyInAnyOrder(readers.split(" "));
		}
	}

	@Test
	void resolvingLeadsAllButReachesOwnRequestersOnly() {
		resolves("gate", "staff", "whole");
		assertThat(readers("whole is done")).containsExactly("whole", "linked");
		assertThat(NAMES).allMatch((name) -> state(name) == RequestState.RESOLVED);
	}

	@Test
	void reopenedPartReopensWholeAndReachesItsSchool() {
		resolves("gate", "staff", "whole");
		does(GATE, "reopens", "The weld broke.");
		assertThat(readers("The weld broke.")).containsExactly("whole", "gate");
		assertThat(state("whole")).isEqualTo(RequestState.CLAIMED);
		does(GATE, "replies", "Keep away.");
		assertThat(readers("Keep away.")).containsExactly("whole", "gate");
		does(WHOLE, "writes", "Until when?");
		assertThat(readers("Until when?")).containsExactly("whole", "gate");
		assertThat(readers("Keep away.")).doesNotContain("linked");
	}

	@Test
	void reopenedIncidentReachesLinkedRequestsThatStayDone() {
		resolves("gate", "staff", "whole");
		does(LINKED, "closes", "");
		does(WHOLE, "reopens", "Again.");
		does(WHOLE, "replies", "No bus.");
		does(WHOLE, "resolves", "A bus.");
		assertThat(readers("Again.")).containsExactly("whole");
		assertThat(readers("No bus.")).containsExactly("whole", "linked");
		assertThat(readers("A bus.")).containsExactly("whole", "linked");
		assertThat(state("linked")).isEqualTo(RequestState.CLOSED);
	}

	@Test
	void lapsedPartsComeBackWithinAWeek() {
		does(GATE, "asks", "Which gate?");
		does(GATE, "lapses", "");
		does(WHOLE, "writes", "Thank you!");
		assertThat(state("gate")).isEqualTo(RequestState.CLOSED);
		does(WHOLE, "writes", "The north one.");
		assertThat(readers("The north one.")).containsExactly("whole", "gate", "staff");
		assertThat(state("gate")).isEqualTo(RequestState.CLAIMED);
		does(WHOLE, "asks", "How wide?");
		does(WHOLE, "lapses", "");
		assertThat(List.of(state("gate"), state("staff"))).containsOnly(RequestState.CLOSED);
		does(WHOLE, "reopens by school", "Two meters.");
		assertThat(readers("Two meters.")).containsExactly("whole", "gate", "staff");
		assertThat(replay(WHOLE).relations().parts()).hasSize(2);
		does(STAFF, "asks", "Who?");
		does(STAFF, "lapses", "");
		this.now = this.now.plus(Duration.ofDays(8));
		does(WHOLE, "writes", "Jo.");
		assertThat(readers("Jo.")).containsExactly("whole", "gate");
	}

	@Test
	void thankingSomeoneOfTheFirstTeamBringsNothingBack() {
		does(GATE, "asks", "Which gate?");
		does(GATE, "lapses", "");
		does(WHOLE, new TeamCommand.Claim(Bus14.LUTHER));
		resolves("staff", "whole");
		does(WHOLE, "writes", "thanks luther");
		assertThat(readers("thanks luther")).containsExactly("whole");
		assertThat(state("whole")).isEqualTo(RequestState.RESOLVED);
	}

	@Test
	void cancellingEndsPartsForGoodAndLinks() {
		resolves("gate");
		does(LINKED, new SchoolCommand.Cancel(Bus14.MAYA));
		assertThat(replay(WHOLE).relations().linked()).isEmpty();
		does(WHOLE, new SchoolCommand.Cancel(Bus14.MAYA));
		does(GATE, "reopens", "The weld broke.");
		assertThat(NAMES).allMatch((name) -> state(name) == RequestState.CANCELLED);
	}

	@Test
	void helpingTeamOwesItsOwnFirstResponse() {
		does(WHOLE, "replies", "Hello");
		assertThat(replay(GATE).firstResponseAt()).isEmpty();
		assertThat(replay(LINKED).firstResponseAt()).isPresent();
	}

	@Test
	void nothingStraysAndNothingIsLostWhateverHappens() {
		for (int i = 0; i < 2000; i++) {
			String where = NAMES.get(this.random.nextInt(NAMES.size()));
			String deed = DEEDS.get(this.random.nextInt(DEEDS.size()));
			String words = "#" + i + "#";
			if (does(id(where), deed, words)) {
				assertThat(readers(words)).as("%s %s %s", i, where, deed).isSubsetOf(mayRead(where, deed));
				assertThat(readers(words)).as("%s %s %s", i, where, deed).containsAll(mustRead(where, deed));
			}
		}
	}

	private static Set<String> mayRead(String where, String deed) {
		if (deed.equals("notes") || where.equals("linked")) {
			return Set.of(where);
		}
		// an edit is of any message
		boolean isForLinked = where.equals("whole") && Set.of("replies", "resolves", "edits").contains(deed);
		return isForLinked ? Set.copyOf(NAMES) : Set.of("whole", "gate", "staff");
	}

	private static Set<String> mustRead(String where, String deed) {
		boolean isPart = where.equals("gate") || where.equals("staff");
		if (isPart && Set.of("replies", "asks", "resolves", "reopens").contains(deed)) {
			return Set.of("whole", where);
		}
		return (where.equals("whole") && deed.equals("replies")) ? Set.of("whole", "linked") : Set.of();
	}

	private void resolves(String... names) {
		for (String name : names) {
			does(id(name), "resolves", name + " is done");
		}
	}

	// false if it was refused
	private boolean does(RequestId id, String deed, String words) {
		Optional<Origin> message = Optional.of(new Origin("team.1", "C" + id.number(), words));
		return switch (deed) {
			case "replies" -> does(id, new TeamCommand.Reply(Bus14.THUY, words, message));
			case "asks" -> does(id, new TeamCommand.Ask(Bus14.THUY, words));
			case "notes" -> does(id, new ThreadCommand.TakeNote(Bus14.THUY, words, message));
			case "writes" -> does(id, new SchoolCommand.Write(Bus14.MAYA, words, message));
			case "resolves" -> does(id, new TeamCommand.Resolve(Bus14.THUY, words));
			case "reopens" -> does(id, new RequestCommand.Reopen(Bus14.THUY, words));
			case "reopens by school" -> does(id, new RequestCommand.Reopen(Bus14.MAYA, words));
			case "closes" -> does(id, new SchoolCommand.Close(Bus14.MAYA));
			case "lapses" -> happens(id, (request) -> request.decide(new AutoCloseCommand.Lapse(), this.now));
			case "edits" -> edits(id, words);
			default -> throw new IllegalArgumentException(deed);
		};
	}

	// the last message written there
	private boolean edits(RequestId id, String words) {
		List<Origin> written = history(id).stream()
			.flatMap((event) -> event.origin().stream())
			.filter((origin) -> origin.channel().equals("C" + id.number()))
			.toList();
		return !written.isEmpty() && does(id, new ThreadCommand.Correct(Bus14.THUY, written.get(written.size() - 1),
				Optional.of(words), String.valueOf(history(id).size())));
	}

	private boolean does(RequestId id, RequestCommand command) {
		return happens(id, (request) -> request.decide(command, this.now));
	}

	private boolean happens(RequestId id, Function<Request, Decision> decision) {
		this.now = this.now.plus(Duration.ofMinutes(1));
		this.passed = 0;
		return changes(id, decision);
	}

	private boolean changes(RequestId id, Function<Request, Decision> decision) {
		if (!(decision.apply(replay(id)) instanceof Decision.Accepted accepted)) {
			return false;
		}
		int before = history(id).size();
		history(id).addAll(accepted.events());
		for (int version = before + 1; version <= before + accepted.events().size(); version++) {
			pass(id, version);
		}
		return true;
	}

	private void pass(RequestId id, int version) {
		assertThat(++this.passed).as("passed on in a circle").isLessThan(100);
		List<RequestEvent> until = List.copyOf(history(id).subList(0, version));
		for (PropagatedCommand to : new Propagation(Request.replay(id, until), until, Duration.ofDays(7)).all()) {
			if (!changes(to.to(), (request) -> request.decide(to.what(), this.now))) {
				to.what().ifRefused().ifPresent((failed) -> changes(id, (request) -> request.decide(failed, this.now)));
			}
		}
	}

	private void files(RequestId id, Optional<RequestId> partOf) {
		Filing asked = Bus14.filing();
		Filing filing = new Filing(asked.requester(), asked.filedBy(), asked.schoolNumber(), asked.schoolName(),
				asked.category(), asked.summary(), asked.details(), false, partOf, Optional.empty(), List.of());
		history(id).add(new RequestFiled(this.now, filing.filedBy(), filing, Urgency.NORMAL,
				Bus14.terms(Duration.ofDays(1)), Bus14.REPAIRS, ""));
		pass(id, 1);
	}

	private List<String> readers(String words) {
		return NAMES.stream()
			.filter((name) -> history(id(name)).toString().contains(words))
			.collect(Collectors.toList());
	}

	private RequestState state(String name) {
		return replay(id(name)).state();
	}

	private List<RequestEvent> history(RequestId id) {
		return this.histories.computeIfAbsent(id, (none) -> new ArrayList<>());
	}

	private Request replay(RequestId id) {
		return Request.replay(id, history(id));
	}

	private static RequestId id(String name) {
		return new RequestId(NAMES.indexOf(name) + 1);
	}

}
