package org.switchboard.conversation.card;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.ForwardedFile;
import org.switchboard.delivery.Message;
import org.switchboard.request.WrittenMessage;
import org.switchboard.request.lifecycle.ApprovalEvent.ApproverAsked;
import org.switchboard.request.lifecycle.ApprovalEvent.ApproversMissing;
import org.switchboard.request.lifecycle.DepartureEvent;
import org.switchboard.request.lifecycle.EditedHistory;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestEvent.RequestReopened;
import org.switchboard.request.lifecycle.RequestEvent.RequestTransferred;
import org.switchboard.request.lifecycle.RequestEvent.RequesterWrote;
import org.switchboard.request.lifecycle.ThreadEvent.MessageCorrected;
import org.switchboard.request.lifecycle.ThreadEvent.NoteTaken;
import org.switchboard.request.lifecycle.ThreadEvent.WordsRemoved;

/**
 * What appears in the threads of a request's cards. A message someone wrote in one thread
 * is shown in the others, in its current wording.
 */
final class ThreadPosts {

	/** The name of a line: its card, the version it tells of, and its number. */
	private static final Pattern LINE = Pattern.compile(".+\\.([0-9]{1,9})\\.[0-9]+");

	private final List<Request> states;

	private final EditedHistory edits;

	private final List<RequestEvent> today;

	private final ZoneId zone;

	private final Function<Participant, String> pictures;

	ThreadPosts(List<RequestEvent> history, List<Request> states, ZoneId zone, Function<Participant, String> pictures) {
		this.states = states;
		this.edits = new EditedHistory(history);
		this.today = this.edits.today();
		this.zone = zone;
		this.pictures = pictures;
	}

	// what a version adds to the threads or changes in them
	List<Delivery> of(int version) {
		if (this.today.get(version - 1) instanceof WordsRemoved removed) {
			return emptied(version, removed);
		}
		List<Delivery> lines = new ArrayList<>(lines(version));
		lines.addAll(filed(version));
		if (this.today.get(version - 1) instanceof ApproversMissing missing) {
			missing.told()
				.forEach((person) -> lines.add(new Delivery.Line(Origin.NOTICE + version, person.userId(),
						Optional.empty(), ApprovalWords.missing(latest(), missing))));
		}
		return lines;
	}

	private List<Delivery> lines(int version) {
		if (this.today.get(version - 1) instanceof MessageCorrected correction) {
			return this.edits.corrected(correction).map(this::lines).orElse(List.of());
		}
		List<Delivery> lines = new ArrayList<>();
		// neither the words nor the files of a note ever get there
		if (!(this.today.get(version - 1) instanceof NoteTaken)) {
			CardPlace.ofRequester(after(version))
				.values()
				.forEach((placement) -> lines.addAll(of(version, placement, this::toRequester)));
			CardPlace.ofWatchers(after(version))
				.values()
				.forEach((placement) -> lines.addAll(of(version, placement, this::toWatcher)));
			CardPlace.ofApprovers(after(version))
				.values()
				.forEach((placement) -> lines.addAll(of(version, placement, toApprover(placement))));
		}
		Set<CardPlace> team = new LinkedHashSet<>(CardPlace.ofTeam(after(version)).values());
		if (version > 1) {
			team.addAll(CardPlace.ofTeam(after(version - 1)).values());
		}
		for (CardPlace placement : team) {
			// people who no longer have a confidential request learn only that
			Wording wording = (after(version).filing().confidential()
					&& !CardPlace.ofTeam(after(version)).containsValue(placement)) ? this::toWatcher : this::toTeam;
			lines.addAll(of(version, placement, wording));
		}
		if (isHandedOver(version)) {
			added(version).values()
				.forEach((placement) -> reopened(version)
					.forEach((earlier) -> lines.addAll(of(earlier, placement, this::toTeam))));
		}
		return lines;
	}

