package org.switchboard.request;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The stored form of requests and of what happened to them. Instants are epoch
 * milliseconds; components that a reader does not know are passed over.
 */
final class RequestJson {

	/** The number of the stored shape; readers of older ones are kept. */
	static final int SHAPE = 1;

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
		.disable(DateTimeFeature.WRITE_DATE_TIMESTAMPS_AS_NANOSECONDS)
		.disable(DateTimeFeature.READ_DATE_TIMESTAMPS_AS_NANOSECONDS)
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.withConfigOverride(List.class,
				(lists) -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
		.addMixIn(Request.class, StoredElsewhere.class)
		.build();

	private static final Map<String, Class<?>> EVENTS = Stream
		.of(RequestEvent.class, ThreadEvent.class, SilenceEvent.class)
		.flatMap((kind) -> Arrays.stream(kind.getPermittedSubclasses()))
		.filter(Class::isRecord)
		.collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

	private RequestJson() {
	}

	static String write(Request request) {
		return MAPPER.writeValueAsString(request);
	}

	static Request readRequest(RequestId id, long version, String json) {
		ObjectNode node = (ObjectNode) MAPPER.readTree(json);
		node.putObject("id").put("number", id.number());
		node.put("version", version);
		return MAPPER.treeToValue(node, Request.class);
	}

	// as newest.lua answers them
	static List<Request> readRequests(String json) {
		return MAPPER.readTree(json)
			.valueStream()
			.map((found) -> readRequest(new RequestId(found.get(0).asLong()), found.get(1).asLong(),
					found.get(2).asString()))
			.toList();
	}

	static String type(RequestEvent event) {
		return event.getClass().getSimpleName();
	}

	static String write(Object value) {
		return MAPPER.writeValueAsString(value);
	}

	static RequestEvent readEvent(String type, String json) {
		Class<?> event = EVENTS.get(type);
		if (event == null) {
			throw new IllegalStateException("a stored event of an unknown type " + type);
		}
		return (RequestEvent) MAPPER.readValue(json, event);
	}

	// a request's key and a field of their own carry them
	@JsonIgnoreProperties(value = { "id", "version" }, allowSetters = true)
	private interface StoredElsewhere {

	}

}
