package org.switchboard.directory;

final class TeamIds {

	private TeamIds() {
	}

	static String ofNetwork(String networkId, String departmentId) {
		return networkId + "-" + departmentId;
	}

	static String ofDesk(String departmentId) {
		return departmentId + "-desk";
	}

}
