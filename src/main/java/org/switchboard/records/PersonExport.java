package org.switchboard.records;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

import org.switchboard.delivery.MadeFile;
import org.switchboard.request.WrittenMessage;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RatingEvent;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestHistory;
import org.switchboard.request.lifecycle.RequestId;

/**
 * Everything stored about a person, as files: their requests, messages and ratings, and
 * what other modules store.
 */
final class PersonExport {

	private static final JsonMapper JSON = JsonMapper.shared();

	/** Keeps a file under a megabyte, overhead included. */
	private static final int LARGEST = 900_000;

	private final Participant person;

	private final Instant now;

	private final Map<String, Map<String, Object>> entries = new LinkedHashMap<>();

	PersonExport(Participant person, Instant now) {
		this.person = person;
		this.now = now;
	}

	// whether they requested it or did something in it
	static boolean concerns(Participant person, List<RequestEvent> history) {
		return history.stream()
			.anyMatch((event) -> event.by().is(person)
					|| (event instanceof RequestEvent.RequestFiled filed && filed.filing().requester().is(person)));
	}

	// with only the parts the administrator may read
	void add(RequestId id, List<RequestEvent> history, Optional<RequestHistory> seen) {
		Map<String, Object> one = new LinkedHashMap<>();
		one.put("request", id.toString());
		one.put("filedAt", history.get(0).at().toString());
		one.put("lastChangedAt", history.get(history.size() - 1).at().toString());
		seen.ifPresentOrElse((readable) -> fill(one, readable), () -> one.put("withheld", RecordWords.WITHHELD));
		this.entries.put(id.toString(), one);
	}

	private void fill(Map<String, Object> one, RequestHistory readable) {
		Request request = readable.request();
		one.put("school", request.filing().schoolName());
		one.put("category", request.filing().category());
		one.put("team", request.team().name());
		one.put("status", request.state().name());
		one.put("requestedBy", request.filing().requester().name());
		one.put("wrote", readable.events().stream().filter(this::isTheirs).map(WrittenMessage::of).toList());
		one.put("rated",
				readable.events()
					.stream()
					.filter(RatingEvent.ResolutionRated.class::isInstance)
					.filter(this::isTheirs)
					.map((event) -> rating((RatingEvent.ResolutionRated) event))
					.toList());
	}

	private boolean isTheirs(RequestEvent event) {
		return concerns(this.person, List.of(event));
	}

	private static Map<String, Object> rating(RatingEvent.ResolutionRated rated) {
		return Map.of("at", rated.at().toString(), "satisfaction", rated.satisfaction().name(), "ease",
				rated.effort().map(String::valueOf).orElse(""), "comment", rated.comment());
	}

	void add(String name, List<?> data) {
		data.forEach((one) -> this.entries.put(name + this.entries.size(), Map.of(name, one)));
	}

	// each file can be read on its own; locked requests are mentioned in all
	List<MadeFile> files(int locked) {
		List<String> notes = new ArrayList<>(RecordWords.EXPORT_NOTES);
		if (locked > 0) {
			notes.add(RecordWords.leftOut(locked));
		}
		List<String> parts = new ArrayList<>();
		StringBuilder part = new StringBuilder();
		for (Map<String, Object> one : this.entries.values().stream().flatMap(PersonExport::pieces).toList()) {
			String json = JSON.writeValueAsString(one);
			if (bytes(part.toString()).length + bytes(json).length > LARGEST && !part.isEmpty()) {
				parts.add(part.toString());
				part.setLength(0);
			}
			part.append(part.isEmpty() ? "" : ",\n").append(json);
		}
		parts.add(part.toString());
		return IntStream.range(0, parts.size())
			.mapToObj((i) -> file(parts.get(i), i + 1, parts.size(), notes))
			.toList();
	}

	// splits a request in which someone wrote more than fits a file
	private static Stream<Map<String, Object>> pieces(Map<String, Object> one) {
		if (!(one.get("wrote") instanceof List<?> wrote) || wrote.size() < 2
				|| bytes(JSON.writeValueAsString(one)).length <= LARGEST) {
			return Stream.of(one);
		}
		int half = wrote.size() / 2;
		Map<String, Object> first = new LinkedHashMap<>(one);
		first.put("wrote", wrote.subList(0, half));
		return Stream.concat(pieces(first),
				pieces(Map.of("request", one.get("request"), "wrote", wrote.subList(half, wrote.size()))));
	}

	private MadeFile file(String entries, int number, int count, List<String> notes) {
		String head = JSON.writeValueAsString(Map.of("person", this.person.name(), "slackId", this.person.userId(),
				"exportedAt", this.now.toString(), "part", number + " of " + count, "notes", notes));
		String content = head.substring(0, head.length() - 1) + ",\n\"entries\":[\n" + entries + "\n]}\n";
		return MadeFile.document(fileName(this.person.userId()) + "-" + number + ".json", "Export", bytes(content));
	}

	static String fileName(String userId) {
		return "export-" + userId;
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

}
