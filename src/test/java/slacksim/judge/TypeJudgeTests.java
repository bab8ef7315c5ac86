package slacksim.judge;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slacksim.http.Json;

import static org.assertj.core.api.Assertions.assertThat;

/** The judge objects to anything outside Slack's types, and says where. */
class TypeJudgeTests {

	private static final String MESSAGE = """
			{"channel": "C01", "text": "Bus 14", "blocks": [
			  {"type": "section", "text": {"type": "mrkdwn", "text": "Bus 14"}},
			  {"type": "actions", "elements": [
			    {"type": "button", "action_id": "claim", "style": "primary",
			     "text": {"type": "plain_text", "text": "Claim"}}]}]}
			""";

	private static final String MODAL = """
			{"type": "modal", "title": {"type": "plain_text", "text": "New"}, "blocks": [
			  {"type": "input", "label": {"type": "plain_text", "text": "Summary"},
			   "element": {"type": "plain_text_input", "action_id": "text"}}]}
			""";

	private static List<String> violations(String as, String content) {
		return TypeJudge.orSkip().violations(as, Json.parse(content));
	}

	@Test
	void acceptsWhatSlackAccepts() {
		assertThat(violations("chat.postMessage", MESSAGE)).isEmpty();
		assertThat(violations("views.open", "{\"trigger_id\": \"1.2\", \"view\": " + MODAL + "}")).isEmpty();
		assertThat(violations("view_submission", "{\"response_action\": \"push\", \"view\": " + MODAL + "}")).isEmpty();
		assertThat(violations("slash_commands", "\"Hello\"")).isEmpty();
		assertThat(violations("response_url", "{\"delete_original\": true}")).isEmpty();
		assertThat(violations("auth.test", "{}")).isEmpty();
	}

	@Test
	void checksImageDescriptions() {
		String form = "{\"filename\": \"week.png\", \"length\": \"5\", \"alt_txt\": \"Five bars\"}";
		assertThat(violations("files.getUploadURLExternal", form)).isEmpty();
		assertThat(violations("files.getUploadURLExternal", form.replace("alt_txt", "alt_text")))
			.containsExactly("/ must NOT have additional properties: alt_text");
	}

	@Test
	void readsForms() {
		assertThat(
				violations("conversations.history", "{\"channel\": \"C01\", \"limit\": \"5\", \"inclusive\": \"1\"}"))
			.isEmpty();
		String form = Json.object().put("trigger_id", "1.2").put("view", MODAL).toString();
		assertThat(violations("views.open", form)).isEmpty();
		assertThat(violations("views.open", form.replace("modal", "model")))
			.containsExactly("/view value of tag \"type\" must be in oneOf: model");
		assertThat(violations("conversations.history", "{\"channel\": \"C01\", \"limit\": \"five\"}"))
			.containsExactly("/limit must be number");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					"channel": "C01",  |                    | / must have required property 'channel'
					"channel"          | "as_usr": true, "channel" | / must NOT have additional properties: as_usr
					"mrkdwn"           | "markdown"         | /blocks/0/text value of tag "type" must be in oneOf: markdown
					"mrkdwn", "text"   | "mrkdwn", "txt"    | /blocks/0/text must have required property 'text'
					"section"          | "sektion"          | /blocks/0 value of tag "type" must be in oneOf: sektion
					"action_id"        | "action"           | /blocks/1/elements/0 must NOT have additional properties: action
					"primary"          | "red"              | /blocks/1/elements/0/style must be equal to one of the allowed values: primary, danger
					"Claim"            | 5                  | /blocks/1/elements/0/text/text must be string
					""")
	void pointsAtWhatIsWrong(String right, String wrong, String violation) {
		assertThat(MESSAGE).contains(right);
		assertThat(violations("chat.postMessage", MESSAGE.replaceFirst(right, (wrong != null) ? wrong : "")))
			.contains(violation);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			chat.postMessage | {"channel": "C01"}
			chat.postMessag  | {"channel": "C01", "text": "Hello"}
			slash_commands   | {"response_type": "in_channel"}
			response_url     | {"text": "Hello", "delete_original": "yes"}
			view_submission  | {"response_action": "errors", "errors": {"summary": 1}}
			block_suggestion | {"options": [{"text": {"type": "plain_text"}}]}
			block_actions    | {"text": "Nobody reads this."}
			app_manifest     | {"display_information": {"name": "Bot", "colour": "#123456"}}
			""")
	void objects(String as, String content) {
		assertThat(violations(as, content)).isNotEmpty();
	}

}
