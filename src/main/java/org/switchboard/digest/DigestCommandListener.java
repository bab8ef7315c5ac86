package org.switchboard.digest;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directory;
import org.switchboard.slack.BackgroundReplies;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlashCommand;
import org.switchboard.slack.TypedText;
import org.switchboard.workspace.WorkspaceId;

/** {@code /digest}: figures on demand. */
@Component
class DigestCommandListener implements SlackListeners {

	// expects one line with single spaces
	private static final Pattern WORDS = Pattern.compile(
			"(?<scope>.*?) ?(?<period>this week|last week|last month|quarter|since \\S++)?", Pattern.CASE_INSENSITIVE);

	private static final String HELP = "help";

	private static final String PREVIEW = "preview";

	private final Digests digests;

	private final ThanksCommand thanks;

	private final GoalsCommand goals;

	private final BackgroundReplies replies;

	DigestCommandListener(Digests digests, ThanksCommand thanks, GoalsCommand goals, BackgroundReplies replies) {
		this.digests = digests;
		this.thanks = thanks;
		this.goals = goals;
		this.replies = replies;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.command("/digest", (command) -> {
			String text = TypedText.read(command.text());
			return TypedText.bare(text).equals(HELP) ? command.context().ack(DigestWords.USAGE) : this.thanks
				.answer(command.workspace(), command.userId(), text)
				.map(command.context()::ack)
				.or(() -> this.goals.answer(command.workspace(), command.userId(), text).map(command.context()::ack))
				.orElseGet(() -> command.context().ack(answer(command, text)));
		});
	}

	private String answer(SlashCommand command, String text) {
		WorkspaceId workspace = command.workspace();
		String userId = command.userId();
		Directory directory = this.digests.directory(workspace);
		Scopes scopes = new Scopes(directory);
		boolean isPreview = TypedText.bare(text).equals(PREVIEW);
		if (scopes.of(userId).isEmpty() || (isPreview && !directory.isAdministrator(userId))) {
			return isPreview ? DigestWords.NO_PREVIEW : DigestWords.NOT_YOURS;
		}
		Optional<DigestQuery> query = query(scopes, userId, isPreview ? "" : text, this.digests.today(workspace));
		if (query.isEmpty()) {
			return DigestWords.unknown(text);
		}
		this.replies.run(DigestWords.LOGGED,
				() -> this.digests.send(workspace, userId,
						this.digests.of(workspace, userId, this.digests.report(workspace, query.get()),
								Optional.empty(), command.triggerId())),
				command.context()::respond, DigestWords.FAILED);
		return isPreview ? DigestWords.preview(directory.leadersAndHeads()) : DigestWords.COMES;
	}

	private static Optional<DigestQuery> query(Scopes scopes, String userId, String text, LocalDate today) {
		Matcher words = WORDS.matcher(TypedText.bare(text));
		if (!words.matches()) {
			return Optional.empty();
		}
		String period = Objects.requireNonNullElse(words.group("period"), "");
		return scopes.find(userId, words.group("scope"))
			.flatMap((scope) -> Period.parse(period, today).map((when) -> new DigestQuery(scope, when)));
	}

}
