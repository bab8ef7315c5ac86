package org.switchboard.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.switchboard.directory.Directory;
import org.switchboard.directory.Team;

/**
 * Whom a survey asks. Who that is, today's directory says.
 */
public sealed interface Audience {

	/**
	 * Everybody to ask.
	 * @return each person once, in the order of the district file; nobody if there is no
	 * such group
	 */
	default List<Member> members(Directory directory) {
		Set<String> seen = new HashSet<>();
		List<Member> members = new ArrayList<>();
		all(directory).filter((member) -> seen.add(member.userId())).forEach(members::add);
		return members;
	}

	/**
	 * Everyone to ask, some perhaps several times; the slice of someone's first time is
	 * the one that counts.
	 */
	Stream<Member> all(Directory directory);

	/** Whom to ask, as the file has it. */
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

	/**
	 * The principals of all schools.
	 */
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

	/**
	 * The people of the central office: all network teams and desks.
	 */
	record Staff() implements Audience {

		static final String WORD = "staff";

		@Override
		public Stream<Member> all(Directory directory) {
			return directory.teams().stream().flatMap(Audience::members);
		}

	}

	/**
	 * The leaders, who are all in one slice.
	 */
	record Leaders() implements Audience {

		static final String WORD = "leaders";

		@Override
		public Stream<Member> all(Directory directory) {
			return directory.leaders().stream().map((person) -> new Member(person.userId(), WORD));
		}

	}

	/**
	 * The principals of a network, or the people of a department or a team.
	 *
	 * @param id its id; a network before a department before a team
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
	 * Somebody who is asked.
	 *
	 * @param userId the person's id in Slack
	 * @param slice whom the answers are counted with: the id of a principal's network, or
	 * of the department of somebody of the central office, the first one of several
	 */
	record Member(String userId, String slice) {
	}

}
