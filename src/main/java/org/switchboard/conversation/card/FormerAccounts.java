package org.switchboard.conversation.card;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.switchboard.delivery.Delivery;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.ThreadEvent.PersonJoined;

/**
 * Updates messages in the direct messages of an account that was later joined with
 * another: they are changed there instead of being posted again.
 */
final class FormerAccounts {

	private final List<PersonJoined> newestFirst;

	private final boolean erased;

	private final boolean open;

	private final Map<String, Set<String>> places;

	FormerAccounts(List<RequestEvent> history, boolean erased, boolean open, Map<String, Set<String>> places) {
		this.newestFirst = new ArrayList<>(joined(history).toList());
		Collections.reverse(this.newestFirst);
		this.erased = erased;
		this.open = open;
		this.places = places;
	}

	static Stream<PersonJoined> joined(List<RequestEvent> history) {
		return history.stream().filter(PersonJoined.class::isInstance).map(PersonJoined.class::cast);
	}

	List<Delivery> withFormer(List<Delivery> deliveries) {
		return deliveries.stream().flatMap(this::withFormer).toList();
	}

	private Stream<Delivery> withFormer(Delivery delivery) {
		List<Delivery> former = new ArrayList<>();
		Delivery last = delivery;
		for (PersonJoined one : this.newestFirst) {
			Optional<Delivery> moved = moved(last, one);
			moved.filter(this::isThere).ifPresent(former::add);
			last = moved.orElse(last);
		}
		boolean isCard = delivery instanceof Delivery.Card && delivery.under().isEmpty();
		if (isCard && !this.erased) {
			return Stream.of(delivery);
		}
		boolean stays = former.isEmpty() || isThere(delivery) || (isCard && this.open);
		return Stream.concat(stays ? Stream.of(delivery) : Stream.empty(), former.stream());
	}

	private boolean isThere(Delivery delivery) {
		return this.places.getOrDefault(delivery.name(), Set.of()).contains(delivery.conversation());
	}

	private static Optional<Delivery> moved(Delivery delivery, PersonJoined joined) {
		String now = joined.now().userId();
		String before = joined.before().userId();
		if (!delivery.conversation().equals(now)) {
			return Optional.empty();
		}
		String name = delivery.name().replace(now, before);
		if (delivery instanceof Delivery.Card card) {
			return Optional.of(new Delivery.Card(name, before, card.under().map((root) -> root.replace(now, before)),
					card.message()));
		}
		return (delivery instanceof Delivery.Removal) ? Optional.of(new Delivery.Removal(name, before))
				: Optional.empty();
	}

}
