package org.switchboard.conversation.thread;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.slack.api.bolt.response.Response;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.stereotype.Component;

import org.switchboard.directory.ThreadReplies;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.EditedHistory;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.ThreadCommand;
import org.switchboard.request.lifecycle.ThreadEvent;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.Ephemeral;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.workspace.WorkspaceId;

/**
 * Tells people, once a week, that what they write in a thread goes to the school, and
 * lets them take it back. <pre>
 * told:reply:USER  string · for a week · a marker: they were told that their replies go to the school
 *
 * SET NX, once for each reply, after it is acknowledged
 * </pre>
 */
@Component
class FirstReplyListener implements SlackListeners {

	private static final Duration A_WEEK = Duration.ofDays(7);

	private static final String TAKE_BACK = "reply_make_team_only";

	private static final Pattern MESSAGE = Pattern.compile("(" + RequestId.SYNTAX + ") ([A-Z0-9]+) ([0-9.]+)");

	private final StringRedisTemplate redis;

	private final Requests requests;

	private final Ephemeral ephemeral;

	FirstReplyListener(StringRedisTemplate redis, Requests requests, Ephemeral ephemeral) {
		this.redis = redis;
		this.requests = requests;
		this.ephemeral = ephemeral;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(TAKE_BACK, this::takeBack);
	}

	void passedOn(HeardMessage heard, Request request) {
		if (request.team().threadReplies() == ThreadReplies.TO_SCHOOL) {
			String text = ThreadWords.wentTo(request);
			String message = request.id() + " " + heard.place().channel() + " " + heard.place().ts();
			this.ephemeral.tell(heard.workspace(), () -> isFirst(heard.workspace(), heard.user()),
					heard.answer(text, Blocks.button(TAKE_BACK, ThreadWords.MAKE_TEAM_ONLY, message)));
		}
	}

	// the reply is stored even if this fails
	private boolean isFirst(WorkspaceId workspace, String user) {
		try {
			return Boolean.TRUE
				.equals(this.redis.opsForValue().setIfAbsent(workspace.key("told", "reply", user), "", A_WEEK));
		}
		catch (DataAccessException ex) {
			return false;
		}
	}

	// the button's value came through a client, so only the message's author may use it
	private Response takeBack(ButtonClick click) {
		WorkspaceId workspace = click.workspace();
		Matcher message = MESSAGE.matcher(click.value());
		Optional<RequestId> id = message.matches() ? RequestId.parse(message.group(1)) : Optional.empty();
		Optional<RequestEvent> written = id
			.flatMap((known) -> new EditedHistory(this.requests.history(workspace, known))
				.at(new Origin("", message.group(2), message.group(3))))
			.filter((event) -> event.by().userId().equals(click.userId()));
		Optional<String> refused = written.map((event) -> takeBack(workspace, id.get(), event))
			.orElse(Optional.of(ThreadWords.NOTHING_TO_TAKE_BACK));
		if (refused.isPresent()) {
			return click.tell(refused.get());
		}
		String text = ThreadWords.isANoteNow(this.requests, workspace, id.orElseThrow(),
				written.get().origin().orElseThrow());
		return click.replace(text, List.of(Blocks.section(text)));
	}

	// why it wasn't taken back; empty if it was, even after a second click
	private Optional<String> takeBack(WorkspaceId workspace, RequestId id, RequestEvent written) {
		if (written instanceof ThreadEvent.NoteTaken) {
			return Optional.empty();
		}
		Origin origin = written.origin().orElseThrow();
		if (!(written instanceof RequestEvent.ReplyGiven reply)
				|| (reply.text().isBlank() && origin.files().isEmpty())) {
			return Optional.of(ThreadWords.NOTHING_TO_TAKE_BACK);
		}
		Outcome outcome = this.requests.act(workspace, id, "note:" + origin.channel() + ":" + origin.ts(),
				new ThreadCommand.TakeBack(reply.by(), origin, reply.text()));
		return (outcome instanceof Outcome.Refused refused)
				? Optional.of(RefusalWords.of(refused.refusal(), id, reply.by().userId())) : Optional.empty();
	}

}
