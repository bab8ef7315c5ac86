package org.switchboard.slack;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.request.builtin.SlashCommandRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import org.jspecify.annotations.Nullable;

/**
 * A slash command that several features share, each by a word of its own.
 */
class Subcommands implements SlashCommandHandler {

	private final Map<String, SlashCommandHandler> listeners = new TreeMap<>();

	private final Map<String, String> purposes = new TreeMap<>();

	private final String command;

	Subcommands(String command) {
		this.command = command;
	}

	void add(String word, String purpose, SlashCommandHandler listener) {
		this.listeners.put(word, listener);
		this.purposes.put(word, purpose);
	}

	@Override
	public Response apply(SlashCommandRequest request, SlashCommandContext context)
			throws IOException, SlackApiException {
		SlashCommandHandler listener = this.listeners.get(firstWord(request.getPayload().getText()));
		return (listener != null) ? listener.apply(request, context) : context.ack(help());
	}

	private String help() {
		return this.purposes.entrySet()
			.stream()
			.map((entry) -> "`" + this.command + " " + entry.getKey() + "` " + entry.getValue())
			.collect(Collectors.joining("\n"));
	}

	private static String firstWord(@Nullable String text) {
		return (text != null) ? TypedText.bare(TypedText.read(text).split(" ", 2)[0]) : "";
	}

}
