package org.switchboard.conversation.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.switchboard.delivery.Message;
import org.switchboard.delivery.ShownAuthor;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RelationEvent.WordPassedOn;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;

/**
 * A message from one side's thread as the other side reads it, under its author's name.
 */
final class RelayedMessage {

	private RelayedMessage() {
	}

	// how an event appears in the threads where it wasn't written
	static Optional<List<Message>> of(RequestEvent event, Request after, Function<Participant, String> pictures) {
		return event.origin().flatMap((origin) -> words(event).map((words) -> {
			ShownAuthor writer = new ShownAuthor(name(event, origin, after), pictures.apply(event.by()));
			return messages(words, origin).stream().map((message) -> message.by(writer)).toList();
		}));
	}

	// files without text are shown by themselves
	private static List<Message> messages(String words, Origin origin) {
		if (words.isBlank()) {
			return origin.files().isEmpty() ? Quote.of(CardWords.DELETED, "") : List.of();
		}
		return Quote.plain(words);
	}

	private static Optional<String> words(RequestEvent event) {
		if (event instanceof WordPassedOn passed) {
			return Optional.of(passed.text());
		}
		if (event instanceof RequestEvent.ReplyGiven reply) {
			return Optional.of(reply.text());
		}
		return (event instanceof RequestEvent.RequesterWrote wrote) ? Optional.of(wrote.text()) : Optional.empty();
	}

	private static String name(RequestEvent event, Origin origin, Request request) {
		String department = (event instanceof WordPassedOn passed) ? passed.department()
				: request.team().departmentName();
		return event.by().name() + ", " + (origin.isOfTheSchool() ? request.filing().schoolName() : department);
	}

}
