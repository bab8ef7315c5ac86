package invariants;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import slacksim.conversations.ShownMessage;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;

/**
 * A message of the bot as Slack shows it. Its metadata tell what it is: the card
 * {@code REQ-1/team.1}, or the line {@code REQ-1/team.1.3.0} of version 3 under it.
 *
 * @param conversation the channel, or whose direct messages with the bot
 * @param place the channel's id and the message's ts
 * @param thread the ts of the message in whose thread it is, or empty
 * @param id what it is
 * @param content all that it says
 */
record Shown(String conversation, String place, String thread, String id, String content) {

	private static final Pattern ID = Pattern
		.compile("(REQ-[0-9A-Z]+)/(requester|[a-z]+\\.[0-9]+)(?:\\.([0-9]+)\\.[0-9]+)?");

	static List<Shown> in(Workspace workspace) {
		return workspace.said().stream().filter((said) -> said.json().has("bot_id")).map(Shown::of).toList();
	}

	private static Shown of(ShownMessage said) {
		JsonNode json = said.json();
		return new Shown(said.conversation(), said.channel() + " " + json.path("ts").asString(""),
				json.path("thread_ts").asString(""), json.at("/metadata/event_payload/id").asString(""),
				json.toString());
	}

	boolean isKnown() {
		return ID.matcher(this.id).matches();
	}

	boolean isLine() {
		return version() > 0;
	}

	String request() {
		return part(1);
	}

	String card() {
		return part(2);
	}

	/**
	 * The version it tells of, or 0 of a card.
	 */
	long version() {
		String version = part(3);
		return version.isEmpty() ? 0 : Long.parseLong(version);
	}

	private String part(int group) {
		Matcher matcher = ID.matcher(this.id);
		String part = matcher.matches() ? matcher.group(group) : "";
		return (part != null) ? part : "";
	}

	boolean says(String words) {
		return this.content.contains(words);
	}

	@Override
	public String toString() {
		return this.id + " for " + this.conversation;
	}

}
