package org.switchboard.lookup;

import java.util.Optional;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.Ephemeral;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;

/**
 * Hears that somebody wants to see more of what they looked for.
 */
@Component
class SearchListener implements SlackListeners {

	private final Directories directories;

	private final Searches searches;

	private final Ephemeral ephemeral;

	SearchListener(Directories directories, Searches searches, Ephemeral ephemeral) {
		this.directories = directories;
		this.searches = searches;
		this.ephemeral = ephemeral;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(Searches.MORE, (request, context) -> more(request.getPayload(), context));
	}

	private Response more(BlockActionPayload payload, ActionContext context) {
		Caller caller = Caller.of(this.directories, context.getTeamId(), payload.getUser().getId());
		if (caller.participant().isEmpty()) {
			return this.ephemeral.tell(context, RefusalWords.stranger(caller.directory()));
		}
		Optional<Look> look = Optional.ofNullable(payload.getActions().get(0).getValue()).flatMap(Look::parse);
		if (look.isEmpty()) {
			return this.ephemeral.tell(context, SearchWords.OLD);
		}
		SearchAnswer answer = this.searches.further(caller, look.get());
		return this.ephemeral.replace(payload, context, answer.text(), answer.blocks());
	}

}
