package org.switchboard.request.lifecycle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import org.switchboard.request.Bus14;

import static org.assertj.core.api.Assertions.assertThat;

class PermissionsTests {

	private static final String ALWAYS = "yes";

	private static final String UNLESS_CONFIDENTIAL = "open";

	// yes: always · open: unless it is confidential · -: never
	private static final String GRID = """
			              VIEW CLAIM ASSIGN RELEASE ASK  REPLY NOTE READ_NOTES NUDGE WRITE CORRECT TRANSFER CHANGE_URGENCY RESOLVE REOPEN CLOSE CANCEL SPLIT LINK UNLINK WATCH UNWATCH APPROVE DECLINE  TAKE_LATE RATE TAKE_BACK
			REQUESTER     yes  -     -      -       -    -     -    -          yes   yes   yes     -        -              -       yes    yes   yes    -     -    -      -     -       -       -     -     yes     -
			FILER         open -     -      -       -    -     -    -          open  open  open    -        -              -       -      -     open   -     -    -      open  open   -       -     -     -     -
			COLLEAGUE     open -     -      -       -    -     -    -          -     -     -       -        -              -       -      -     -      -     -    -      open  open   -       -     -     -     -
			OWNER         yes  -     yes    yes     yes  yes   yes  yes        -     -     yes     yes      yes            yes     yes    -     -      yes   yes  yes    yes   yes   -       -     yes     -     yes
			MEMBER        open open  open   -       open open  open open       -     -     open    open     open           open    open   -     -      open  open open   open  open   -       -     open     -     open
			LEAD          yes  yes   yes    yes     yes  yes   yes  yes        -     -     yes     yes      yes            yes     yes    -     -      yes   yes  yes    yes   yes   -       -     yes     -     yes
			HEAD          open -     open   -       -   -     -    -          -     -     -       -        -              -       -      -     -      -     -    -      open  open    -       -           open     -     -
			APPROVER      yes  -     -      -       -    -     -    -          -     -     -       -        -              -       -      -     -      -     -    -      yes   yes    yes     yes     -     -     -
			LEADER        open -     -      -       -    -     -    -          -     -     -       -        -              -       -      -     -      -     -    -      open  open   -       -     -     -     -
			ADMINISTRATOR open -     -      -       -    -     -    -          -     -     -       open     -              -       -      -     -      -     -    -      open  open   -       -     -     -     -
			""";

	static Stream<Arguments> cells() {
		List<List<String>> rows = GRID.lines().map((line) -> List.of(line.strip().split(" +", -1))).toList();
		List<String> actions = rows.get(0);
		return rows.stream()
			.skip(1)
			.flatMap((row) -> IntStream.range(0, actions.size())
				.mapToObj((column) -> Arguments.of(RequestRole.valueOf(row.get(0)),
						RequestAction.valueOf(actions.get(column)), row.get(column + 1))));
	}

	@ParameterizedTest(name = "{0} may {1}: {2}")
	@MethodSource("cells")
	void followsGrid(RequestRole role, RequestAction action, String expected) {
		assertThat(expected).isIn(ALWAYS, UNLESS_CONFIDENTIAL, "-");
		assertThat(Permissions.allow(Set.of(role), action, false)).isEqualTo(!expected.equals("-"));
		assertThat(Permissions.allow(Set.of(role), action, true)).isEqualTo(expected.equals(ALWAYS));
	}

	@Test
	void gridHasEveryRoleAndAction() {
		assertThat(cells()).hasSize(RequestRole.values().length * RequestAction.values().length);
		assertThat(cells().map((cell) -> cell.get()[0]).distinct())
			.containsExactlyInAnyOrder((Object[]) RequestRole.values());
		assertThat(cells().map((cell) -> cell.get()[1]).distinct())
			.containsExactlyInAnyOrder((Object[]) RequestAction.values());
	}

	@Test
	void severalRolesAllowWhatAnyOfThemAllows() {
		for (Set<RequestRole> roles : everyMix()) {
			for (RequestAction action : RequestAction.values()) {
				assertThat(Permissions.allow(roles, action, false)).as("%s, %s", roles, action)
					.isEqualTo(roles.stream().anyMatch((role) -> Permissions.allow(Set.of(role), action, false)));
				assertThat(Permissions.allow(roles, action, true)).as("%s, %s, confidential", roles, action)
					.isEqualTo(roles.stream().anyMatch((role) -> Permissions.allow(Set.of(role), action, true)));
			}
		}
	}

	@Test
	void noRolesAllowNothing() {
		assertThat(RequestAction.values()).noneMatch((action) -> Permissions.allow(Set.of(), action, false));
	}

	@Test
	void everyRoleThatMayActMayAlsoView() {
		assertThat(RequestRole.values()).allMatch((role) -> Permissions.allow(Set.of(role), RequestAction.VIEW, false));
		assertThat(Arrays.stream(RequestRole.values())
			.filter((role) -> !Permissions.allow(Set.of(role), RequestAction.VIEW, true)))
			.allSatisfy((role) -> assertThat(RequestAction.values())
				.noneMatch((action) -> Permissions.allow(Set.of(role), action, true)));
	}

	@Test
	void everyCommandHasItsOwnAction() {
		assertThat(Bus14.commands().stream().map(RequestCommand::action)).doesNotHaveDuplicates()
			.containsExactlyInAnyOrderElementsOf(EnumSet
				.complementOf(EnumSet.of(RequestAction.VIEW, RequestAction.READ_NOTES, RequestAction.SPLIT)));
	}

	private static List<Set<RequestRole>> everyMix() {
		List<Set<RequestRole>> mixes = new ArrayList<>(List.of(Set.of()));
		for (RequestRole role : RequestRole.values()) {
			for (Set<RequestRole> mix : List.copyOf(mixes)) {
				Set<RequestRole> more = EnumSet.of(role);
				more.addAll(mix);
				mixes.add(more);
			}
		}
		return mixes;
	}

}
