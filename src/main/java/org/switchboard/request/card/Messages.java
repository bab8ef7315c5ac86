package org.switchboard.request.card;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.Message;
import org.switchboard.request.Origin;
import org.switchboard.request.Participant;
import org.switchboard.request.Request;
import org.switchboard.request.RequestEvent;
import org.switchboard.request.RequestEvent.RequestFiled;
import org.switchboard.request.RequestEvent.RequestTransferred;
import org.switchboard.request.RequestId;

/**
 * The cards and lines of one request, as a function of its history alone.
 */
final class Messages {

	private final List<RequestEvent> history;

	private final List<Request> states = new ArrayList<>();

	private final ZoneId zone;

	private final Function<Participant, String> pictures;

	Messages(RequestId id, List<RequestEvent> history, ZoneId zone, Function<Participant, String> pictures) {
		this.history = history;
		this.zone = zone;
		this.pictures = pictures;
		this.states.add(Request.filed(id, (RequestFiled) history.get(0)));
		history.stream().skip(1).forEach((event) -> this.states.add(latest().apply(event)));
	}

	long version() {
		return latest().version();
	}

	/**
	 * What is to be sent: each card once, as it is to look now, then the lines below.
	 * @param progress the last version that was sent; 0 if none was
	 * @return in order
	 */
	List<Delivery> since(long progress) {
		List<Delivery> deliveries = new ArrayList<>(cards(progress));
		for (long version = progress + 1; version <= this.history.size(); version++) {
			deliveries.addAll(lines((int) version));
		}
		return deliveries;
	}

	private List<Delivery> cards(long progress) {
		Map<String, Placement> now = Placement.ofTeam(latest());
		Map<String, Placement> gone = new LinkedHashMap<>();
		this.states.stream().skip(Math.max(0, progress - 1)).map(Placement::ofTeam).forEach(gone::putAll);
		gone.keySet().removeAll(now.keySet());
		List<Delivery> cards = new ArrayList<>();
		cards.add(card(Placement.ofRequester(latest()), RequesterCard.of(latest(), this.zone)));
		gone.values().forEach((placement) -> cards.add(card(placement, TeamCard.movedOn(latest()))));
		now.values().forEach((placement) -> cards.add(card(placement, TeamCard.of(latest(), reason(), this.zone))));
		return cards;
	}

	private List<Delivery> lines(int version) {
		RequestEvent event = this.history.get(version - 1);
		Request after = this.states.get(version - 1);
		Optional<List<Message>> said = Said.of(event, after, this.pictures);
		List<Delivery> lines = new ArrayList<>();
		addLines(lines, version, Placement.ofRequester(after),
				said.orElseGet(() -> new RequesterLines(after, latest(), this.zone).of(event)));
		Map<String, Placement> team = new LinkedHashMap<>(Placement.ofTeam(after));
		if (version > 1) {
			team.putAll(Placement.ofTeam(this.states.get(version - 2)));
		}
		List<Message> words = said.orElseGet(() -> new TeamLines(this.zone).of(event));
		team.values().forEach((placement) -> addLines(lines, version, placement, words));
		return lines;
	}

	// where it was written, it stands already
	private void addLines(List<Delivery> lines, int version, Placement under, List<Message> messages) {
		Optional<Origin> origin = this.history.get(version - 1).origin();
		if (origin.filter((place) -> place.card().equals(under.name())).isPresent()) {
			return;
		}
		for (Message message : messages) {
			String name = under.name() + "." + version + "." + lines.size();
			lines.add(new Delivery.Line(name, under.conversation(), Optional.of(under.name()), message));
		}
	}

	private static Delivery card(Placement placement, Message message) {
		return new Delivery.Card(placement.name(), placement.conversation(), message);
	}

	private Request latest() {
		return this.states.get(this.states.size() - 1);
	}

	// why the request is with the team that has it
	private String reason() {
		RequestEvent event = this.history.get((int) latest().teamSince() - 1);
		return (event instanceof RequestTransferred transferred) ? transferred.reason()
				: ((RequestFiled) event).reason();
	}

}
