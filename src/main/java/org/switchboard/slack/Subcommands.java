package org.switchboard.slack;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.slack.api.bolt.response.Response;

/** A slash command that several features share, each with its own first word. */
class Subcommands implements Function<SlashCommand, Response> {

	private final Map<String, Function<SlashCommand, Response>> listeners = new TreeMap<>();

	private final Map<String, String> purposes = new TreeMap<>();

	private final String command;

	Subcommands(String command) {
		this.command = command;
	}

	void add(String word, String purpose, Function<SlashCommand, Response> listener) {
		this.listeners.put(word, listener);
		this.purposes.put(word, purpose);
	}

	@Override
	public Response apply(SlashCommand command) {
		Function<SlashCommand, Response> listener = this.listeners.get(firstWord(command.text()));
		return (listener != null) ? listener.apply(command) : command.context().ack(help());
	}

	private String help() {
		return this.purposes.entrySet()
			.stream()
			.map((entry) -> "`" + this.command + " " + entry.getKey() + "` " + entry.getValue())
			.collect(Collectors.joining("\n"));
	}

	private static String firstWord(String text) {
		return TypedText.bare(TypedText.read(text).split(" ", 2)[0]);
	}

}
