package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.switchboard.request.Bus14;
import org.switchboard.request.RandomRequests;

import static org.assertj.core.api.Assertions.assertThat;

/** What is true of a request whatever commands it gets, in any order. */
class RequestPropertyTests {

	private static final int SEQUENCES = 50;

	private static final int COMMANDS = 40;

	// every step a single event may take
	private static final Set<String> STEPS = steps("""
			NEW       > NEW CLAIMED CANCELLED
			CLAIMED   > NEW CLAIMED WAITING RESOLVED CANCELLED
			WAITING   > NEW CLAIMED WAITING RESOLVED CLOSED CANCELLED
			RESOLVED  > CLAIMED RESOLVED CLOSED
			CLOSED    > CLAIMED CLOSED
			CANCELLED > CANCELLED
			""");

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 100);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void takesOnlyStepsInTheTable(long seed) {
		RandomRequests random = new RandomRequests(seed);
		for (int sequence = 0; sequence < SEQUENCES; sequence++) {
			assertThat(STEPS).as("seed %d, sequence %d", seed, sequence).containsAll(stepsOf(random.history(COMMANDS)));
		}
	}

	@Test
	void takesEveryStepOfTheTable() {
		Set<String> taken = new HashSet<>();
		seeds().forEach((seed) -> taken.addAll(stepsOf(new RandomRequests(seed).history(1000))));
		assertThat(taken).isEqualTo(STEPS);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void keepsItsInvariants(long seed) {
		RandomRequests random = new RandomRequests(seed);
		for (int sequence = 0; sequence < SEQUENCES; sequence++) {
			List<RequestEvent> history = new ArrayList<>(List.of(random.filed()));
			Request request = Request.replay(Bus14.ID, history);
			for (int i = 0; i < COMMANDS; i++) {
				RequestCommand command = random.command();
				Instant now = random.now();
				Decision decision = request.decide(command, now);
				assertThat(request.decide(command, now)).isEqualTo(decision);
				if (decision instanceof Decision.Accepted accepted) {
					for (RequestEvent event : accepted.events()) {
						Request after = request.apply(event);
						history.add(event);
						holds(request, event, after, what(seed, sequence, after));
						request = after;
					}
				}
				assertThat(Request.replay(Bus14.ID, history)).isEqualTo(request);
				assertThat(request.version()).isEqualTo(history.size());
			}
		}
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void noOneApprovesTwice(long seed) {
		RandomRequests random = new RandomRequests(seed);
		for (int sequence = 0; sequence < SEQUENCES; sequence++) {
			assertThat(Request.replay(Bus14.ID, random.history(COMMANDS)).relations().approval().stream())
				.flatMap((approval) -> approval.seats().stream().filter(Approval.Seat::hasApproved).toList())
				.extracting((seat) -> seat.answer().orElseThrow().by())
				.as("seed %d, sequence %d", seed, sequence)
				.doesNotHaveDuplicates();
		}
	}

	// read only after a failure, as it takes time
	private static Supplier<String> what(long seed, int sequence, Request after) {
		return () -> "seed %d, sequence %d, %s".formatted(seed, sequence, after);
	}

	private static void holds(Request before, RequestEvent event, Request after, Supplier<String> what) {
		assertThat(after.version()).as(what).isEqualTo(before.version() + 1);
		assertThat(after.id()).as(what).isEqualTo(before.id());
		assertThat(after.filing()).as(what).isEqualTo(before.filing());
		assertThat(after.filedAt()).as(what).isEqualTo(before.filedAt()).isBeforeOrEqualTo(event.at());
		ownerFits(after, what);
		timesFit(before, event, after, what);
		assertThat(after.teamSince() == after.version()).as(what).isEqualTo(!after.team().equals(before.team()));
		boolean changesNothing = event instanceof ThreadEvent || event instanceof RelationEvent;
		assertThat(event instanceof RequestEvent.RequestResolved && before.relations().hasToWait()).as(what).isFalse();
		assertThat(before.state() == RequestState.CANCELLED && !changesNothing).as(what).isFalse();
	}

	private static void ownerFits(Request request, Supplier<String> what) {
		switch (request.state()) {
			case NEW -> assertThat(request.owner()).as(what).isEmpty();
			case CLAIMED, WAITING, RESOLVED, CLOSED -> assertThat(request.owner()).as(what).isPresent();
			// keeps the owner it had then, if any
			case CANCELLED -> assertThat(request.state().isOpen()).as(what).isFalse();
		}
		assertThat(request.ownerSince()).as(what).isBetween(0L, request.version());
		assertThat(request.ownerSince() > 0).as(what).isEqualTo(request.owner().isPresent());
	}

	private static void timesFit(Request before, RequestEvent event, Request after, Supplier<String> what) {
		boolean isDone = after.state() == RequestState.RESOLVED || after.state() == RequestState.CLOSED;
		assertThat(after.resolvedAt().isPresent()).as(what).isEqualTo(isDone);
		if (before.firstResponseAt().isPresent()) {
			assertThat(after.firstResponseAt()).as(what).isEqualTo(before.firstResponseAt());
		}
		else {
			assertThat(after.firstResponseAt()).as(what)
				.isEqualTo(isAnswer(event, after) ? Optional.of(event.at()) : Optional.empty());
		}
		Stream.of(after.firstResponseAt(), after.resolvedAt())
			.flatMap(Optional::stream)
			.forEach((at) -> assertThat(at).as(what).isAfterOrEqualTo(after.filedAt()));
	}

	private static boolean isAnswer(RequestEvent event, Request request) {
		boolean speaks = Set.of("RequesterAsked", "ReplyGiven", "RequestResolved", "ApprovalDeclined")
			.contains(event.getClass().getSimpleName());
		boolean passedOn = event instanceof RelationEvent.WordPassedOn word && !word.text().isEmpty();
		return (speaks || passedOn) && !event.by().userId().equals(request.filing().requester().userId());
	}

	private static Set<String> stepsOf(List<RequestEvent> history) {
		Set<String> steps = new HashSet<>();
		Request request = Request.replay(Bus14.ID, history.subList(0, 1));
		for (RequestEvent event : history.subList(1, history.size())) {
			Request after = request.apply(event);
			steps.add(request.state() + " > " + after.state());
			request = after;
		}
		return steps;
	}

	private static Set<String> steps(String table) {
		return table.lines().flatMap((line) -> {
			String[] sides = line.split(" *> *", -1);
			return Stream.of(sides[1].split(" ", -1)).filter((to) -> !to.isEmpty()).map((to) -> sides[0] + " > " + to);
		}).collect(Collectors.toUnmodifiableSet());
	}

}
