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

/** Handles the button for more search results. */
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
		Optional<SearchPageRef> ref = SearchPageRef.parse(click.value());
		if (ref.isEmpty()) {
			return click.tell(SearchWords.OLD);
		}
		SearchAnswer answer = this.searches.further(caller, ref.get());
		return click.replace(answer.text(), answer.blocks());
	}

}
