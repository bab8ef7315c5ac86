package slacksim.http;

import java.util.List;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON trees: made, parsed, printed and read without null.
 */
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

	/**
	 * An array of texts.
	 * @param texts its elements
	 * @return the array
	 */
	public static ArrayNode texts(Iterable<String> texts) {
		ArrayNode array = array();
		texts.forEach(array::add);
		return array;
	}

	/**
	 * Parses a text.
	 * @param text the JSON
	 * @return its tree
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
	 * Parses what must be an object.
	 * @param text the JSON
	 * @return the object
	 * @throws IllegalArgumentException if it is not JSON or no object
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
	 * The text of a field.
	 * @param node an object, or anything else
	 * @param field its field
	 * @return the text, empty if there is none
	 */
	public static String text(JsonNode node, String field) {
		return node.path(field).stringValue("");
	}

	/**
	 * The objects of a list.
	 * @param node an object, or anything else
	 * @param field its list
	 * @return the objects in the list, none if there is no list
	 */
	public static List<ObjectNode> objects(JsonNode node, String field) {
		return objects(node.path(field));
	}

	/**
	 * The objects of a list.
	 * @param list the list, or anything else
	 * @return the objects in it
	 */
	public static List<ObjectNode> objects(JsonNode list) {
		return list.valueStream().filter(ObjectNode.class::isInstance).map(ObjectNode.class::cast).toList();
	}

}
