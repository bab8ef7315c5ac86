package bench;

import slacksim.http.Forms;
import slacksim.http.Json;
import tools.jackson.databind.JsonNode;

/**
 * A person's interaction, byte for byte as the simulated Slack sent it, to be repeated
 * with other IDs.
 *
 * @param form the body
 */
record RecordedInteraction(String form) {

	/**
	 * Returns the interaction with another ID.
	 * @param id an ID it contains
	 * @param other its replacement
	 */
	RecordedInteraction with(String id, String other) {
		return new RecordedInteraction(this.form.replace(id, other));
	}

	JsonNode payload() {
		return Json.parse(Forms.decode(this.form).getOrDefault("payload", "{}"));
	}

}
