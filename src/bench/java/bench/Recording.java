package bench;

import java.util.UUID;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;

/** How a request was filed and claimed once, to be repeated any number of times. */
final class Recording {

	private final String workspace;

	private final RecordedInteraction submission;

	private final String viewId;

	private final RecordedInteraction claim;

	private final String triggerId;

	private final String key;

	private final String team;

	Recording(String workspace, RecordedInteraction submission, RecordedInteraction claim) {
		this.workspace = workspace;
		this.submission = submission;
		this.viewId = Json.text(submission.payload().path("view"), "id");
		this.claim = claim;
		JsonNode payload = claim.payload();
		this.triggerId = Json.text(payload, "trigger_id");
		String[] value = Json.text(payload.path("actions").path(0), "value").split(" ", 2);
		this.key = value[0];
		this.team = value[1];
	}

	String team() {
		return this.team;
	}

	/**
	 * Returns the body of another submission.
	 * @param where the workspace's ID
	 */
	String submission(String where) {
		return this.submission.with(this.viewId, "V" + fresh()).with(this.workspace, where).form();
	}

	/**
	 * Returns the body of another claim.
	 * @param where the workspace's ID
	 * @param number the request's number
	 */
	String claim(String where, long number) {
		return this.claim.with(this.triggerId, fresh())
			.with(this.key, "REQ-" + number)
			.with(this.workspace, where)
			.form();
	}

	private static String fresh() {
		return UUID.randomUUID().toString();
	}

}