	private boolean isHandedOver(int version) {
		RequestEvent event = this.today.get(version - 1);
		return event instanceof DepartureEvent
				|| (event instanceof RequestTransferred passed && passed.by().is(Participant.SWITCHBOARD));
	}

	// what was written when it was reopened, for the person taking over
	private IntStream reopened(int version) {
		int first = version;
		while (isHandedOver(first) || this.today.get(first - 1) instanceof RequesterWrote) {
			first--;
		}
		return (this.today.get(first - 1) instanceof RequestReopened) ? IntStream.range(first, version)
				: IntStream.empty();
	}

	// everyone who gets a card also gets the request's files, because they couldn't open
	// them where they were sent
	private List<Delivery> filed(int version) {
		List<Delivery> lines = new ArrayList<>();
		Filing filing = after(version).filing();
		added(version).values()
			.forEach((placement) -> lines
				.addAll(files(filing.files(), filing.filedBy(), version + ".filed", placement)));
		return lines;
	}

	// empties someone's words wherever they were shown, unless words only aged out; files
	// that came with the request may have been shown by others too
	private List<Delivery> emptied(int version, WordsRemoved removed) {
		List<Delivery> lines = new ArrayList<>();
		for (int earlier = 1; earlier < version && removed.of().isPresent(); earlier++) {
			if (removed.concerns(this.today.get(earlier - 1)) && isWritten(earlier)) {
				lines(earlier).stream()
					.map((line) -> (line instanceof Delivery.Line)
							? new Delivery.Card(line.name(), line.conversation(), line.under(), line.message()) : line)
					.forEach(lines::add);
			}
			if (removed.concerns(this.today.get(0))) {
				lines.addAll(filed(earlier));
			}
		}
		return lines;
	}

	// what is still posted of words removed since a version but wouldn't be posted today,
	// such as the rest of a long text
	Stream<Delivery> leftOver(long progress, Map<String, Set<String>> places) {
		Set<Integer> affected = new HashSet<>();
		for (int version = (int) progress + 1; version <= this.today.size(); version++) {
			if (this.today.get(version - 1) instanceof WordsRemoved removed && removed.of().isPresent()) {
				IntStream.range(1, version).filter((earlier) -> showsWords(earlier, removed)).forEach(affected::add);
			}
		}
		Set<String> kept = affected.stream()
			.flatMap((version) -> lines(version).stream())
			.map(Delivery::name)
			.collect(Collectors.toSet());
		return places.entrySet()
			.stream()
			.filter((place) -> isLineOf(affected, place.getKey()) && !kept.contains(place.getKey()))
			.flatMap((place) -> place.getValue()
				.stream()
				.map((conversation) -> new Delivery.Removal(place.getKey(), conversation)));
	}

	// an approver's thread shows the rest of what was filed when they are asked
	private boolean showsWords(int version, WordsRemoved removed) {
		RequestEvent event = this.today.get(version - 1);
		return (event instanceof ApproverAsked) ? removed.concerns(this.today.get(0))
				: removed.concerns(event) && isWritten(version);
	}

	private static boolean isLineOf(Set<Integer> versions, String name) {
		Matcher line = LINE.matcher(name);
		return line.matches() && versions.contains(Integer.parseInt(line.group(1)));
	}

	private Map<String, CardPlace> added(int version) {
		Map<String, CardPlace> added = decidingOn(after(version));
		added.values().removeAll((version > 1) ? decidingOn(after(version - 1)).values() : Set.of());
		return added;
	}

	private boolean isWritten(int version) {
		WrittenMessage written = WrittenMessage.of(this.today.get(version - 1));
		return !written.words().isEmpty() || !written.files().isEmpty();
	}

