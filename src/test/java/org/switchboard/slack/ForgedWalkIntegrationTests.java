package org.switchboard.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;

import org.switchboard.LogOfTests;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.TwoNodes;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends every button, menu, form, shortcut and command as people of every role, with
 * values that aren't theirs: no one does, sees or breaks anything they shouldn't.
 * Elements that no one in the {@link WalkedTown} was shown get the values of all the
 * others.
 */
@SwitchboardTest
class ForgedWalkIntegrationTests {

	private static final String MARKER = "zebra";

	private static final List<String> HOSTILE = List.of("", " ", "{}", "null", "[]", "REQ-1:999.0", "REQ-1:-1.0",
			"REQ-99999999999999999999", "REQ-0 n1-hr", "REQ-1 n1-hr", "REQ-1 n1-transportation", "REQ-CZZZZ n1-hr",
			"a".repeat(2000), "1 2 3 4 5 6 7", "D0NOBODY 1764000000.000100", "T0OTHER C0OTHER 1764000000.000100",
			"<!channel> *x* \ud83d\ude8c", "-1", "2147483648", "2026-02-30", "pulse-2026-01-01T00:00 0 0",
			"REQ-1\u0000 n1-hr", "\u0001\u001b[31m\u202e\ud800");

	// In order: someone not in the directory; the principal of another school; a team
	// member, for what is confidential; the backup of the team's lead, who is there;
	// leads of another department's team, of a team in another network, and of one of
	// both; the head of another department; an assistant at the same school; a district
	// desk; an administrator; the leader of everything; the leader of a network, who
	// approves another request; the approver of another confidential request; its
	// requester; and the backup of their lead. Those with the fewest rights come first,
	// so that the others find everything unchanged.
	private static final List<String> ROLES = List.of("Sal Stranger", "Andre Baptiste", "Denise Washington", "Bo Chen",
			"Rajesh Iyer", "Carmen Ortega", "Patrick Byrne", "Dmitri Volkov", "Tyrone Ellis", "Kenji Watanabe",
			"Gwen Holloway", "Rafael Diaz", "Charlene Brown", "Margaret O'Connell", "Ivan Petrov", "Thuy Nguyen");

	private static final Pattern KEY = Pattern.compile("REQ-[0-9A-Z]+");

	private final LogOfTests log = new LogOfTests();

	@AfterEach
	void isNoFailureAndLogsNoWords() {
		TwoNodes.shared().clock().startsAgain();
		assertThat(this.log.lines()).noneMatch((line) -> line.contains("\tat ") || line.contains("a listener failed"))
			.noneMatch((line) -> line.contains(MARKER) || line.contains("gnu-"));
		this.log.close();
	}

	@Test
	void revealsNothingToForgedClicks(Town town) {
		WalkedTown walked = new WalkedTown(town);
		walked.lives();
		town.workspace().user("USTRANGER", "Sal Stranger", "sal@elsewhere.example");
		// what is still on its way now isn't theirs
		town.awaitsStillness();
		Harm harm = new Harm(town, walked.words());
		Set<String> found = new TreeSet<>();
		for (int role = 0; role < ROLES.size(); role++) {
			Person person = town.person(ROLES.get(role));
			int before = town.workspace().transcript().calls().size();
			for (Outcome outcome : all(gestures(town, walked, new Forger(person, walked.shown()), role))) {
				if (outcome.status() != 200 || !outcome.error().isEmpty() || outcome.body().contains("went wrong")) {
					found.add(person.id() + " is answered " + outcome.status() + outcome.error() + outcome.body());
				}
				found.addAll(harm.toldTo(person.id(), outcome.body()));
			}
			found.addAll(harm.doneBy(person.id()));
			opened(town, before).forEach((view) -> found.addAll(harm.toldTo(person.id(), view)));
		}
		// by now, everything that follows from all that is done
		town.mayaAsksAboutABus("Bus 14 is late");
		town.luther().in("#n1-transportation").card("Bus 14 is late");
		found.addAll(harm.told());
		assertThat(found).isEmpty();
	}

