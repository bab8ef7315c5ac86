package org.switchboard.home;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.switchboard.directory.AbsencesChanged;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;

/**
 * Handles the out-of-office buttons on Home, and refreshes the Homes of people whose
 * absence changed anywhere. Every node does so once it knows of the change, so the last
 * version comes from a node that does.
 */
@Component
class AwayListener implements SlackListeners {

	private final Directories directories;

	private final Away away;

	private final AwayFormListener forms;

	private final Homes homes;

	private final HomePublishing publishing;

	AwayListener(Directories directories, Away away, AwayFormListener forms, Homes homes, HomePublishing publishing) {
		this.directories = directories;
		this.away = away;
		this.forms = forms;
		this.homes = homes;
		this.publishing = publishing;
	}

	@Override
	public void register(ListenerRegistry registry) {
		hears(registry, HomeButton.AWAY, this.forms::open);
		hears(registry, HomeButton.PRESENT, this.away::isBack);
	}

	private void hears(ListenerRegistry registry, HomeButton button,
			BiFunction<Caller, String, Optional<String>> listener) {
		registry.blockAction(button.actionId(), (click) -> {
			Caller caller = Caller.of(this.directories, click.workspace(), click.userId());
			return click.tell(caller.participant().isEmpty() ? Optional.of(RefusalWords.stranger(caller.directory()))
					: listener.apply(caller, click.triggerId()));
		});
	}

	@EventListener
	void on(AbsencesChanged changed) {
		Set<String> readers = new HashSet<>(changed.userIds());
		this.directories.find(changed.workspace())
			.ifPresent((directory) -> readers.addAll(principalsServedBy(changed.userIds(), directory)));
		this.homes.mark(changed.workspace(), readers).ifPresent((at) -> this.publishing.due(changed.workspace(), at));
	}

	// their Home shows who is out
	private static Set<String> principalsServedBy(Set<String> userIds, Directory directory) {
		return directory.teams()
			.stream()
			.filter((team) -> userIds.stream().anyMatch(team::hasMember))
			.flatMap((team) -> team.network().map(directory::schoolsIn).orElseGet(directory::schools).stream())
			.distinct()
			.flatMap((school) -> school.staff().stream())
			.map(Person::userId)
			.collect(Collectors.toSet());
	}

}
