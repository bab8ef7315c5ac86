package slacksim.gallery;

import java.util.Map;
import java.util.Objects;

import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;

/** Sample views for the simulator's own tests. */
public final class SampleViews {

	public static final String REQUEST = """
			{"type":"modal","callback_id":"request","notify_on_close":true,
			 "title":{"type":"plain_text","text":"New request"},
			 "submit":{"type":"plain_text","text":"Send"},
			 "blocks":[
			  {"type":"input","block_id":"summary","label":{"type":"plain_text","text":"Summary"},
			   "element":{"type":"plain_text_input","action_id":"text","multiline":true,"max_length":40}},
			  {"type":"input","block_id":"school","dispatch_action":true,
			   "label":{"type":"plain_text","text":"School"},
			   "element":{"type":"static_select","action_id":"pick","options":[
			     {"text":{"type":"plain_text","text":"Lincoln"},"value":"lnc"},
			     {"text":{"type":"plain_text","text":"Roosevelt"},"value":"rsv"}],
			    "initial_option":{"text":{"type":"plain_text","text":"Lincoln"},"value":"lnc"}}},
			  {"type":"input","block_id":"options","optional":true,"label":{"type":"plain_text","text":"Options"},
			   "element":{"type":"checkboxes","action_id":"flags","options":[
			     {"text":{"type":"mrkdwn","text":"Confidential"},"value":"confidential"}]}},
			  {"type":"input","block_id":"assignee","optional":true,"label":{"type":"plain_text","text":"Assignee"},
			   "element":{"type":"external_select","action_id":"who","min_query_length":1}}
			 ]}
			""";

	private SampleViews() {
	}

	public static PlainTextObject plain(String text) {
		return PlainTextObject.builder().text(text).build();
	}

	public static ViewState.Value value(View view, String block, String action) {
		Map<String, ViewState.Value> actions = view.getState().getValues().getOrDefault(block, Map.of());
		return Objects.requireNonNull(actions.get(action), action);
	}

}
