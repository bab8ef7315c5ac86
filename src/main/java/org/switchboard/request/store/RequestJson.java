package org.switchboard.request.store;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.switchboard.directory.Team;
import org.switchboard.request.Hold;
import org.switchboard.request.RequestPage;
import org.switchboard.request.TeamLoad;
import org.switchboard.request.lifecycle.ApprovalEvent;
import org.switchboard.request.lifecycle.AutoCloseEvent;
import org.switchboard.request.lifecycle.ClockEvent;
import org.switchboard.request.lifecycle.DepartureEvent;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RatingEvent;
import org.switchboard.request.lifecycle.RelationEvent;
import org.switchboard.request.lifecycle.Relations;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.ThreadEvent;
import org.switchboard.request.lifecycle.ThreadEvent.WordsRemoved;
import org.switchboard.sla.ClockState;
import org.switchboard.sla.Clocks;
import org.switchboard.sla.Terms;
import org.switchboard.workspace.StoredJson;

/**
 * The stored form of requests and their events. Instants are epoch milliseconds; readers
 * ignore components they don't know.
 */
public final class RequestJson {

	/** The number of the stored shape; readers for older ones stay. */
	static final int SHAPE = 2;

	private static final String ANSWER_DUE = "answerDue";

	/** The components, at any depth of an event, that people write. */
	private static final List<String> WORDS = List.of("text", "note", "comment", "summary", "details");

	private static final JsonMapper MAPPER = StoredJson.builder().addMixIn(Request.class, StoredRequest.class).build();

	private static final Map<String, Class<?>> EVENTS = Stream
		.of(RequestEvent.class, ThreadEvent.class, AutoCloseEvent.class, RelationEvent.class, ApprovalEvent.class,
				ClockEvent.class, RatingEvent.class, DepartureEvent.class)
		.flatMap((kind) -> Arrays.stream(kind.getPermittedSubclasses()))
		.filter(Class::isRecord)
		.collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

	private RequestJson() {
	}

	public static String write(Request request) {
		return MAPPER.writeValueAsString(request);
	}

	public static Request readRequest(RequestId id, long version, String json) {
		ObjectNode node = (ObjectNode) MAPPER.readTree(json);
		node.putObject("id").put("number", id.number());
		node.put("version", version);
		if (node.has(ANSWER_DUE)) {
			node.set("clocks", MAPPER.valueToTree(clocksOfShape1(node)));
		}
		return MAPPER.treeToValue(node, Request.class);
	}

	// reads page.lua's answer
	static RequestPage readPage(String json, BiFunction<RequestId, String, Optional<String>> opening) {
		JsonNode page = MAPPER.readTree(json);
		return new RequestPage(page.get(0).asLong(), page.get(1).asLong(),
				page.get(2).valueStream().flatMap((found) -> readRequest(found, opening).stream()).toList());
	}

	// reads search.lua's answer
	static SearchLook readSearch(String json, BiFunction<RequestId, String, Optional<String>> opening) {
		JsonNode page = MAPPER.readTree(json);
		long before = Long.parseLong(page.get(0).asString());
		return new SearchLook(page.get(1)
			.valueStream()
			.flatMap((found) -> readRequest(found, opening)
				.map((request) -> new SearchLook.Hit(request, Long.parseLong(found.get(3).asString())))
				.stream())
			.toList(), (before > 0) ? Optional.of(before) : Optional.empty());
	}

	// empty if it can't be decrypted
	private static Optional<Request> readRequest(JsonNode found,
			BiFunction<RequestId, String, Optional<String>> opening) {
		RequestId id = new RequestId(Long.parseLong(found.get(0).asString()));
		return opening.apply(id, found.get(2).asString())
			.map((json) -> readRequest(id, Long.parseLong(found.get(1).asString()), json));
	}

