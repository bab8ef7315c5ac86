package org.switchboard.conversation.card;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.switchboard.delivery.Delivery;
import org.switchboard.request.WrittenMessage;
import org.switchboard.request.lifecycle.ApprovalEvent.ApproverAsked;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.ThreadEvent.WordsRemoved;

/** Empties or deletes posts in threads once the words they show are removed. */
final class RemovedPosts {

	/** The name of a line: its card, the version it's about, and its number. */
	private static final Pattern LINE = Pattern.compile(".+\\.([0-9]{1,9})\\.[0-9]+");

	private final ThreadPosts posts;

	private final List<RequestEvent> today;

	RemovedPosts(ThreadPosts posts) {
		this.posts = posts;
		this.today = posts.today();
	}

	// empties someone's words wherever they were shown, unless words only aged out; the
	// files that came with the request may have been shown by others too, and what was
	// asked for is in every notification
	List<Delivery> emptied(int version, WordsRemoved removed) {
		List<Delivery> lines = new ArrayList<>();
		boolean filing = removed.concerns(this.today.get(0));
		for (int earlier = 1; earlier < version && removed.of().isPresent(); earlier++) {
			if (filing || (removed.concerns(this.today.get(earlier - 1)) && isWritten(earlier))) {
				this.posts.lines(earlier)
					.stream()
					.map((line) -> (line instanceof Delivery.Line)
							? new Delivery.Card(line.name(), line.conversation(), line.under(), line.message()) : line)
					.forEach(lines::add);
			}
			if (filing) {
				lines.addAll(this.posts.files().filed(earlier));
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
			.flatMap((version) -> this.posts.lines(version).stream())
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

	private boolean isWritten(int version) {
		WrittenMessage written = WrittenMessage.of(this.today.get(version - 1));
		return !written.words().isEmpty() || !written.files().isEmpty();
	}

}
