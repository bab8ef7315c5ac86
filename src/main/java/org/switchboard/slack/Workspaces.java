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

/** The workspaces this node serves, each with its bot token. */
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
	 * Starts serving the workspace a token belongs to, as Slack says.
	 * @throws SlackRefused if Slack doesn't know the token
	 * @throws SlackUnreachable if Slack doesn't answer
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

	/** Stops serving the workspace. Its stored data stays. */
	public void leave(WorkspaceId workspace) {
		this.served.remove(workspace);
		this.events.publishEvent(new WorkspaceLeft(workspace));
	}

	/** Returns whether a user is Switchboard itself. */
	public boolean isOurs(WorkspaceId workspace, @Nullable String userId) {
		Workspace found = this.served.get(workspace);
		return found != null && found.botUserId().equals(userId);
	}

	/**
	 * Returns a message's address, in Slack's format, without asking Slack.
	 * @param channel the conversation's id
	 * @param ts the message's timestamp
	 * @param thread the timestamp of its thread's first message, if any
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
	 * Signs what a client will send back, or what is stored only to be compared: a plain
	 * hash would let anyone who reads Redis test guesses.
	 * @param purpose a word; a seal for one purpose isn't valid for another
	 * @return letters and digits that only Switchboard can make, the same on all nodes
	 */
	public String seal(WorkspaceId workspace, String purpose, String text) {
		return Signatures.sign(botToken(workspace), purpose + "\n" + text);
	}

	/**
	 * Returns whether a seal is genuine, including one from an older version, without a
	 * purpose.
	 * @param text the sealed text, without line breaks
	 */
	public boolean isSeal(String seal, WorkspaceId workspace, String purpose, String text) {
		return Stream.of(seal(workspace, purpose, text), Signatures.sign(botToken(workspace), text))
			.anyMatch((made) -> MessageDigest.isEqual(made.getBytes(StandardCharsets.UTF_8),
					seal.getBytes(StandardCharsets.UTF_8)));
	}

	/** Returns the workspaces served now. */
	public Set<WorkspaceId> ids() {
		return Set.copyOf(this.served.keySet());
	}

	/**
	 * Returns why the workspace to serve from the start isn't served.
	 * @return an error code of Slack's, or empty if it accepts the bot
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
