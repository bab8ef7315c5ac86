package bench;

import java.util.UUID;

import slacksim.http.Json;
import tools.jackson.databind.JsonNode;

/**
 * How a request was filed and claimed once, to be filed and claimed any number of times.
 */
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
	 * A wish to file one more.
	 * @param where the id of the workspace
	 * @return the body of a request
	 */
	String submission(String where) {
		return this.submission.with(this.viewId, "V" + fresh()).with(this.workspace, where).form();
	}

	/**
	 * A wish to claim one.
	 * @param where the id of the workspace
	 * @param number its number
	 * @return the body of a request
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
