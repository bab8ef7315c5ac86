package org.switchboard.anonymity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

import slacksim.workspace.Workspace;

/**
 * A district of 200 principals in 13 networks, some small and some large.
 *
 * @param networks each principal's network, by user id
 */
record District(SortedMap<String, String> networks) {

	// the sample's order puts the newcomer in the leaver's half, so that no one else
	// changes halves; the leaver and the mover are asked in the round in which they go
	static final String LEAVER = "UP0127";

	static final String NEWCOMER = "UP0999";

	static final String MOVER = "UP0169";

	private static final List<Integer> SIZES = List.of(4, 5, 6, 8, 10, 11, 12, 14, 16, 18, 22, 30, 44);

	private static final String CHIEF = "UCHIEF";

	private static final int SUPERVISORS = 3;

	static District begins() {
		SortedMap<String, String> networks = new TreeMap<>();
		for (int network = 0; network < SIZES.size(); network++) {
			for (int i = 0; i < SIZES.get(network); i++) {
				networks.put(String.format("UP%04d", networks.size()), network(network));
			}
		}
		return new District(networks);
	}

	// one leaves, one joins, and one moves from a large network to a small one
	District changes() {
		SortedMap<String, String> next = new TreeMap<>(this.networks);
		next.remove(LEAVER);
		next.put(NEWCOMER, network(3));
		next.put(MOVER, network(1));
		return new District(next);
	}

	private static String network(int index) {
		return "n" + (index + 1);
	}

	private static String supervisor(int index) {
		return "ULEADS" + index;
	}

	/**
	 * Returns whose results each leader gets; every other network has no leader of its
	 * own.
	 * @return each leader's networks, sorted; empty means all of them
	 */
	static Map<String, List<String>> leaders() {
		Map<String, List<String>> leaders = new LinkedHashMap<>(Map.of(CHIEF, new ArrayList<>(List.of(""))));
		for (int network = 0; network < SIZES.size(); network += 2) {
			leaders.computeIfAbsent(supervisor(network % SUPERVISORS), (first) -> new ArrayList<>())
				.add(network(network));
		}
		leaders.values().forEach((networks) -> networks.sort(null));
		return leaders;
	}

	void moveInto(Workspace workspace) {
		people().forEach((userId) -> workspace.user(userId, name(userId),
				userId.toLowerCase(Locale.ROOT) + "@pinewood.example"));
		workspace.user(NEWCOMER, name(NEWCOMER), "newcomer@pinewood.example");
		workspace.channel("C0DESK", "it-desk", "UDESK");
	}

	private List<String> people() {
		List<String> people = new ArrayList<>(this.networks.keySet());
		people.addAll(leaders().keySet());
		people.add("UDESK");
		return people;
	}

	private static String name(String userId) {
		return "Person " + userId.substring(1).toLowerCase(Locale.ROOT);
	}

	String yaml() {
		StringBuilder yaml = new StringBuilder("district: {name: Pinewood, time-zone: " + WorkingDays.ZONE + "}\n");
		yaml.append(WorkingDays.yaml());
		yaml.append("""
				departments:
				  it:
				    name: IT
				    confidential: false
				    categories: {device: Computers}
				    desk: {channel: C0DESK, lead: UDESK, members: [UDESK]}
				networks:
				""");
		IntStream.range(0, SIZES.size())
			.forEach((network) -> yaml.append("  " + network(network) + ": {name: Network " + (network + 1) + "}\n"));
		yaml.append("schools:\n");
		this.networks.forEach((userId,
				network) -> yaml.append("  - {number: " + Integer.parseInt(userId.substring(2)) + ", name: School "
						+ userId.substring(2) + ", level: k-8, need-tier: 1, network: " + network + ", principals: ["
						+ userId + "]}\n"));
		yaml.append("leaders:\n");
		leaders().forEach((userId, sees) -> yaml.append("  - person: " + userId + "\n    sees: "
				+ (sees.contains("") ? "everything" : "\n      networks: " + sees) + "\n"));
		yaml.append("administrators: [" + CHIEF + "]\npeople:\n");
		people().forEach((userId) -> yaml.append("  - {slack: " + userId + ", name: " + name(userId) + "}\n"));
		return yaml.toString();
	}

}
