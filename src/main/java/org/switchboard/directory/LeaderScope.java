package org.switchboard.directory;

import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/** What a leader may see. Confidential requests stay hidden whatever the scope. */
public sealed interface LeaderScope {

	/** Returns whether the leader may see a department's figures for a network. */
	boolean sees(Network network, Department department);

	/**
	 * Returns what is right for this kind of scope. Whoever adds a kind adds it here, so
	 * that none is taken for another.
	 * @param <T> what differs by kind
	 * @param everything for the whole district
	 * @param networks for some networks, by their ids
	 * @param departments for some departments, by their ids
	 */
	<T> T match(Supplier<T> everything, Function<Set<String>, T> networks, Function<Set<String>, T> departments);

	/**
	 * The whole district.
	 */
	record Everything() implements LeaderScope {

		@Override
		public boolean sees(Network network, Department department) {
			return true;
		}

		@Override
		public <T> T match(Supplier<T> everything, Function<Set<String>, T> networks,
				Function<Set<String>, T> departments) {
			return everything.get();
		}

	}

	/**
	 * Some networks, with every department.
	 *
	 * @param networkIds the ids of the networks
	 */
	record Networks(Set<String> networkIds) implements LeaderScope {

		public Networks {
			networkIds = Set.copyOf(networkIds);
		}

		@Override
		public boolean sees(Network network, Department department) {
			return this.networkIds.contains(network.id());
		}

		@Override
		public <T> T match(Supplier<T> everything, Function<Set<String>, T> networks,
				Function<Set<String>, T> departments) {
			return networks.apply(this.networkIds);
		}

	}

	/**
	 * Some departments, in every network.
	 *
	 * @param departmentIds the ids of the departments
	 */
	record Departments(Set<String> departmentIds) implements LeaderScope {

		public Departments {
			departmentIds = Set.copyOf(departmentIds);
		}

		@Override
		public boolean sees(Network network, Department department) {
			return this.departmentIds.contains(department.id());
		}

		@Override
		public <T> T match(Supplier<T> everything, Function<Set<String>, T> networks,
				Function<Set<String>, T> departments) {
			return departments.apply(this.departmentIds);
		}

	}

}
