package org.switchboard.slack;

import java.util.List;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;

/** Slack's JSON format. */
public final class SlackJson {

	/**
	 * Shared, because Bolt builds one with all its adapters for each call, which takes
	 * most of the call's time.
	 */
	static final Gson GSON = GsonFactory.createSnakeCase();

	private SlackJson() {
	}

	/** Returns blocks as a JSON array. */
	public static String of(List<LayoutBlock> blocks) {
		return GSON.toJson(blocks);
	}

}
