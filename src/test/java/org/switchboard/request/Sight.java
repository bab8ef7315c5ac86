package org.switchboard.request;

import java.time.Instant;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.switchboard.Town;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Permissions;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;

/**
 * Who may see a request by {@link Permissions}, at any time in its life, by the directory
 * of that time.
 */
public final class Sight {

	private final Town town;

	private final NavigableMap<Instant, Directory> directories = new TreeMap<>();

	public Sight(Town town) {
		this.town = town;
		this.directories.put(Instant.EPOCH, directory());
	}

	/** From now on, uses the current directory. */
	public void directoryChanged() {
		this.directories.put(this.town.nodes().clock().instant(), directory());
	}

	private Directory directory() {
		return this.town.nodes().first().bean(Directories.class).of(this.town.id());
	}

	/**
	 * Whether someone was allowed to do something at a time.
	 * @param userId a person, or a channel, which never is allowed
	 * @return before the filing, whether they filled in the form
	 */
	public boolean allows(String userId, String key, RequestAction action, Instant at) {
		List<RequestEvent> history = this.town.history(key);
		List<RequestEvent> then = history.stream().filter((event) -> !event.at().isAfter(at)).toList();
		if (then.isEmpty()) {
			return history.get(0).by().userId().equals(userId);
		}
		Directory directory = this.directories.floorEntry(at).getValue();
		return Permissions.allow(new Caller(this.town.id(), directory, userId),
				Request.replay(RequestId.parse(key).orElseThrow(), then), action, at);
	}

}
