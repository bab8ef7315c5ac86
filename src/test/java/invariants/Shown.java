package invariants;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import slacksim.conversations.ShownMessage;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;

/**
 * A message of the bot as Slack shows it. Its metadata has its ID: {@code REQ-1/team.1}
 * for a card, or {@code REQ-1/team.1.3.0} for the line of version 3 under it.
 *
 * @param conversation the channel, or the person whose direct message with the bot it is
 * @param place the channel's ID and the message's ts
 * @param thread the ts of the parent message, or empty
 * @param id its ID
 * @param content everything it says
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

	/** Returns the version it is about, or 0 for a card. */
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
