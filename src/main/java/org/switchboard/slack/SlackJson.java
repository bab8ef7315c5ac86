package org.switchboard.slack;

import java.util.List;

import com.google.gson.Gson;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;

/**
 * Blocks as Slack reads them.
 */
public final class SlackJson {

	/**
	 * Bolt makes one anew for each call, with all its adapters, which takes most of the
	 * call's time.
	 */
	static final Gson GSON = GsonFactory.createSnakeCase();

	private SlackJson() {
	}

	/**
	 * Writes blocks.
	 * @param blocks any
	 * @return a JSON array
	 */
	public static String of(List<LayoutBlock> blocks) {
		return GSON.toJson(blocks);
	}

}
