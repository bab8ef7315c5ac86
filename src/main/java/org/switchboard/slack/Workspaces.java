package org.switchboard.slack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.slack.api.methods.response.auth.AuthTestResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;
import org.switchboard.workspace.WorkspaceLeft;

/**
 * The workspaces this node serves, each with its bot token.
 */
@Component
public class Workspaces {

	private final Map<WorkspaceId, Workspace> served = new ConcurrentHashMap<>();

	private volatile String shutOut = "";

	private final WebApi web;

	private final ApplicationEventPublisher events;

	Workspaces(WebApi web, ApplicationEventPublisher events) {
		this.web = web;
		this.events = events;
	}

	/**
	 * Serves the workspace the token belongs to, which Slack is asked for.
	 * @param botToken a bot token
	 * @return the workspace
	 * @throws SlackRefused if Slack does not know the token
	 * @throws SlackUnreachable if Slack does not answer
	 */
	public WorkspaceId join(String botToken) {
		AuthTestResponse bot = this.web.patient(botToken, (slack) -> slack.authTest((call) -> call));
		WorkspaceId id = new WorkspaceId(bot.getTeamId());
		this.served.put(id, new Workspace(id, botToken, bot.getUserId(), bot.getUrl()));
		try {
			this.events.publishEvent(new WorkspaceJoined(id));
		}
		catch (RuntimeException ex) {
			leave(id);
			throw ex;
		}
		return id;
	}

	/**
	 * Serves the workspace no longer. What is stored of it stays.
	 * @param workspace the workspace
	 */
	public void leave(WorkspaceId workspace) {
		this.served.remove(workspace);
		this.events.publishEvent(new WorkspaceLeft(workspace));
	}

	/**
	 * Whether somebody is Switchboard itself.
	 * @param workspace where
	 * @param userId their Slack user id
	 * @return whether what they write is ours
	 */
	public boolean isOurs(WorkspaceId workspace, @Nullable String userId) {
		Workspace found = this.served.get(workspace);
		return found != null && found.botUserId().equals(userId);
	}

	/**
	 * The address of a message, made as Slack makes it, so that Slack need not be asked.
	 * @param workspace where
	 * @param channel the id of its conversation
	 * @param ts its timestamp
	 * @param thread the timestamp of the message whose thread it is in, if any
	 * @return an address that shows the message to whoever may see it
	 */
	public String addressOf(WorkspaceId workspace, String channel, String ts, Optional<String> thread) {
		Workspace found = this.served.get(workspace);
		String url = (found != null) ? found.url() : "https://slack.com/";
		String inThread = thread.filter((root) -> !root.equals(ts))
			.map((root) -> "?thread_ts=%s&cid=%s".formatted(root, channel))
			.orElse("");
		return "%sarchives/%s/p%s%s".formatted(url, channel, ts.replace(".", ""), inThread);
	}

	/**
	 * Seals what is to come back through somebody's client, or is stored only to be
	 * compared: a plain hash would let whoever reads Redis test guesses.
	 * @param workspace where
	 * @param purpose a word: what is sealed for one use is no seal for another
	 * @param text what
	 * @return letters and digits that only Switchboard can make, the same on all nodes
	 */
	public String seal(WorkspaceId workspace, String purpose, String text) {
		return Signatures.sign(botToken(workspace), purpose + "\n" + text);
	}

	/**
	 * Whether somebody's client gave back what was sealed.
	 * @param seal what it gave
	 * @param workspace where
	 * @param purpose for what
	 * @param text what it is to be the seal of, without line breaks
	 * @return whether it is; also if an older version made it, without a purpose
	 */
	public boolean isSeal(String seal, WorkspaceId workspace, String purpose, String text) {
		return Stream.of(seal(workspace, purpose, text), Signatures.sign(botToken(workspace), text))
			.anyMatch((made) -> MessageDigest.isEqual(made.getBytes(StandardCharsets.UTF_8),
					seal.getBytes(StandardCharsets.UTF_8)));
	}

	/**
	 * Those served now.
	 * @return their ids
	 */
	public Set<WorkspaceId> ids() {
		return Set.copyOf(this.served.keySet());
	}

	/**
	 * Why the workspace that is to be served from the start is not.
	 * @return the word that Slack has for it, or empty if it lets the bot in
	 */
	public Optional<String> shutOut() {
		return Optional.of(this.shutOut).filter((why) -> !why.isEmpty());
	}

	void shutOut(String why) {
		this.shutOut = why;
	}

	Optional<Workspace> find(@Nullable String teamId) {
		return WorkspaceId.parse(teamId).map(this.served::get);
	}

	String botToken(WorkspaceId workspace) {
		Workspace found = this.served.get(workspace);
		if (found == null) {
			throw new SlackRefused("workspace_not_served");
		}
		return found.botToken();
	}

}
