package org.switchboard.slack;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import com.slack.api.bolt.App;
import com.slack.api.bolt.handler.builtin.BlockActionHandler;
import com.slack.api.bolt.handler.builtin.BlockSuggestionHandler;
import com.slack.api.bolt.handler.builtin.SlashCommandHandler;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;

/**
 * Where features register their listeners. A listener's return value is the
 * acknowledgement, due within {@link SlackLimits#ACKNOWLEDGEMENT}; whatever it throws is
 * answered to the person, where they are. Bolt silently keeps two listeners of one id, so
 * this refuses the second.
 */
public final class ListenerRegistry {

	private final App app;

	private final Guard guard;

	private final Map<String, Subcommands> subcommands = new HashMap<>();

	private final Set<String> taken = new HashSet<>();

	ListenerRegistry(App app, Guard guard) {
		this.app = app;
		this.guard = guard;
	}

	/**
	 * Listens to a slash command.
	 * @param command with its slash
	 * @param listener answers it
	 */
	public void command(String command, SlashCommandHandler listener) {
		take("command", command);
		this.app.command(command, this.guard.command(listener));
	}

	/**
	 * Listens to a slash command that begins with a certain word. What begins with none
	 * of a command's words is answered with the list of them.
	 * @param command with its slash
	 * @param word the first word of its text
	 * @param purpose what it does, for that list
	 * @param listener answers it
	 */
	public void subcommand(String command, String word, String purpose, SlashCommandHandler listener) {
		Subcommands subcommands = this.subcommands.computeIfAbsent(command, (name) -> {
			Subcommands added = new Subcommands(name);
			command(name, added);
			return added;
		});
		take("subcommand", command + " " + word);
		subcommands.add(word, purpose, listener);
	}

	/**
	 * Listens to a button, a select or another interactive element.
	 * @param actionId the element's id
	 * @param listener answers it
	 */
	public void blockAction(String actionId, BlockActionHandler listener) {
		take("action", actionId);
		this.app.blockAction(actionId, this.guard.action(listener));
	}

	/**
	 * Listens to what is typed into an external select.
	 * @param actionId the select's id
	 * @param listener answers with options
	 */
	public void blockSuggestion(String actionId, BlockSuggestionHandler listener) {
		take("suggestion", actionId);
		this.app.blockSuggestion(actionId, this.guard.suggestion(listener));
	}

	/**
	 * Listens to the submission of a modal.
	 * @param callbackId the view's id
	 * @param listener answers it
	 */
	public void viewSubmission(String callbackId, ViewSubmissionHandler listener) {
		take("view", callbackId);
		this.app.viewSubmission(callbackId, this.guard.submission(listener));
	}

	private void take(String kind, String id) {
		if (!this.taken.add(kind + " " + id)) {
			throw new IllegalStateException("two listeners for the " + kind + " " + id);
		}
	}

}
