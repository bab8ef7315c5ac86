package org.switchboard.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.switchboard.directory.Directory;
import org.switchboard.directory.Team;

/** Who a survey goes to, according to the current directory. */
public sealed interface Audience {

	/**
	 * Returns everyone to ask, each person once, in the order of the district file; empty
	 * if the group doesn't exist.
	 */
	default List<Member> members(Directory directory) {
		Set<String> seen = new HashSet<>();
		List<Member> members = new ArrayList<>();
		all(directory).filter((member) -> seen.add(member.userId())).forEach(members::add);
		return members;
	}

	/**
	 * Returns everyone to ask. People may appear more than once; their first slice
	 * counts.
	 */
	Stream<Member> all(Directory directory);

	/** Parses an audience as written in the survey file. */
	static Audience of(String word) {
		return switch (word) {
			case Principals.WORD -> new Principals();
			case Staff.WORD -> new Staff();
			case Leaders.WORD -> new Leaders();
			default -> new Group(word);
		};
	}

	private static Stream<Member> members(Team team) {
		return team.members().stream().map((person) -> new Member(person.userId(), team.department().id()));
	}

	/** The principals of all schools. */
	record Principals() implements Audience {

		static final String WORD = "principals";

		@Override
		public Stream<Member> all(Directory directory) {
			return directory.schools()
				.stream()
				.flatMap((school) -> school.principals()
					.stream()
					.map((person) -> new Member(person.userId(), school.network().id())));
		}

	}

	/** Central office staff: everyone on a network team or a desk. */
	record Staff() implements Audience {

		static final String WORD = "staff";

		@Override
		public Stream<Member> all(Directory directory) {
			return directory.teams().stream().flatMap(Audience::members);
		}

	}

	/** The district's leaders, who all share one slice. */
	record Leaders() implements Audience {

		static final String WORD = "leaders";

		@Override
		public Stream<Member> all(Directory directory) {
			return directory.leaders().stream().map((person) -> new Member(person.userId(), WORD));
		}

	}

	/**
	 * The principals of a network, or the members of a department or team.
	 *
	 * @param id the group's id; matches a network first, then a department, then a team
	 */
	record Group(String id) implements Audience {

		@Override
		public Stream<Member> all(Directory directory) {
			if (directory.network(this.id).isPresent()) {
				return new Principals().all(directory).filter(this::isSlice);
			}
			if (directory.department(this.id).isPresent()) {
				return new Staff().all(directory).filter(this::isSlice);
			}
			return directory.team(this.id).stream().flatMap(Audience::members);
		}

		private boolean isSlice(Member member) {
			return member.slice().equals(this.id);
		}

		boolean isIn(Directory directory) {
			return directory.network(this.id).isPresent() || directory.department(this.id).isPresent()
					|| directory.team(this.id).isPresent();
		}

	}

	/**
	 * Someone to ask.
	 *
	 * @param userId their Slack user id
	 * @param slice the group their answers count toward: a principal's network id, or a
	 * staff member's department id (the first if there are several)
	 */
	record Member(String userId, String slice) {
	}

}
