package org.switchboard.lookup;

import java.util.Optional;

import com.slack.api.bolt.response.Response;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;

/**
 * Hears that somebody wants to see more of what they looked for.
 */
@Component
class SearchListener implements SlackListeners {

	private final Directories directories;

	private final Searches searches;

	SearchListener(Directories directories, Searches searches) {
		this.directories = directories;
		this.searches = searches;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(Searches.MORE, this::more);
	}

	private Response more(ButtonClick click) {
		Caller caller = Caller.of(this.directories, click.workspace(), click.userId());
		if (caller.participant().isEmpty()) {
			return click.tell(RefusalWords.stranger(caller.directory()));
		}
		Optional<SearchPageRef> look = SearchPageRef.parse(click.value());
		if (look.isEmpty()) {
			return click.tell(SearchWords.OLD);
		}
		SearchAnswer answer = this.searches.further(caller, look.get());
		return click.replace(answer.text(), answer.blocks());
	}

}
