package slacksim.workspace;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArraySet;

import slacksim.conversations.EmojiNames;

/**
 * What is special about a workspace: its own emoji and user groups, its organization, and
 * what Slack does only there.
 */
public final class WorkspaceTraits {

	private final Set<SlackQuirk> quirks = new CopyOnWriteArraySet<>();

	private final Set<String> ownEmoji = new CopyOnWriteArraySet<>();

	private final Map<String, String> groups = new ConcurrentHashMap<>();

	private final Map<String, String> homes = new ConcurrentHashMap<>();

	private volatile Optional<String> organization = Optional.empty();

	private volatile boolean installedByOrganization;

	/**
	 * Adds an emoji that only this workspace has.
	 * @param name example: {@code riverbend_logo}
	 * @return the same traits
	 */
	public WorkspaceTraits emoji(String name) {
		this.ownEmoji.add(name);
		return this;
	}

	public boolean hasEmoji(String name) {
		return this.ownEmoji.contains(name) || EmojiNames.has(name.replaceFirst("::skin-tone-[2-6]$", ""));
	}

	/**
	 * Adds a user group that can be mentioned.
	 * @param groupId example: {@code S01}
	 * @param handle example: {@code drivers}
	 * @return the same traits
	 */
	public WorkspaceTraits group(String groupId, String handle) {
		this.groups.put(groupId, handle);
		return this;
	}

	public Map<String, String> groups() {
		return this.groups;
	}

	/** Adds the names of user groups that a text mentions, as Slack does. */
	String labelled(String text) {
		String labelled = text;
		for (Map.Entry<String, String> group : this.groups.entrySet()) {
			String bare = "<!subteam^" + group.getKey();
			labelled = labelled.replace(bare + ">", bare + "|@" + group.getValue() + ">");
		}
		return labelled;
	}

	/**
	 * Puts the workspace in an organization.
	 * @param id example: {@code E01}
	 * @return the same traits
	 */
	public WorkspaceTraits ofOrganization(String id) {
		this.organization = Optional.of(id);
		return this;
	}

	/**
	 * Has the organization install the app for all its workspaces; Slack's payloads then
	 * say so, and name the workspace in fewer places.
	 * @return the same traits
	 */
	public WorkspaceTraits installedByOrganization() {
		this.installedByOrganization = true;
		return this;
	}

	public boolean isInstalledByOrganization() {
		return this.installedByOrganization;
	}

	public Optional<String> organization() {
		return this.organization;
	}

	/**
	 * Gives someone another workspace of the organization as their own.
	 * @param userId someone in channels here
	 * @param team their own workspace's ID
	 * @return the same traits
	 */
	public WorkspaceTraits home(String userId, String team) {
		this.homes.put(userId, team);
		return this;
	}

	Optional<String> homeOf(String userId) {
		return Optional.ofNullable(this.homes.get(userId));
	}

	void follow(SlackQuirk quirk, boolean on) {
		if (on) {
			this.quirks.add(quirk);
		}
		else {
			this.quirks.remove(quirk);
		}
	}

	boolean has(SlackQuirk quirk) {
		return this.quirks.contains(quirk);
	}

}
