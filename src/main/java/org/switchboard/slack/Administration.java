package org.switchboard.slack;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.slack.api.bolt.response.Response;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/** Admits only administrators, and publishes what they do. */
@Component
class Administration {

	private static final String ADMINISTRATORS_ONLY = "Only Switchboard's administrators can do this. "
			+ "Nothing was changed.";

	// of what they type, only keys and people are recorded, never words
	private static final Pattern KEY = Pattern
		.compile("(?<![0-9A-Z])REQ[-_ #]{0,3}([1-9][0-9]{0,11}|C[0-9A-Z]{4})(?![0-9A-Z])");

	private static final Pattern PERSON = Pattern
		.compile("(?<![0-9A-Z])[UW](?=[A-Z]{0,30}[0-9])[0-9A-Z]{7,30}(?![0-9A-Z])" + "|(?<=<@)[UW][0-9A-Z]{1,31}");

	private static final Pattern ID = Pattern.compile("[\\w.: -]{1,60}");

	private static final int MOST_NAMED = 5;

	/** Characters of a refused command to read; what it is about comes first. */
	private static final int MOST_READ = 500;

	private final Administrators administrators;

	private final ApplicationEventPublisher events;

	Administration(Administrators administrators, ApplicationEventPublisher events) {
		this.administrators = administrators;
		this.events = events;
	}

	Function<SlashCommand, Response> command(String word, BiFunction<WorkspaceId, String, String> named,
			Function<SlashCommand, Response> listener) {
		return (command) -> during(command.workspace(), command.userId(), word,
				(read) -> named(named.apply(command.workspace(), read), read), command.text(),
				() -> listener.apply(command), command.context()::ack);
	}

	Function<ButtonClick, Response> action(String actionId, BiFunction<WorkspaceId, String, String> named,
			Function<ButtonClick, Response> listener) {
		return (click) -> during(click.workspace(), click.userId(), actionId,
				(read) -> named.apply(click.workspace(), read), click.value(), () -> listener.apply(click),
				click::tell);
	}

	private Response during(WorkspaceId workspace, String userId, String what, UnaryOperator<String> named, String text,
			Supplier<Response> listener, Function<String, Response> otherwise) {
		AdministratorActed.Outcome outcome = AdministratorActed.Outcome.UNCLEAR;
		String of = named.apply(beginning(text));
		try {
			if (!this.administrators.of(workspace).contains(userId)) {
				throw new AdministratorRefused(ADMINISTRATORS_ONLY);
			}
			// all that the listener reads
			of = named.apply(text);
			this.events
				.publishEvent(new AdministratorActed(workspace, userId, what, of, AdministratorActed.Outcome.BEGUN));
			Response response = listener.get();
			outcome = AdministratorActed.Outcome.DONE;
			return response;
		}
		catch (AdministratorRefused ex) {
			outcome = AdministratorActed.Outcome.REFUSED;
			return otherwise.apply(String.valueOf(ex.getMessage()));
		}
		finally {
			this.events.publishEvent(new AdministratorActed(workspace, userId, what, of, outcome));
		}
	}

	// whether they are an administrator isn't known yet, so this must be cheap
	private static String beginning(String text) {
		return text.substring(0, Math.min(text.length(), MOST_READ));
	}

	static String id(String value) {
		return ID.matcher(value).matches() ? value : "";
	}

	private static String named(String known, String typed) {
		return Stream
			.of(Stream.of(known).filter((one) -> !one.isEmpty()),
					KEY.matcher(capitals(typed)).results().map((found) -> key(found.group(1))),
					PERSON.matcher(typed).results().map(MatchResult::group).filter((one) -> !known.contains(one)))
			.flatMap(Function.identity())
			.distinct()
			.limit(MOST_NAMED)
			.collect(Collectors.joining(" "));
	}

	// the way request look-ups read a key
	private static String capitals(String typed) {
		return TypedText.read(typed).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT);
	}

	// the way requests spell it: these letters count as digits
	private static String key(String rest) {
		return "REQ-" + (rest.startsWith("C") ? rest.replace('O', '0').replace('I', '1').replace('L', '1') : rest);
	}

}
