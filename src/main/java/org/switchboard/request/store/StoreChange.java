package org.switchboard.request.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.springframework.data.redis.core.script.DigestUtils;

import org.switchboard.request.SearchScope;
import org.switchboard.request.WrittenMessage;
import org.switchboard.request.lifecycle.Keywords;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.sealing.Sealing;
import org.switchboard.workspace.WorkspaceId;

/**
 * The input of {@code change.lua}.
 *
 * @param intent identifies this change if it is ever sent again
 * @param id the request's number and key; absent when it is filed under the next number
 * of the sequence
 * @param expected the version the change was decided on; 0 when filing
 * @param seen the SHA-1 of the snapshot it was decided on, unless that was just read
 * @param at when it happened, in epoch milliseconds
 * @param filedAt when the request was filed, in epoch milliseconds
 * @param snapshot field, value, field, value, … of the request after the change
 * @param events type and body of the versions after the expected one, in order
 * @param enter the indexes to enter, each with a score, or with another index that has
 * the score
 * @param leave the indexes to leave
 * @param words the request's search words from now on, separated by spaces
 * @param audit who did what, if it is confidential: one entry for each of {@code events}
 * @param rewritten type and body of all versions up to the expected one, if some of their
 * words are to be forgotten
 * @param held whether these keep all words because the request is on hold
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record StoreChange(String intent, Optional<List<Object>> id, long expected, Optional<String> seen, long at,
		long filedAt, List<String> snapshot, List<List<String>> events, List<List<Object>> enter, List<String> leave,
		String words, List<List<String>> audit, Optional<List<List<String>>> rewritten, boolean held) {

	public static StoreChange filing(String intent, Request filed, RequestEvent... events) {
		List<RequestEvent> all = List.of(events);
		boolean confidential = filed.filing().confidential();
		// other requests don't have a number yet
		Request known = confidential ? Request.replay(RequestId.random(), all) : filed;
		return new StoreChange(intent, confidential ? id(known.id()) : Optional.empty(), 0, Optional.empty(),
				filed.filedAt().toEpochMilli(), filed.filedAt().toEpochMilli(), snapshot(known), stored(all),
				scores(Indexes.of(known)), List.of(), Keywords.of(filed).joined(), audit(filed, all), Optional.empty(),
				false);
	}

	// enters all indexes again, since older versions knew fewer; without events, it only
	// forgets words
	public static StoreChange of(String intent, Request before, Request after, List<RequestEvent> events) {
		Map<String, Long> enter = Indexes.of(after);
		List<String> leave = new ArrayList<>(Indexes.of(before).keySet());
		leave.removeAll(enter.keySet());
		if (!before.state().isOpen()) {
			// it ended earlier, so it is already in these if it belongs there
			enter.keySet().removeAll(Set.of(Indexes.ENDED, Indexes.ENDED_WITH_WORDS));
		}
		List<List<Object>> scores = new ArrayList<>(scores(enter));
		if (!before.state().isOpen() && !after.state().isOpen()
				&& events.stream().map(WrittenMessage::of).anyMatch(WrittenMessage::isThere)) {
			// words written after the end are removed along with the rest, even if that
			// has happened
			scores.add(List.of(Indexes.ENDED_WITH_WORDS, Indexes.ENDED));
		}
		return new StoreChange(intent, id(before.id()), before.version(), Optional.empty(),
				events.isEmpty() ? 0 : events.get(0).at().toEpochMilli(), after.filedAt().toEpochMilli(),
				snapshot(after), stored(events), scores, leave, Keywords.of(after).joined(), audit(after, events),
				Optional.empty(), false);
	}

	/**
	 * Returns the same change, on the condition that no one has changed the request
	 * since. The version alone can't tell: a Redis restored from an older copy uses it
	 * again.
	 * @param before what the change was decided on
	 */
	public StoreChange ifStill(Request before) {
		return new StoreChange(this.intent, this.id, this.expected,
				Optional.of(DigestUtils.sha1DigestAsHex(RequestJson.write(before))), this.at, this.filedAt,
				this.snapshot, this.events, this.enter, this.leave, this.words, this.audit, this.rewritten, this.held);
	}

	/**
	 * Returns the same change, which also replaces the earlier history.
	 * @param held whether that keeps all words because the request is on hold
	 */
	public StoreChange rewriting(List<RequestEvent> history, boolean held) {
		return new StoreChange(this.intent, this.id, this.expected, this.seen, this.at, this.filedAt, this.snapshot,
				this.events, this.enter, this.leave, this.words, this.audit, Optional.of(stored(history)), held);
	}

	private static List<List<String>> audit(Request request, List<RequestEvent> events) {
		return !request.filing().confidential() ? List.of()
				: events.stream().map((event) -> List.of(event.by().userId(), RequestJson.type(event))).toList();
	}

	private static List<List<String>> stored(List<RequestEvent> events) {
		return events.stream().map((event) -> List.of(RequestJson.type(event), RequestJson.write(event))).toList();
	}

	/**
	 * Returns the same change with everything people wrote encrypted, if the request is
	 * confidential and there is a key. Its words are then in no index.
	 */
	StoreChange sealed(Sealing sealing, WorkspaceId workspace) {
		int confidential = this.snapshot.indexOf("confidential") + 1;
		if (!sealing.isOn() || this.id.isEmpty() || !Boolean.parseBoolean(this.snapshot.get(confidential))) {
			return this;
		}
		String key = this.id.get().get(1).toString();
		UnaryOperator<String> seal = (json) -> sealing.seal(workspace, key, json);
		List<String> fields = new ArrayList<>(this.snapshot);
		int json = fields.indexOf("snapshot") + 1;
		fields.set(json, seal.apply(fields.get(json)));
		fields.addAll(List.of("hidden", sealing.hidden(workspace, this.id.get().get(0).toString(), this.words)));
		return new StoreChange(this.intent, this.id, this.expected, this.seen, this.at, this.filedAt, fields,
				sealed(this.events, seal), this.enter, this.leave, "", this.audit,
				this.rewritten.map((events) -> sealed(events, seal)), this.held);
	}

	private static List<List<String>> sealed(List<List<String>> events, UnaryOperator<String> seal) {
		return events.stream().map((event) -> List.of(event.get(0), seal.apply(event.get(1)))).toList();
	}

	private static Optional<List<Object>> id(RequestId id) {
		return Optional.of(List.of(id.number(), id.toString()));
	}

	private static List<List<Object>> scores(Map<String, Long> indexes) {
		return indexes.entrySet().stream().map((index) -> List.<Object>of(index.getKey(), index.getValue())).toList();
	}

	private static List<String> snapshot(Request request) {
		List<String> fields = new ArrayList<>(List.of("shape", String.valueOf(RequestJson.SHAPE), "state",
				request.state().name(), "team", request.team().id(), "school",
				request.filing().confidential() ? "" : request.filing().schoolNumber(), "confidential",
				String.valueOf(request.filing().confidential()), "people",
				String.join(" ", SearchScope.people(request)), "snapshot", RequestJson.write(request), "filedAt",
				millis(request.filedAt())));
		request.firstResponseAt().ifPresent((at) -> addTime(fields, "firstResponse", request.filedAt(), at));
		request.resolvedAt().ifPresent((at) -> addTime(fields, "resolution", request.filedAt(), at));
		return fields;
	}

	private static void addTime(List<String> fields, String what, Instant from, Instant to) {
		fields.addAll(List.of(what + "At", millis(to), what + "Millis",
				String.valueOf(to.toEpochMilli() - from.toEpochMilli())));
	}

	private static String millis(Instant instant) {
		return String.valueOf(instant.toEpochMilli());
	}

}
