package org.switchboard.lookup;

import java.util.List;

import com.slack.api.model.block.LayoutBlock;

/**
 * A search's answer.
 *
 * @param text in mrkdwn, for clients that show no blocks
 * @param blocks the whole answer
 */
record SearchAnswer(String text, List<LayoutBlock> blocks) {
}
