package org.switchboard.directory;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;
import org.switchboard.yaml.Mistakes;

/**
 * The directory of each workspace. Reading never leaves memory, so it is safe while a
 * modal waits to be opened. What another node loads is taken over within about two
 * seconds.
 */
@Component
public class Directories {

	private final DirectoryStore store;

	private final Emails emails;

	private final SaidStore said;

	private final ApplicationEventPublisher events;

	private final Map<WorkspaceId, HeldDirectory> held = new ConcurrentHashMap<>();

	Directories(DirectoryStore store, Emails emails, SaidStore said, ApplicationEventPublisher events) {
		this.store = store;
		this.emails = emails;
		this.said = said;
		this.events = events;
	}

	/**
	 * The directory of a workspace that is known to have one.
	 * @return its directory
	 * @throws DirectoryUnknown if no district file was loaded for it
	 */
	public Directory of(WorkspaceId workspace) {
		return find(workspace).orElseThrow(() -> new DirectoryUnknown(workspace));
	}

	public Optional<Directory> find(WorkspaceId workspace) {
		return Optional.ofNullable(this.held.get(workspace)).map(HeldDirectory::directory);
	}

	/**
	 * Takes a district file into use, here at once and on other nodes soon after, or
	 * tells everything that is wrong with it and keeps the one before. Looks up e-mail
	 * addresses in Slack and so may take minutes for the first file. Of two loads at the
	 * same time the later one stays. If Redis or Slack cannot be reached it throws, and
	 * the one before stays.
	 * @param yaml the text of the file
	 * @param source where it is from, for people
	 * @return what came of it
	 */
	public Reload load(WorkspaceId workspace, String yaml, String source) {
		Set<String> named = new HashSet<>();
		Mistakes mistakes = new Mistakes();
		Optional<Directory> directory = read(workspace, yaml, named, mistakes);
		if (directory.isEmpty()) {
			if (this.held.containsKey(workspace)) {
				this.store.refused(workspace, mistakes.list().size());
			}
			return new Reload.Rejected(mistakes.list());
		}
		DirectoryStore.Stored stored = this.store.store(workspace, yaml, source);
		HeldDirectory loaded = HeldDirectory.of(stored.mark(), directory.get(), this.said.find(workspace));
		hold(workspace, (current) -> loaded);
		this.emails.keepOnly(workspace, named);
		if (stored.changed()) {
			this.events.publishEvent(new DirectoryChanged(workspace));
		}
		return Reload.Loaded.of(directory.get(), stored.changed());
	}

	/**
	 * How well a directory is kept, by Redis; nothing if no district file was loaded.
	 */
	public Optional<DirectoryHealth> health(WorkspaceId workspace) {
		return this.store.health(workspace, (mark) -> holds(workspace, mark));
	}

	/**
	 * Drops all that is known of a workspace, here and in Redis, and soon on other nodes.
	 */
	public void forget(WorkspaceId workspace) {
		this.store.forget(workspace);
		this.held.remove(workspace);
	}

	Set<WorkspaceId> workspaces() {
		return Set.copyOf(this.held.keySet());
	}

	boolean holds(WorkspaceId workspace, StoredDirectory.Mark mark) {
		HeldDirectory current = this.held.get(workspace);
		return (current != null) ? current.mark().equals(mark) : mark.forgotten();
	}

	// takes over what another node loaded or forgot. A load here in the meantime is left
	// as it is, and looked at the next time
	Optional<Reload.Rejected> takeOver(WorkspaceId workspace) {
		HeldDirectory before = this.held.get(workspace);
		Optional<StoredDirectory> stored = this.store.find(workspace);
		if (stored.isEmpty()) {
			hold(workspace, (current) -> Objects.equals(current, before) ? null : current);
			return Optional.empty();
		}
		Mistakes mistakes = new Mistakes();
		Optional<HeldDirectory> next = read(workspace, stored.get().yaml(), new HashSet<>(), mistakes)
			.map((directory) -> HeldDirectory.of(stored.get().mark(), directory, this.said.find(workspace)));
		next.ifPresent((taken) -> hold(workspace, (current) -> Objects.equals(current, before) ? taken : current));
		return next.isPresent() ? Optional.empty() : Optional.of(new Reload.Rejected(mistakes.list()));
	}

	/**
	 * The directory of a workspace with all absences and closures that are told by now,
	 * on whatever node. One round trip more than {@link #of(WorkspaceId)}.
	 * @return its directory
	 * @throws DirectoryUnknown if no district file was loaded for it
	 */
	public Directory upToDate(WorkspaceId workspace) {
		return heldUpToDate(workspace).directory();
	}

	HeldDirectory heldUpToDate(WorkspaceId workspace) {
		if (!holdsSaid(workspace, this.said.mark(workspace))) {
			takeOverSaid(workspace);
		}
		return Optional.ofNullable(this.held.get(workspace)).orElseThrow(() -> new DirectoryUnknown(workspace));
	}

	boolean holdsSaid(WorkspaceId workspace, String mark) {
		HeldDirectory current = this.held.get(workspace);
		return current == null || current.said().mark().equals(mark);
	}

	// takes over what is said beside the file, here or elsewhere, and tells this node of
	// it. Of two at the same time the earlier one may stay, and is looked at the next
	// time
	void takeOverSaid(WorkspaceId workspace) {
		LiveOverrides next = this.said.find(workspace);
		hold(workspace, (current) -> (current != null) ? current.with(next) : null);
	}

	private void hold(WorkspaceId workspace, Function<@Nullable HeldDirectory, @Nullable HeldDirectory> change) {
		AtomicReference<LiveOverrides> before = new AtomicReference<>(LiveOverrides.NOTHING);
		HeldDirectory now = this.held.compute(workspace, (key, current) -> {
			before.set((current != null) ? current.said() : LiveOverrides.NOTHING);
			return change.apply(current);
		});
		if (now != null) {
			now.said().newsSince(workspace, before.get()).forEach(this.events::publishEvent);
		}
	}

	private Optional<Directory> read(WorkspaceId workspace, String yaml, Set<String> named, Mistakes mistakes) {
		return DistrictFile.read(yaml, (email) -> {
			named.add(email);
			return this.emails.slackUserId(workspace, email);
		}, mistakes);
	}

}
