package org.switchboard.conversation.card;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import com.slack.api.methods.response.reactions.ReactionsGetResponse;
import com.slack.api.model.Reaction;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.MessagePlace;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackRefused;
import org.switchboard.slack.SlackUnreadable;
import org.switchboard.slack.Workspaces;
import org.switchboard.workspace.WorkspaceId;

/**
 * Mirrors people's emoji to the copies of a message. A copy has our emoji as long as
 * someone's is on another copy, so neither the order nor the number of Slack's events
 * matters.
 */
@Component
class Reactions {

	/** Errors that mean the change was already made, or no longer makes sense. */
	private static final Set<String> DONE = Set.of("already_reacted", "no_reaction", "message_not_found",
			"channel_not_found", "not_in_channel", "is_archived", "thread_locked", "too_many_reactions",
			"too_many_emoji", "invalid_name");

	private final MessageCopies copies;

	private final Requests requests;

	private final SlackApi slack;

	private final Workspaces workspaces;

	Reactions(MessageCopies copies, Requests requests, SlackApi slack, Workspaces workspaces) {
		this.copies = copies;
		this.requests = requests;
		this.slack = slack;
		this.workspaces = workspaces;
	}

	void follow(WorkspaceId workspace, MessagePlace place, String user, String emoji) {
		this.copies.with(workspace, place)
			.filter((copied) -> this.requests
				.find(workspace, copied.id(), user, copied.ofTheSchool() ? RequestAction.WRITE : RequestAction.NOTE)
				.isPresent())
			.ifPresent((copied) -> align(workspace, copied.places(), emoji));
	}

	private void align(WorkspaceId workspace, List<MessagePlace> places, String emoji) {
		Map<MessagePlace, List<String>> who = new LinkedHashMap<>();
		places.forEach((place) -> who.put(place, who(workspace, place, emoji)));
		who.forEach((place, here) -> {
			boolean ours = here.stream().anyMatch((user) -> this.workspaces.isOurs(workspace, user));
			boolean wanted = who.entrySet()
				.stream()
				.filter((other) -> !other.getKey().equals(place))
				.flatMap((other) -> other.getValue().stream())
				.anyMatch((user) -> !this.workspaces.isOurs(workspace, user));
			if (ours != wanted) {
				change(workspace, place, emoji, wanted);
			}
		});
	}

	private List<String> who(WorkspaceId workspace, MessagePlace place, String emoji) {
		try {
			ReactionsGetResponse found = this.slack.promptly(workspace,
					(methods) -> methods.reactionsGet((call) -> call.channel(place.channel()).timestamp(place.ts())));
			List<Reaction> reactions = found.getMessage().getReactions();
			return Stream.ofNullable(reactions)
				.flatMap(List::stream)
				.filter((reaction) -> reaction.getName().equals(emoji))
				.flatMap((reaction) -> reaction.getUsers().stream())
				.toList();
		}
		catch (SlackUnreadable ex) {
			return List.of();
		}
		catch (SlackRefused ex) {
			return unlessDone(ex);
		}
	}

	private void change(WorkspaceId workspace, MessagePlace place, String emoji, boolean on) {
		try {
			if (on) {
				this.slack.promptly(workspace, (methods) -> methods
					.reactionsAdd((call) -> call.channel(place.channel()).timestamp(place.ts()).name(emoji)));
			}
			else {
				this.slack.promptly(workspace, (methods) -> methods
					.reactionsRemove((call) -> call.channel(place.channel()).timestamp(place.ts()).name(emoji)));
			}
		}
		catch (SlackRefused ex) {
			unlessDone(ex);
		}
	}

	private static List<String> unlessDone(SlackRefused refused) {
		if (!DONE.contains(refused.error())) {
			throw refused;
		}
		return List.of();
	}

}