	// modals opened by the person who clicked, which is all that Slack knows
	private static Stream<String> opened(Town town, int before) {
		return town.workspace()
			.transcript()
			.calls()
			.stream()
			.skip(before)
			.filter((call) -> call.method().startsWith("views.") && !call.method().equals("views.publish"))
			.map((call) -> call.arguments().toString());
	}

	private List<Callable<Outcome>> gestures(Town town, WalkedTown walked, Forger forger, int role) {
		Shown shown = walked.shown();
		List<Callable<Outcome>> gestures = new ArrayList<>();
		String words = "A " + Harm.wordOf(forger.id());
		int turn = role * 5;
		boolean runsIt = forger.id().equals("UGWENHOLLOWAY");
		for (String action : ids(town, "action")) {
			boolean theirs = runsIt && ids(town, "administration").contains(action);
			for (String value : theirs ? hostile(turn++) : values(walked, action, turn++)) {
				gestures.add(() -> forger.clicks(action, value, words));
			}
		}
		for (String view : ids(town, "view")) {
			for (String value : values(walked, view, turn++)) {
				gestures.add(() -> forger.submits(view, value, words));
			}
			for (String value : hostile(turn++)) {
				String metadata = shown.values(view).stream().findFirst().orElse("");
				gestures.add(() -> forger.submitsForgedState(view, metadata, value));
			}
		}
		for (String action : Stream.concat(ids(town, "suggestion").stream(), Stream.of("unknown")).toList()) {
			hostile(turn++).forEach((value) -> gestures.add(() -> forger.asksFor(action, value)));
		}
		for (String shortcut : shortcuts(town)) {
			for (String value : hostile(turn++)) {
				gestures.add(() -> forger.starts(shortcut, "shortcut", value));
				gestures.add(() -> forger.starts(shortcut, "message_action", value));
			}
		}
		List<String> keys = List.copyOf(walked.words().keySet());
		for (String key : keys) {
			for (String line : List.of("/request " + key, "/request why " + key, "/digest " + key)) {
				gestures.add(() -> forger.runs(line));
			}
		}
		String key = keys.get(0);
		for (String word : runsIt ? Set.<String>of() : ids(town, "subcommand")) {
			for (String value : Stream.concat(Stream.of(key, "<@UMAYALINDGREN|maya>"), hostile(turn++).stream())
				.toList()) {
				gestures.add(() -> forger.runs("/switchboard " + word + " " + value));
			}
		}
		return gestures;
	}

	private static Set<String> shortcuts(Town town) {
		Set<String> shortcuts = new TreeSet<>(ids(town, "global shortcut"));
		shortcuts.addAll(ids(town, "message shortcut"));
		return shortcuts;
	}

	private static List<String> hostile(int turn) {
		return List.of(HOSTILE.get(turn % HOSTILE.size()), HOSTILE.get((turn + 7) % HOSTILE.size()));
	}

	// real values, of each request in turn, and some that never existed
	private static List<String> values(WalkedTown walked, String id, int turn) {
		Set<String> real = new TreeSet<>();
		List<String> keys = List.copyOf(walked.words().keySet());
		Set<String> own = walked.shown().values(id);
		for (String value : own.isEmpty() ? walked.shown().everyPart() : own) {
			real.add(value);
			keys.forEach((key) -> real.add(KEY.matcher(value).replaceAll(key)));
		}
		List<String> all = List.copyOf(real);
		List<String> values = new ArrayList<>(hostile(turn).subList(0, 1));
		real.stream().filter((value) -> value.contains(keys.get(0))).limit(2).forEach(values::add);
		for (int i = 0; i < Math.min(2, all.size()); i++) {
			values.add(all.get((turn * 2 + i) % all.size()));
		}
		return values;
	}

	private static List<Outcome> all(List<Callable<Outcome>> gestures) {
		ExecutorService threads = Executors.newFixedThreadPool(4);
		try {
			List<Outcome> outcomes = new ArrayList<>();
			for (Future<Outcome> one : threads.invokeAll(gestures)) {
				outcomes.add(one.get());
			}
			return outcomes;
		}
		catch (InterruptedException | ExecutionException ex) {
			throw new AssertionError(ex);
		}
		finally {
			threads.shutdown();
		}
	}

	private static Set<String> ids(Town town, String kind) {
		return town.nodes().first().bean(ListenerRegistry.class).ids(kind);
	}

}
