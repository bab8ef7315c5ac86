package org.switchboard.records;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.request.Hold;
import org.switchboard.request.RequestHolds;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;
import org.switchboard.slack.TypedText;
import org.switchboard.workspace.WorkspaceId;

/**
 * Handles {@code /switchboard hold} and {@code /switchboard release}: a request on hold
 * is kept however old it is.
 */
@Component
class HoldListener implements SlackListeners {

	private final RequestHolds holds;

	private final Directories directories;

	private final Clock clock;

	HoldListener(RequestHolds holds, Directories directories, Clock clock) {
		this.holds = holds;
		this.directories = directories;
		this.clock = clock;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.administration("hold", RecordWords.HOLD, HoldListener::key,
				(command) -> command.context().ack(hold(command.workspace(), command.userId(), words(command.text()))));
		registry.administration("release", RecordWords.RELEASE, HoldListener::key,
				(command) -> command.context().ack(release(command.workspace(), words(command.text()))));
	}

	private static String key(WorkspaceId workspace, String text) {
		return RequestId.parse(words(text)[0]).map(RequestId::toString).orElse("");
	}

	// the key and the reason, without the command's own word
	private static String[] words(String text) {
		String[] words = SlackText.oneLine(text).split(" ", 3);
		return new String[] { (words.length > 1) ? TypedText.bare(words[1]) : "", (words.length > 2) ? words[2] : "" };
	}

	private String hold(WorkspaceId workspace, String userId, String[] words) {
		Optional<RequestId> id = RequestId.parse(words[0]);
		ZoneId zone = this.directories.of(workspace).zone();
		if (id.isPresent()) {
			Hold hold = new Hold(userId, this.clock.instant(), words[1]);
			return this.holds.hold(workspace, id.get(), hold)
				.map((first) -> first.equals(hold) ? RecordWords.held(id.get())
						: RecordWords.alreadyHeld(id.get(), first, zone))
				.orElseGet(() -> RecordWords.noRequest(id.get()));
		}
		Map<RequestId, Hold> holds = this.holds.holds(workspace);
		return holds.isEmpty() ? RecordWords.NOTHING_HELD : RecordWords.holds(holds, zone);
	}

	private String release(WorkspaceId workspace, String[] words) {
		return RequestId.parse(words[0])
			.map((id) -> this.holds.release(workspace, id) ? RecordWords.released(id) : RecordWords.notHeld(id))
			.orElse(RecordWords.WHICH_TO_RELEASE);
	}

}
