package org.switchboard.escalation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.switchboard.RedisForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whose turn it is.
 */
class RotationStoreIntegrationTests {

	private static final String TEAM = "n1-transportation";

	private static final List<String> ALL = List.of("UANA", "UBO", "UCEM");

	private final WorkspaceId workspace = WorkspacesForTests.fresh();

	private final RotationStore store = new RotationStore(RedisForTests.shared().template());

	@Test
	void takesTurnsInOrder() {
		assertThat(IntStream.rangeClosed(1, 5).mapToObj((number) -> take(number, ALL))).containsExactly(
				Optional.of("UANA"), Optional.of("UBO"), Optional.of("UCEM"), Optional.of("UANA"), Optional.of("UBO"));
	}

	@Test
	void keepsTurnsPerTeam() {
		take(1, ALL);
		assertThat(this.store.take(this.workspace, "n1-it", new RequestId(2), 1, ALL)).contains("UANA");
		assertThat(this.store.take(this.workspace, "n1-it", new RequestId(1), 4, ALL)).contains("UBO");
	}

	@Test
	void usesOneTurnPerRequest() {
		assertThat(take(1, ALL)).contains("UANA");
		assertThat(take(1, ALL)).contains("UANA");
		assertThat(take(2, ALL)).contains("UBO");
		assertThat(take(1, ALL)).contains("UANA");
		assertThat(take(3, ALL)).contains("UCEM");
	}

	@Test
	void returnsNoOneIfEveryoneIsOut() {
		assertThat(take(1, List.of())).isEmpty();
		assertThat(take(1, ALL)).contains("UANA");
	}

	@Test
	void picksAnotherIfFirstPersonLeft() {
		assertThat(take(1, ALL)).contains("UANA");
		assertThat(take(1, List.of("UBO", "UCEM"))).contains("UBO");
	}

	@Test
	void givesReturningMemberOnlyOneTurn() {
		List<String> others = List.of("UANA", "UBO");
		IntStream.rangeClosed(1, 6).forEach((number) -> take(number, others));
		assertThat(IntStream.rangeClosed(7, 10).mapToObj((number) -> take(number, ALL)).map(Optional::orElseThrow))
			.containsExactly("UCEM", "UANA", "UBO", "UCEM");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void staysFairAsMembersComeAndGo(long seed) {
		Random random = new Random(seed);
		List<String> team = IntStream.rangeClosed(1, 2 + random.nextInt(6)).mapToObj((number) -> "U" + number).toList();
		List<String> always = team.subList(0, 1 + random.nextInt(team.size()));
		Set<String> away = new HashSet<>();
		Map<String, Integer> counts = new HashMap<>();
		always.forEach((user) -> counts.put(user, 0));
		for (int number = 1; number <= 120; number++) {
			comesOrGoes(team.get(random.nextInt(team.size())), always, away);
			List<String> present = new ArrayList<>(team);
			present.removeAll(away);
			String given = take(number, present).orElseThrow();
			assertThat(present).contains(given);
			counts.merge(given, 1, Integer::sum);
			// a repeat, on either node, possibly of an earlier request
			if (random.nextInt(3) == 0) {
				assertThat(take(number, present)).contains(given);
			}
			List<Integer> turns = always.stream().map(counts::get).toList();
			assertThat(Collections.max(turns) - Collections.min(turns)).isBetween(0, 1);
		}
	}

	private static void comesOrGoes(String user, List<String> always, Set<String> away) {
		if (!always.contains(user) && !away.remove(user)) {
			away.add(user);
		}
	}

	private Optional<String> take(long number, List<String> present) {
		return this.store.take(this.workspace, TEAM, new RequestId(number), 1, present);
	}

}
