package org.switchboard.escalation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import com.slack.api.model.User;
import com.slack.api.model.event.UserChangeEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Absence;
import org.switchboard.directory.Absences;
import org.switchboard.directory.AccountDeactivated;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.DirectoryChanged;
import org.switchboard.directory.Person;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueEntry;
import org.switchboard.schedule.DueHandler;
import org.switchboard.slack.CallRefusal;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackRateLimited;
import org.switchboard.slack.SlackRefused;
import org.switchboard.workspace.WorkspaceId;
import org.switchboard.workspace.WorkspaceJoined;

/**
 * Keeps track of deactivated accounts by asking Slack: about one person after an event,
 * and, because events can get lost, about everyone in the directory once a day, when a
 * node starts and when the district file changes. Each check is one {@code users.info}
 * call, about 40 a minute.
 *
 * @see <a href="https://docs.slack.dev/reference/events/user_change">user_change</a>
 */
@Component
class AccountChecksListener implements SlackListeners, DueHandler {

	private static final Logger logger = LoggerFactory.getLogger(AccountChecksListener.class);

	/** Slack allows 100 calls a minute, including those for profile pictures. */
	private static final Duration PACE = Duration.ofMillis(1500);

	private static final Duration AGAIN = Duration.ofDays(1);

	/** After an error on Slack's side. */
	private static final Duration SOON = Duration.ofMinutes(1);

	private static final Set<CallRefusal> PASSES = Set.of(CallRefusal.HEALS, CallRefusal.IN_DOUBT);

	private final Directories directories;

	private final Absences absences;

	private final DueEntries entries;

	private final SlackApi slack;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	AccountChecksListener(Directories directories, Absences absences, DueEntries entries, SlackApi slack,
			ApplicationEventPublisher events, Clock clock) {
		this.directories = directories;
		this.absences = absences;
		this.entries = entries;
		this.slack = slack;
		this.events = events;
		this.clock = clock;
	}

	// an event may be late, so it only says whose account to check
	@Override
	public void register(ListenerRegistry registry) {
		registry.event(UserChangeEvent.class, (event, workspace, retry) -> {
			User user = event.getUser();
			if (this.directories.of(workspace).person(user.getId()).isPresent()
					&& this.directories.upToDate(workspace).isDeactivated(user.getId()) != user.isDeleted()) {
				this.entries.set(workspace, kind(), user.getId(), this.clock.instant());
			}
		});
	}

	@EventListener
	void on(WorkspaceJoined joined) {
		checkAll(joined.workspace());
	}

	@EventListener
	void on(DirectoryChanged changed) {
		checkAll(changed.workspace());
	}

	private void checkAll(WorkspaceId workspace) {
		Map<String, Instant> times = new HashMap<>();
		Instant next = this.clock.instant();
		for (Person person : this.directories.of(workspace).people()) {
			times.put(person.userId(), next);
			next = next.plus(PACE);
		}
		this.entries.setAll(workspace, kind(), times);
	}

	@Override
	public String kind() {
		return "account";
	}

	// people no longer in the file are dropped
	@Override
	public void handle(DueEntry due) {
		if (this.directories.of(due.workspace()).person(due.subject()).isPresent()) {
			this.entries.again(kind(), due, check(due));
		}
	}

	// returns when to check again
	private Instant check(DueEntry due) {
		Instant now = this.clock.instant();
		try {
			boolean deactivated = this.slack
				.patiently(due.workspace(), (client) -> client.usersInfo((call) -> call.user(due.subject())))
				.getUser()
				.isDeleted();
			// if an event came in the meantime, Slack is asked again
			if (this.entries.isAsTaken(kind(), due)) {
				tell(due.workspace(), due.subject(), deactivated, now);
			}
		}
		catch (SlackRateLimited ex) {
			return now.plus(ex.retryAfter());
		}
		catch (SlackRefused ex) {
			logger.info("cannot tell whether {} of {} is deactivated: {}", due.subject(), due.workspace(), ex.error());
			if (PASSES.contains(ex.kind())) {
				return now.plus(SOON);
			}
		}
		return now.plus(AGAIN);
	}

	private void tell(WorkspaceId workspace, String userId, boolean deactivated, Instant now) {
		Directory directory = this.directories.upToDate(workspace);
		String intent = "account:" + userId + ":" + now.toEpochMilli();
		if (deactivated && !directory.isDeactivated(userId)) {
			this.absences.begin(workspace, userId, Absence.forGood(directory.dateAt(now)), intent);
		}
		if (!deactivated && directory.isDeactivated(userId)) {
			this.absences.end(workspace, userId, intent);
		}
		if (deactivated) {
			this.events.publishEvent(new AccountDeactivated(workspace, userId));
		}
	}

}