	private List<Delivery> of(int version, CardPlace under, Wording wording) {
		RequestEvent event = this.today.get(version - 1);
		if (event.origin().filter((place) -> place.card().equals(under.name())).isPresent()) {
			return List.of();
		}
		List<Message> messages = messages(version, wording);
		List<Delivery> lines = new ArrayList<>();
		for (Message message : messages) {
			String name = under.name() + "." + version + "." + lines.size();
			lines.add(event.origin().isPresent()
					? new Delivery.Card(name, under.conversation(), Optional.of(under.name()), message)
					: new Delivery.Line(name, under.conversation(), Optional.of(under.name()), message));
		}
		event.origin().ifPresent((today) -> lines.addAll(files(version, today, under)));
		return lines;
	}

	// as many messages as any earlier wording needed, so that none of it is left behind
	private List<Message> messages(int version, Wording wording) {
		List<Message> now = wording.of(this.today.get(version - 1), after(version));
		int most = this.edits.wordings(version)
			.stream()
			.mapToInt((event) -> wording.of(event, after(version)).size())
			.max()
			.orElse(0);
		// when a file without text is removed, no text replaces it
		List<Message> messages = new ArrayList<>(now.subList(0, Math.min(most, now.size())));
		String rest = now.isEmpty() ? CardWords.DELETED : CardWords.CHANGED_LATER;
		messages.addAll(Collections.nCopies(Math.max(0, most - now.size()), Quote.of(rest, "").get(0)));
		return messages.stream().map((message) -> CardWords.discreet(latest(), message)).toList();
	}

	private List<Delivery> files(int version, Origin today, CardPlace under) {
		RequestEvent event = this.edits.wordings(version).get(0);
		List<Origin.Attachment> sent = event.origin().orElse(today).files();
		List<Delivery> files = files(sent, event.by(), version + ".file", under);
		return today.files().equals(sent) ? files
				: files.stream()
					.<Delivery>map((file) -> new Delivery.Removal(file.name(), file.conversation()))
					.toList();
	}

	private static Map<String, CardPlace> decidingOn(Request request) {
		Map<String, CardPlace> placements = new LinkedHashMap<>(CardPlace.ofTeam(request));
		placements.putAll(approving(request));
		return placements;
	}

	private static Map<String, CardPlace> approving(Request request) {
		Map<String, CardPlace> placements = CardPlace.ofApprovers(request);
		placements.values().removeIf((placement) -> new ApproverCard(request, placement).isOver());
		return placements;
	}

	private List<Delivery> files(List<Origin.Attachment> sent, Participant by, String named, CardPlace under) {
		List<Delivery> files = new ArrayList<>();
		for (Origin.Attachment file : sent) {
			String name = under.name() + "." + named + files.size();
			files.add(file.wasRemoved() ? new Delivery.Removal(name, under.conversation())
					: new Delivery.File(name, under.conversation(), Optional.of(under.name()),
							new ForwardedFile(file.id(), file.name(), by.name(), CardWords.notice(latest()))));
		}
		return files;
	}

	private List<Message> toRequester(RequestEvent event, Request after) {
		return RelayedMessage.of(event, after, this.pictures)
			.orElseGet(() -> new RequesterLines(after, latest(), this.zone).of(event));
	}

	private List<Message> toTeam(RequestEvent event, Request after) {
		return RelayedMessage.of(event, after, this.pictures)
			.orElseGet(() -> new TeamLines(after, this.zone).of(event));
	}

	private Wording toApprover(CardPlace placement) {
		return (event, after) -> new ApproverCard(after, placement).lines(event);
	}

	// the note is only for the next team
	private List<Message> toWatcher(RequestEvent event, Request after) {
		return toTeam((event instanceof RequestTransferred passed)
				? new RequestTransferred(passed.at(), passed.by(), passed.team(), passed.reason(), "", passed.terms())
				: event, after);
	}

	private Request after(int version) {
		return this.states.get(version - 1);
	}

	private Request latest() {
		return this.states.get(this.states.size() - 1);
	}

	/** How an event reads to someone. */
	@FunctionalInterface
	private interface Wording {

		List<Message> of(RequestEvent event, Request after);

	}

}
