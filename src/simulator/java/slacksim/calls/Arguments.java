package slacksim.calls;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import slacksim.http.Call;
import slacksim.http.Forms;
import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A Web API call's arguments, sent as a form or as JSON.
 *
 * @param fields the arguments, without the token
 * @param token the bearer token, or an empty string
 */
public record Arguments(ObjectNode fields, String token) {

	public static Arguments of(Call call) {
		ObjectNode fields = Json.object();
		if (call.isJson() && !call.body().isBlank()) {
			fields.setAll(object(call.body()));
		}
		else {
			Forms.decode(call.body()).forEach(fields::put);
		}
		for (Map.Entry<String, String> field : call.query().entrySet()) {
			fields.put(field.getKey(), field.getValue());
		}
		String token = Json.text(fields, "token");
		fields.remove("token");
		String header = call.header("authorization");
		return new Arguments(fields, header.startsWith("Bearer ") ? header.substring("Bearer ".length()) : token);
	}

	private static ObjectNode object(String body) {
		try {
			return Json.parseObject(body);
		}
		catch (IllegalArgumentException ex) {
			throw new Refusal("invalid_json");
		}
	}

	public String text(String name) {
		JsonNode value = this.fields.path(name);
		return value.isValueNode() ? value.asString("") : "";
	}

	/**
	 * Returns a required text.
	 * @throws Refusal if it is absent or empty
	 */
	public String required(String name) {
		String text = text(name);
		if (text.isEmpty()) {
			throw new Refusal("invalid_arguments", List.of("[ERROR] missing required field: " + name));
		}
		return text;
	}

	public boolean flag(String name) {
		return List.of("true", "1").contains(text(name));
	}

	/**
	 * Returns structured data, sent as JSON or as text that contains JSON.
	 * @param name the argument's name
	 * @param malformed the error code for invalid JSON
	 */
	public Optional<JsonNode> json(String name, String malformed) {
		JsonNode value = this.fields.path(name);
		if (value.isMissingNode() || value.isNull() || (value.isString() && value.stringValue("").isEmpty())) {
			return Optional.empty();
		}
		try {
			return Optional.of(value.isString() ? Json.parse(value.stringValue("")) : value);
		}
		catch (IllegalArgumentException ex) {
			throw new Refusal(malformed);
		}
	}

}
