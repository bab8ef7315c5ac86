package slacksim.views;

import java.util.LinkedHashMap;
import java.util.Map;

import slacksim.calls.Refusal;
import slacksim.http.Json;
import slacksim.rules.ViewRules;
import slacksim.support.Ids;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A view that someone has open. */
public final class OpenView {

	private final String id = Ids.fresh("V");

	private final Map<String, String> errors = new LinkedHashMap<>();

	private ObjectNode spec;

	private InputState answers;

	private String hash = newHash();

	public OpenView(ObjectNode spec) {
		this.spec = spec.deepCopy();
		Blocks.withIds(this.spec.path("blocks"));
		this.answers = InputState.untouched(this.spec.path("blocks"));
	}

	/**
	 * Checks that a modal is within Slack's limits, and returns it.
	 * @param view the bot's view
	 * @throws Refusal if it is not
	 */
	public static ObjectNode checked(JsonNode view) {
		if (ViewRules.tooLarge(view)) {
			throw new Refusal("view_too_large");
		}
		Refusal.unlessNone("invalid_arguments", ViewRules.modal(view));
		return (ObjectNode) view;
	}

	public void replace(ObjectNode spec) {
		this.spec = spec.deepCopy();
		Blocks.withIds(this.spec.path("blocks"));
		this.answers = this.answers.carriedInto(this.spec.path("blocks"));
		this.hash = newHash();
		this.errors.clear();
	}

	private static String newHash() {
		return Ids.fresh("") + "." + Ids.fresh("");
	}

	public String id() {
		return this.id;
	}

	public String hash() {
		return this.hash;
	}

	public String externalId() {
		return Json.text(this.spec, "external_id");
	}

	public ObjectNode spec() {
		return this.spec;
	}

	public JsonNode blocks() {
		return this.spec.path("blocks");
	}

	public InputState answers() {
		return this.answers;
	}

	/** Returns the errors shown under inputs, by block ID. */
	public Map<String, String> errors() {
		return this.errors;
	}

	/**
	 * Returns the view as Slack sends it.
	 * @param root the ID of the lowest view in its stack
	 * @param previous the ID of the view below, if any
	 */
	ObjectNode json(String root, String previous) {
		ObjectNode json = Json.object().put("id", this.id).put("type", "modal");
		json.put("private_metadata", "").put("callback_id", "").put("external_id", "");
		json.put("clear_on_close", false).put("notify_on_close", false).putNull("close").putNull("submit");
		json.setAll(this.spec.deepCopy());
		json.set("state", this.answers.json());
		json.put("hash", this.hash).put("root_view_id", root);
		return previous.isEmpty() ? json.putNull("previous_view_id") : json.put("previous_view_id", previous);
	}

}
