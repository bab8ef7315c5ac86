package bench;

import slacksim.http.Forms;
import slacksim.http.Json;
import tools.jackson.databind.JsonNode;

/**
 * Something a person did, byte for byte as the simulated Slack told it, to be done again
 * by other ids.
 *
 * @param form the body
 */
record RecordedInteraction(String form) {

	/**
	 * The same elsewhere, or another time.
	 * @param id what it contains
	 * @param other what to put in its place
	 * @return the changed gesture
	 */
	RecordedInteraction with(String id, String other) {
		return new RecordedInteraction(this.form.replace(id, other));
	}

	JsonNode payload() {
		return Json.parse(Forms.decode(this.form).getOrDefault("payload", "{}"));
	}

}
