package org.switchboard.digest.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The API's OpenAPI description.
 *
 * @param root the document
 * @see <a href="https://spec.openapis.org/oas/v3.1.0">OpenAPI 3.1</a>
 */
record ApiDescription(JsonNode root) {

	static ApiDescription read(String yaml) {
		return new ApiDescription(
				JsonMapper.shared().valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(yaml)));
	}

	JsonNode operation() {
		return this.root.path("paths").path(ServiceEndpoint.PATH).path("get");
	}

	// Follows a schema's reference, if it has one.
	JsonNode resolved(JsonNode schema) {
		JsonNode one = schema.path("anyOf").isArray() ? schema.path("anyOf").path(0) : schema;
		return one.has("$ref") ? this.root.at(one.path("$ref").asString().substring(1)) : one;
	}

	// Returns all fields of an answer.
	List<Field> fields() {
		List<Field> fields = new ArrayList<>();
		add(fields, "", this.root.at("/components/schemas/ServiceAnswer"));
		return fields;
	}

	private void add(List<Field> fields, String prefix, JsonNode schema) {
		for (Map.Entry<String, JsonNode> property : resolved(schema).path("properties").properties()) {
			JsonNode value = property.getValue();
			JsonNode type = resolved(value);
			boolean isArray = type.path("type").asString("").equals("array");
			String name = prefix + property.getKey() + (isArray ? "[]" : "");
			fields.add(new Field(name, type(type), value.path("description").asString("")));
			add(fields, name + ".", isArray ? type.path("items") : value);
		}
	}

	private static String type(JsonNode schema) {
		JsonNode type = schema.path("type");
		String name = type.isArray() ? type.path(0).asString() + " or null" : type.asString("");
		return schema.has("format") ? schema.path("format").asString() : name;
	}

	/**
	 * A field of an answer.
	 *
	 * @param name its path
	 * @param type its type or format
	 * @param meaning its description
	 */
	record Field(String name, String type, String meaning) {
	}

}