	// reads counts.lua's answer, with open-with and unclaimed in turn
	static List<TeamLoad> readLoads(List<Team> teams, String json) {
		JsonNode counts = MAPPER.readTree(json);
		return IntStream.range(0, teams.size())
			.mapToObj((i) -> new TeamLoad(teams.get(i), counts.get(2 * i).get(0).asLong(),
					counts.get(2 * i + 1).get(0).asLong(), counts.get(2 * i).get(1).asLong(),
					Indexes.due(counts.get(2 * i).get(2).asLong())))
			.toList();
	}

	public static Hold readHold(String json) {
		return MAPPER.readValue(json, Hold.class);
	}

	public static String type(RequestEvent event) {
		return event.getClass().getSimpleName();
	}

	public static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	static RequestEvent readEvent(String type, String json) {
		Class<?> event = EVENTS.get(type);
		if (event == null) {
			throw new IllegalStateException("unknown event type: " + type);
		}
		ObjectNode node = (ObjectNode) MAPPER.readTree(json);
		if (node.has(ANSWER_DUE)) {
			node.set("terms", MAPPER.valueToTree(Terms.promising(answerDue(node))));
		}
		return (RequestEvent) MAPPER.treeToValue(node, event);
	}

	// replaces what people wrote
	static RequestEvent reworded(RequestEvent event, UnaryOperator<String> words) {
		JsonNode node = MAPPER.valueToTree(event);
		for (String name : WORDS) {
			node.findParents(name)
				.stream()
				.filter((parent) -> !parent.path(name).asString("").isBlank())
				.forEach((parent) -> ((ObjectNode) parent).put(name, words.apply(parent.path(name).asString())));
		}
		return MAPPER.treeToValue(node, event.getClass());
	}

	// replaces what people wrote, and the names of their files
	static RequestEvent removed(RequestEvent event, String mark) {
		JsonNode node = MAPPER.valueToTree(reworded(event, (text) -> WordsRemoved.isMark(text) ? text : mark));
		node.findValues("files")
			.forEach((files) -> files.forEach((file) -> ((ObjectNode) file).put("name", Origin.Attachment.REMOVED)));
		return MAPPER.treeToValue(node, event.getClass());
	}

	/** Returns each text in an event that people wrote, unless it is blank. */
	public static List<String> words(RequestEvent event) {
		JsonNode node = MAPPER.valueToTree(event);
		return WORDS.stream()
			.flatMap((name) -> node.findValues(name).stream())
			.map((text) -> text.asString(""))
			.filter((text) -> !text.isBlank())
			.toList();
	}

	// replaces one person with another
	static RequestEvent renamed(RequestEvent event, Participant before, Participant now) {
		JsonNode node = MAPPER.valueToTree(event);
		node.findParents("userId")
			.stream()
			.filter((person) -> person.path("userId").asString("").equals(before.userId()))
			.forEach((person) -> ((ObjectNode) person).put("userId", now.userId()).put("name", now.name()));
		return MAPPER.treeToValue(node, event.getClass());
	}

	// in shape 1, only the first response had a due time
	private static Clocks clocksOfShape1(ObjectNode node) {
		Clocks clocks = Clocks.started(Terms.promising(answerDue(node)),
				Instant.ofEpochMilli(node.path("filedAt").asLong()));
		boolean isWorkedOn = List.of("NEW", "CLAIMED").contains(node.path("state").asString());
		JsonNode answered = node.path("firstResponseAt");
		return answered.isNumber()
				? clocks.after(Instant.ofEpochMilli(answered.asLong()), new ClockState(true, false, false, isWorkedOn))
				: clocks;
	}

	private static Instant answerDue(ObjectNode node) {
		return Instant.ofEpochMilli(node.get(ANSWER_DUE).asLong());
	}

	// id and version are stored as the request's key and in a field of its own
	@JsonIgnoreProperties(value = { "id", "version" }, allowSetters = true)
	private interface StoredRequest {

		@JsonProperty("ties")
		Relations relations();

	}

}
