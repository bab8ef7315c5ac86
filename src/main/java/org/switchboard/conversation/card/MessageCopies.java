package org.switchboard.conversation.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.DeliveryRef;
import org.switchboard.delivery.MessagePlace;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

/**
 * Finds all copies of a message that someone wrote in a thread: the original and those in
 * the school's and the team's threads. Copies in linked requests don't count.
 */
@Component
class MessageCopies {

	/** The name that {@link ThreadPosts} gives to the first message of a copy. */
	private static final Pattern COPY = Pattern.compile("(.+)\\.([0-9]+)\\.0");

	private final Deliveries deliveries;

	private final Requests requests;

	private final ConfidentialAccess access;

	MessageCopies(Deliveries deliveries, Requests requests, ConfidentialAccess access) {
		this.deliveries = deliveries;
		this.requests = requests;
		this.access = access;
	}

	// finds the copies of the message at this place
	Optional<Copied> with(WorkspaceId workspace, MessagePlace place) {
		Optional<DeliveryRef> delivered = this.deliveries.at(workspace, place);
		if (delivered.isPresent()) {
			Matcher copy = COPY.matcher(delivered.get().name());
			return RequestId.parse(delivered.get().subject())
				.filter((id) -> copy.matches())
				.flatMap((id) -> copied(workspace, id, copy.group(1).equals(Origin.REQUESTER),
						Integer.parseInt(copy.group(2))));
		}
		return this.requests.writtenAt(workspace, place.channel(), place.ts())
			.flatMap((id) -> written(workspace, id, place));
	}

	private Optional<Copied> written(WorkspaceId workspace, RequestId id, MessagePlace place) {
		List<RequestEvent> history = this.requests.history(workspace, id);
		for (int version = history.size(); version > 0; version--) {
			Optional<Origin> origin = history.get(version - 1).origin();
			if (origin.isPresent() && place.equals(place(origin.get()))) {
				return copied(workspace, id, origin.get().isOfTheSchool(), version);
			}
		}
		return Optional.empty();
	}

	private Optional<Copied> copied(WorkspaceId workspace, RequestId id, boolean ofTheSchool, int version) {
		Messages messages = this.access.messages(workspace, id).orElseThrow();
		Optional<Origin> origin = messages.history().get(version - 1).origin();
		if (origin.isEmpty()) {
			return Optional.empty();
		}
		List<MessagePlace> places = new ArrayList<>(List.of(place(origin.get())));
		messages.of(version)
			.stream()
			.filter((delivery) -> isOfASide(delivery.name()))
			.forEach((delivery) -> posted(workspace, id, delivery).ifPresent(places::add));
		return Optional.of(new Copied(id, ofTheSchool, places));
	}

	// every emoji costs Slack calls for each place, and there may be twenty followers
	private static boolean isOfASide(String name) {
		return COPY.matcher(name).matches() && !name.startsWith(CardPlace.WATCHER);
	}

	private Optional<MessagePlace> posted(WorkspaceId workspace, RequestId id, Delivery delivery) {
		return this.deliveries.posted(workspace, id.toString(), delivery.name(), delivery.conversation());
	}

	private static MessagePlace place(Origin origin) {
		return new MessagePlace(origin.channel(), origin.ts());
	}

	/**
	 * A message that appears in several threads.
	 *
	 * @param id the request
	 * @param ofTheSchool whether the place asked about is in the requester's thread
	 * @param places where it appears, including the place asked about
	 */
	record Copied(RequestId id, boolean ofTheSchool, List<MessagePlace> places) {
	}

}
