package org.switchboard.directory;

import java.util.Set;

/** What a leader may see. Confidential requests stay hidden whatever the scope. */
public sealed interface LeaderScope {

	/** Returns whether the leader may see a department's figures for a network. */
	boolean sees(Network network, Department department);

	/**
	 * The whole district.
	 */
	record Everything() implements LeaderScope {

		@Override
		public boolean sees(Network network, Department department) {
			return true;
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

	}

}
