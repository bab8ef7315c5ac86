package org.switchboard.request;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.switchboard.Town;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Decision;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Permissions;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.RequestState;

/** What the one table allows, for tests that look from outside at what happened. */
public final class PermissionsForTests {

	private static final int RUNS = 400;

	// which actions cause each event, found by trying them all on all kinds of requests
	private static final Map<Class<?>, Set<RequestAction>> CAUSES = causes();

	private final Town town;

	public PermissionsForTests(Town town) {
		this.town = town;
	}

	/** Whether someone may see a request, or could after any of its events. */
	public boolean maySee(String userId, String key) {
		List<RequestEvent> history = this.town.history(key);
		return IntStream.rangeClosed(1, history.size())
			.anyMatch((size) -> allow(userId, key, history.subList(0, size), RequestAction.VIEW));
	}

	/**
	 * Returns the ids of the channels of teams that had a request, if a channel may show
	 * it.
	 */
	public List<String> channels(String key) {
		List<RequestEvent> history = this.town.history(key);
		return IntStream.rangeClosed(1, history.size())
			.mapToObj((size) -> Request.replay(id(key), history.subList(0, size)))
			.filter((request) -> !request.filing().confidential())
			.map((request) -> request.team().channel())
			.distinct()
			.toList();
	}

	/**
	 * Returns the events of a request that a person wasn't allowed to cause.
	 * @param known how many events there were before they started
	 * @return empty if they were allowed to cause all of them, or the events were
	 * automatic
	 */
	public List<String> breaches(String userId, String key, int known) {
		List<RequestEvent> history = this.town.history(key);
		List<String> breaches = new ArrayList<>();
		for (int i = known; i < history.size(); i++) {
			RequestEvent event = history.get(i);
			// one decision makes several things happen at once
			int begun = i;
			while (begun > known && history.get(begun - 1).at().equals(event.at())) {
				begun--;
			}
			if (!isAllowed(userId, key, history.subList(0, begun), event)) {
				breaches.add(event.getClass().getSimpleName() + " of " + key + " by " + event.by().userId());
			}
		}
		return breaches;
	}

	private boolean isAllowed(String userId, String key, List<RequestEvent> before, RequestEvent event) {
		if (event.by().is(Participant.SWITCHBOARD)) {
			return true;
		}
		boolean filed = event instanceof RequestEvent.RequestFiled;
		return event.by().userId().equals(userId) && (filed ? mayFile((RequestEvent.RequestFiled) event)
				: CAUSES.getOrDefault(event.getClass(), Set.of(RequestAction.VIEW))
					.stream()
					.anyMatch((action) -> allow(userId, key, before, action)));
	}

	private boolean mayFile(RequestEvent.RequestFiled filed) {
		Caller caller = caller(filed.by().userId());
		return caller.isStaff() || directory().schoolsOf(caller.userId())
			.stream()
			.anyMatch((school) -> school.number().equals(filed.filing().schoolNumber()));
	}

	private boolean allow(String userId, String key, List<RequestEvent> history, RequestAction action) {
		return Permissions.allow(caller(userId), Request.replay(id(key), history), action,
				this.town.nodes().clock().instant());
	}

	private Caller caller(String userId) {
		return new Caller(this.town.id(), directory(), userId);
	}

	private Directory directory() {
		return this.town.nodes().first().bean(Directories.class).of(this.town.id());
	}

	private static RequestId id(String key) {
		return RequestId.parse(key).orElseThrow();
	}

	private static Map<Class<?>, Set<RequestAction>> causes() {
		Map<Class<?>, Set<RequestAction>> causes = new HashMap<>();
		for (RequestState state : RequestState.values()) {
			Bus14.commands().forEach((command) -> note(causes, Bus14.in(state), command, new RandomRequests(0)));
		}
		for (int seed = 0; seed < RUNS; seed++) {
			RandomRequests random = new RandomRequests(seed);
			note(causes, Request.replay(Bus14.ID, random.history(20)), random.command(), random);
		}
		return causes;
	}

	private static void note(Map<Class<?>, Set<RequestAction>> causes, Request request, RequestCommand command,
			RandomRequests random) {
		if (request.decide(command, random.now()) instanceof Decision.Accepted accepted) {
			accepted.events()
				.forEach((event) -> causes
					.computeIfAbsent(event.getClass(), (first) -> EnumSet.noneOf(RequestAction.class))
					.add(command.action()));
		}
	}

}
