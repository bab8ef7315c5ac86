package org.switchboard.escalation;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import com.slack.api.bolt.response.Response;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.ClockEvent;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueEntry;
import org.switchboard.schedule.DueHandler;
import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;
import org.switchboard.workspace.WorkspaceId;

/** Handles the buttons of notices. */
@Component
@EnableConfigurationProperties(AlarmProperties.class)
class AlarmListener implements SlackListeners, DueHandler {

	private final Directories directories;

	private final Requests requests;

	private final AlarmNotices notices;

	private final DueEntries entries;

	private final AlarmProperties properties;

	private final Clock clock;

	AlarmListener(Directories directories, Requests requests, AlarmNotices notices, DueEntries entries,
			AlarmProperties properties, Clock clock) {
		this.directories = directories;
		this.requests = requests;
		this.notices = notices;
		this.entries = entries;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(NoticeMessage.TAKE, this::take);
		registry.blockAction(NoticeMessage.LATER, this::later);
	}

	private Response take(ButtonClick click) {
		Caller caller = caller(click);
		Optional<Participant> by = caller.participant();
		Optional<AlarmRef> ref = refs(click).stream().findFirst();
		if (by.isEmpty()) {
			return click.tell(RefusalWords.stranger(caller.directory()));
		}
		if (ref.isEmpty()) {
			return click.tell(AlarmWords.OLD);
		}
		Outcome outcome = this.requests.act(caller.workspace(), ref.get().id(), click.triggerId(),
				new TeamCommand.TakeLate(by.get()));
		return click.tell((outcome instanceof Outcome.Refused refused)
				? RefusalWords.of(refused.refusal(), ref.get().id(), caller.userId())
				: AlarmWords.taken(ref.get().id()));
	}

	// reminds only the person who clicked, even in a channel
	private Response later(ButtonClick click) {
		Caller caller = caller(click);
		List<AlarmRef> refs = refs(click).stream()
			.filter((ref) -> concerns(caller.workspace(), caller.userId(), ref))
			.toList();
		if (caller.participant().isEmpty() || refs.isEmpty()) {
			return click.tell(AlarmWords.OLD);
		}
		Instant then = this.clock.instant().plus(this.properties.later());
		refs.forEach((ref) -> this.entries.set(caller.workspace(), kind(), caller.userId() + " " + ref.later(), then));
		return click.tell(AlarmWords.REMINDED);
	}

	@Override
	public String kind() {
		return "notice-later";
	}

	@Override
	public void handle(DueEntry due) {
		String[] parts = due.subject().split(" ", 2);
		AlarmRef.parse(parts[1])
			.filter((ref) -> concerns(due.workspace(), parts[0], ref))
			.ifPresent((ref) -> this.notices.add(due.workspace(), parts[0], ref));
	}

	// checked on the click, and again an hour later
	private boolean concerns(WorkspaceId workspace, String userId, AlarmRef ref) {
		return this.requests.find(workspace, ref.id(), userId, RequestAction.VIEW)
			.filter((request) -> request.state().isOpen())
			.flatMap((request) -> ref.in(this.requests.history(workspace, ref.id())))
			.filter(ClockEvent.AlarmRaised.class::isInstance)
			.isPresent();
	}

	private static List<AlarmRef> refs(ButtonClick click) {
		return Arrays.stream(click.value().split(" ", NoticeMessage.MOST + 1))
			.limit(NoticeMessage.MOST)
			.map(AlarmRef::parse)
			.flatMap(Optional::stream)
			.distinct()
			.toList();
	}

	private Caller caller(ButtonClick click) {
		return Caller.of(this.directories, click.workspace(), click.userId());
	}

}
