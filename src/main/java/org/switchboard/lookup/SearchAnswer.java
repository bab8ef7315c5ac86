package org.switchboard.lookup;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;

/**
 * What is shown of a search.
 *
 * @param text where no blocks are read, in mrkdwn
 * @param blocks all of it
 */
record SearchAnswer(String text, List<LayoutBlock> blocks) {
}
