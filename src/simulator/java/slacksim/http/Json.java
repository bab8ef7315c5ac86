package slacksim.http;

import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Creates, parses, prints and reads JSON trees without nulls. */
public final class Json {

	private static final JsonMapper MAPPER = JsonMapper.builder().build();

	private static final JsonMapper PRETTY = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private Json() {
	}

	public static ObjectNode object() {
		return MAPPER.createObjectNode();
	}

	public static ArrayNode array() {
		return MAPPER.createArrayNode();
	}

	/** Returns an array of texts. */
	public static ArrayNode texts(Iterable<String> texts) {
		ArrayNode array = array();
		texts.forEach(array::add);
		return array;
	}

	/**
	 * Parses JSON.
	 * @throws IllegalArgumentException if it is not JSON
	 */
	public static JsonNode parse(String text) {
		try {
			return MAPPER.readTree(text);
		}
		catch (JacksonException ex) {
			throw new IllegalArgumentException("not JSON: " + ex.getOriginalMessage(), ex);
		}
	}

	/**
	 * Parses a JSON object.
	 * @throws IllegalArgumentException if it is not JSON or not an object
	 */
	public static ObjectNode parseObject(String text) {
		if (parse(text) instanceof ObjectNode object) {
			return object;
		}
		throw new IllegalArgumentException("not a JSON object");
	}

	public static String pretty(JsonNode node) {
		return PRETTY.writeValueAsString(node);
	}

	/**
	 * Returns a field's text, or an empty string.
	 * @param node an object, or anything else
	 * @param field the field's name
	 */
	public static String text(JsonNode node, String field) {
		return node.path(field).stringValue("");
	}

	/**
	 * Returns the objects in a field's list, or an empty list.
	 * @param node an object, or anything else
	 * @param field the field's name
	 */
	public static List<ObjectNode> objects(JsonNode node, String field) {
		return objects(node.path(field));
	}

	/**
	 * Returns the objects in a list, or an empty list.
	 * @param list the list, or anything else
	 */
	public static List<ObjectNode> objects(JsonNode list) {
		return list.valueStream().filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast).toList();
	}

}
