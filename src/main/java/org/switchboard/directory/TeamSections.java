package org.switchboard.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.switchboard.yaml.Mistakes;
import org.switchboard.yaml.YamlMap;
import org.switchboard.yaml.YamlText;

/** Reads each network team and district desk, then checks them against each other. */
final class TeamSections {

	private final PeopleRegistry people;

	private final List<Placed> teams = new ArrayList<>();

	TeamSections(PeopleRegistry people) {
		this.people = people;
	}

	List<Team> list() {
		return this.teams.stream().map(Placed::team).toList();
	}

	boolean covers(Network network, Department department) {
		return list().stream()
			.filter((team) -> team.department().id().equals(department.id()))
			.anyMatch((team) -> team.network().map(network::equals).orElse(true));
	}

	void read(YamlMap entry, Department department, Optional<Network> network) {
		entry.knows("channel", "lead", "members", "substitutes", "assignment", "on-call", "on-call-group");
		String id = network.map((served) -> TeamIds.ofNetwork(served.id(), department.id()))
			.orElseGet(() -> TeamIds.ofDesk(department.id()));
		Optional<YamlText> channel = MenuLimits.channel(entry);
		Person lead = entry.need("lead")
			.flatMap((person) -> this.people.find(entry, "lead", person))
			.orElseGet(() -> new Person("", "", List.of()));
		List<Person> members = this.people.findAll(entry, "member", entry.words("members"));
		Team team = new Team(id, department, network, channel.map(YamlText::text).orElse(""), lead, members, Map.of(),
				AssignmentMode.read(entry).orElse(department.assigning()), OnCall.read(entry, this.people));
		Map<Person, Person> substitutes = new Substitutes(this.people, "member", "who is not a member of this team")
			.read(entry, team.members());
		this.teams.add(new Placed(new Team(id, department, network, team.channel(), lead, members, substitutes,
				team.assigning(), team.onCall()), entry, channel.map(YamlText::line).orElseGet(entry::line)));
	}

	// reports teams that would share an id, and channels in which another department
	// would see confidential requests
	void checkTogether(Mistakes mistakes) {
		Map<String, Placed> byId = new HashMap<>();
		for (Placed placed : this.teams) {
			Placed other = byId.putIfAbsent(placed.team().id(), placed);
			if (other != null) {
				mistakes.add(placed.entry().line(),
						placed.entry().subject() + " and " + other.entry().subject() + " on line "
								+ other.entry().line() + " would both have the id " + placed.team().id()
								+ "; rename a network or a department");
			}
			this.teams.stream()
				.filter((open) -> leaks(placed.team(), open.team()))
				.findFirst()
				.ifPresent((open) -> mistakes.add(placed.channelLine(),
						placed.entry().subject() + " is confidential but shares channel " + placed.team().channel()
								+ " with " + open.entry().subject() + ", which is not; give it a channel of its own"));
		}
	}

	private static boolean leaks(Team team, Team other) {
		return team.department().confidential() && !other.department().confidential() && !team.channel().isEmpty()
				&& Objects.equals(team.channel(), other.channel());
	}

	/**
	 * A team and its place in the file.
	 *
	 * @param team the team
	 * @param entry its settings
	 * @param channelLine the line of its channel
	 */
	private record Placed(Team team, YamlMap entry, int channelLine) {
	}

}
