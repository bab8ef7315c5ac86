package org.switchboard.digest.api;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks answers against the API's description.
 *
 * @param description the description
 */
record Conformity(ApiDescription description) {

	void check(JsonNode answer, String schema) {
		check(answer, this.description.root().at("/components/schemas/" + schema), schema);
	}

	private void check(JsonNode value, JsonNode told, String where) {
		JsonNode schema = this.description.resolved(told);
		if (value.isNull()) {
			assertThat(told.has("anyOf") || texts(schema.path("type")).contains("null")).as(where).isTrue();
			return;
		}
		assertThat(texts(schema.path("type"))).as(where).containsAnyElementsOf(types(value));
		if (value.isObject()) {
			assertThat(schema.path("properties").propertyNames()).as(where).containsAll(value.propertyNames());
			assertThat(value.propertyNames()).as(where).containsAll(texts(schema.path("required")));
			value.properties()
				.forEach((one) -> check(one.getValue(), schema.path("properties").path(one.getKey()),
						where + "." + one.getKey()));
		}
		if (value.isArray()) {
			value.forEach((one) -> check(one, schema.path("items"), where + "[]"));
		}
	}

	private static Set<String> types(JsonNode value) {
		return switch (value.getNodeType()) {
			case OBJECT -> Set.of("object");
			case ARRAY -> Set.of("array");
			case NUMBER -> value.isIntegralNumber() ? Set.of("integer", "number") : Set.of("number");
			default -> Set.of(value.getNodeType().name().toLowerCase(Locale.ROOT));
		};
	}

	private static Set<String> texts(JsonNode one) {
		return !one.isString()
				? StreamSupport.stream(one.spliterator(), false).map(JsonNode::asString).collect(Collectors.toSet())
				: Set.of(one.asString(""));
	}

}
