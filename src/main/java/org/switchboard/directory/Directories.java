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
 * The directory of each workspace. Reads never leave memory, so they are safe before a
 * modal opens. What another node loads applies here within about two seconds.
 */
@Component
public class Directories {

	private final DirectoryStore store;

	private final EmailCache emails;

	private final OverrideStore overrides;

	private final ApplicationEventPublisher events;

	private final Map<WorkspaceId, HeldDirectory> held = new ConcurrentHashMap<>();

	Directories(DirectoryStore store, EmailCache emails, OverrideStore overrides, ApplicationEventPublisher events) {
		this.store = store;
		this.emails = emails;
		this.overrides = overrides;
		this.events = events;
	}

	/**
	 * Returns the directory of a workspace.
	 * @throws DirectoryUnknown if no district file was loaded for it
	 */
	public Directory of(WorkspaceId workspace) {
		return find(workspace).orElseThrow(() -> new DirectoryUnknown(workspace));
	}

	public Optional<Directory> find(WorkspaceId workspace) {
		return Optional.ofNullable(this.held.get(workspace)).map(HeldDirectory::directory);
	}

	/**
	 * Loads a district file, here at once and on other nodes soon after; if it has
	 * mistakes, reports them all and keeps the old one. Looks up email addresses in
	 * Slack, so the first load may take minutes. Of two simultaneous loads the later
	 * wins. If Redis or Slack can't be reached it throws, and the old one stays.
	 * @param yaml the text of the file
	 * @param source where the file is, as shown to people
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
		HeldDirectory loaded = HeldDirectory.of(stored.mark(), directory.get(), this.overrides.find(workspace));
		hold(workspace, (current) -> loaded);
		this.emails.keepOnly(workspace, named);
		if (stored.changed()) {
			this.events.publishEvent(new DirectoryChanged(workspace));
		}
		return Reload.Loaded.of(directory.get(), stored.changed());
	}

	/**
	 * Returns how current a directory is, according to Redis; empty if no district file
	 * was loaded.
	 */
	public Optional<DirectoryHealth> health(WorkspaceId workspace) {
		return this.store.health(workspace, (mark) -> holds(workspace, mark));
	}

	/**
	 * Deletes everything about a workspace, here and in Redis; other nodes follow soon.
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

	// takes over what another node loaded or forgot. If this node loads one meanwhile,
	// that one stays, and the next check compares again
	Optional<Reload.Rejected> takeOver(WorkspaceId workspace) {
		HeldDirectory before = this.held.get(workspace);
		Optional<StoredDirectory> stored = this.store.find(workspace);
		if (stored.isEmpty()) {
			hold(workspace, (current) -> Objects.equals(current, before) ? null : current);
			return Optional.empty();
		}
		Mistakes mistakes = new Mistakes();
		Optional<HeldDirectory> next = read(workspace, stored.get().yaml(), new HashSet<>(), mistakes)
			.map((directory) -> HeldDirectory.of(stored.get().mark(), directory, this.overrides.find(workspace)));
		next.ifPresent((taken) -> hold(workspace, (current) -> Objects.equals(current, before) ? taken : current));
		return next.isPresent() ? Optional.empty() : Optional.of(new Reload.Rejected(mistakes.list()));
	}

	/**
	 * Returns the directory of a workspace with every absence and closure known to any
	 * node. Costs one round trip more than {@link #of(WorkspaceId)}.
	 * @throws DirectoryUnknown if no district file was loaded for it
	 */
	public Directory upToDate(WorkspaceId workspace) {
		return heldUpToDate(workspace).directory();
	}

	HeldDirectory heldUpToDate(WorkspaceId workspace) {
		if (!holdsOverrides(workspace, this.overrides.mark(workspace))) {
			refreshOverrides(workspace);
		}
		return Optional.ofNullable(this.held.get(workspace)).orElseThrow(() -> new DirectoryUnknown(workspace));
	}

	boolean holdsOverrides(WorkspaceId workspace, String mark) {
		HeldDirectory current = this.held.get(workspace);
		return current == null || current.overrides().mark().equals(mark);
	}

	// takes over absences and closures from any node and publishes what changed. Of two
	// simultaneous calls the older state may win; the next check corrects that
	void refreshOverrides(WorkspaceId workspace) {
		LiveOverrides next = this.overrides.find(workspace);
		hold(workspace, (current) -> (current != null) ? current.with(next) : null);
	}

	private void hold(WorkspaceId workspace, Function<@Nullable HeldDirectory, @Nullable HeldDirectory> change) {
		AtomicReference<LiveOverrides> before = new AtomicReference<>(LiveOverrides.NOTHING);
		HeldDirectory now = this.held.compute(workspace, (key, current) -> {
			before.set((current != null) ? current.overrides() : LiveOverrides.NOTHING);
			return change.apply(current);
		});
		if (now != null) {
			now.overrides().eventsSince(workspace, before.get()).forEach(this.events::publishEvent);
		}
	}

	private Optional<Directory> read(WorkspaceId workspace, String yaml, Set<String> named, Mistakes mistakes) {
		return DistrictFile.read(yaml, (email) -> {
			named.add(email);
			return this.emails.slackUserId(workspace, email);
		}, mistakes);
	}

}
