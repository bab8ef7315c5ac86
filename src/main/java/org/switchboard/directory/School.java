package org.switchboard.directory;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A school.
 *
 * @param number the district's number for the school, with leading zeros ({@code 018})
 * @param name the name people see, at most 75 characters
 * @param level the grades it teaches
 * @param needTier how much help it needs
 * @param network the network it belongs to
 * @param principals its principals, at least one in the file
 * @param assistants others who submit requests for it
 */
public record School(String number, String name, SchoolLevel level, NeedTier needTier, Network network,
		List<Person> principals, List<Person> assistants) {

	public School {
		principals = principals.stream().filter((person) -> !person.isDeactivated()).toList();
		assistants = assistants.stream().filter((person) -> !person.isDeactivated()).toList();
	}

	School with(UnaryOperator<Person> change) {
		return new School(this.number, this.name, this.level, this.needTier, this.network,
				this.principals.stream().map(change).toList(), this.assistants.stream().map(change).toList());
	}

	/**
	 * Returns everyone who submits requests for this school: the principals, then the
	 * assistants.
	 */
	public List<Person> staff() {
		return Stream.concat(this.principals.stream(), this.assistants.stream()).distinct().toList();
	}

}
