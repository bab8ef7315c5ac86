package org.switchboard.conversation.card;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.switchboard.delivery.ConfidentialDeliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.Message;
import org.switchboard.delivery.ParkedDelivery;
import org.switchboard.directory.Directories;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

/**
 * Keeps a confidential request from people who led its team, were assigned to it or were
 * asked to approve it but may not read it today, whatever its history says. Their cards
 * are emptied, and everything in their threads is deleted.
 */
@Component
public class ConfidentialAccess implements ConfidentialDeliveries {

	private static final Pattern KEY = Pattern.compile(RequestId.SYNTAX);

	private final Requests requests;

	private final Directories directories;

	ConfidentialAccess(Requests requests, Directories directories) {
		this.requests = requests;
		this.directories = directories;
	}

	// replaces deliveries that people may no longer read
	List<Delivery> cleared(WorkspaceId workspace, Messages messages, List<Delivery> deliveries) {
		Predicate<Delivery> closed = closed(workspace, messages.latest());
		Stream<Delivery> shown = messages.latest().filing().confidential() ? messages.shown() : Stream.empty();
		return Stream
			.concat(deliveries.stream()
				.map((delivery) -> closed.test(delivery) ? messages.withoutWords(delivery) : delivery),
					shown.filter(closed).map(messages::withoutWords).distinct())
			.toList();
	}

	// the current cards that their recipients may not read
	Set<String> closedCards(WorkspaceId workspace, Messages messages) {
		return messages.cards()
			.filter(closed(workspace, messages.latest()))
			.map((card) -> card.name() + " " + card.conversation())
			.collect(Collectors.toSet());
	}

	// everything that the people who work on it or approve it may read now
	List<Delivery> renewed(WorkspaceId workspace, Messages messages) {
		Set<String> people = messages.cards()
			.filter((card) -> !card.name().equals(Origin.REQUESTER))
			.map(Delivery::conversation)
			.collect(Collectors.toSet());
		return cleared(workspace, messages,
				messages.shown().filter((delivery) -> people.contains(delivery.conversation())).distinct().toList());
	}

	@Override
	public Set<String> confidential(WorkspaceId workspace, Collection<String> subjects) {
		Set<RequestId> confidential = this.requests.confidential(workspace,
				subjects.stream().flatMap((subject) -> about(subject).stream()).toList());
		return subjects.stream()
			.filter((subject) -> about(subject).filter(confidential::contains).isPresent())
			.collect(Collectors.toSet());
	}

	@Override
	public boolean isClosed(WorkspaceId workspace, ParkedDelivery parked, Message message) {
		Delivery delivery = new Delivery.Card(parked.name(), parked.conversation(), message);
		return about(parked.subject()).flatMap((id) -> messages(workspace, id))
			.filter((messages) -> messages.isRead(delivery) && closed(workspace, messages.latest()).test(delivery))
			.isPresent();
	}

	Optional<Messages> messages(WorkspaceId workspace, RequestId id) {
		return this.requests.replay(workspace, id)
			.map((history) -> new Messages(history, this.directories.of(workspace).zone(), (person) -> ""));
	}

	// also recognizes the subjects of ratings
	private static Optional<RequestId> about(String subject) {
		return KEY.matcher(subject)
			.results()
			.map(MatchResult::group)
			.flatMap((key) -> RequestId.parse(key).stream())
			.findFirst();
	}

	/**
	 * Tells whether a delivery about a request must show nothing. If the request is
	 * confidential, this takes one round trip; otherwise only followers are checked.
	 */
	public Predicate<Delivery> closed(WorkspaceId workspace, Request request) {
		boolean confidential = request.filing().confidential();
		if (confidential) {
			// someone may get it only because a colleague just went out of office
			this.directories.upToDate(workspace);
		}
		return (delivery) -> (confidential ? !delivery.name().startsWith(Origin.NOTICE) : CardPlace.mayLapse(delivery))
				&& !this.requests.allows(workspace, request, delivery.conversation(),
						CardPlace.reading(delivery.name()));
	}

}
