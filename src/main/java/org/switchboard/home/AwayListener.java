package org.switchboard.home;

import java.util.Optional;
import java.util.function.BiFunction;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.switchboard.directory.AbsencesChanged;
import org.switchboard.directory.Directories;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;

/**
 * Hears on a Home that somebody is away, or back, and brings up to date the Homes of
 * those who said so anywhere. Each node does that once it knows, so that the last Home is
 * put together by one that does.
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
		this.homes.mark(changed.workspace(), changed.userIds())
			.ifPresent((at) -> this.publishing.due(changed.workspace(), at));
	}

}
