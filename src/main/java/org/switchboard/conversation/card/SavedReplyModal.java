package org.switchboard.conversation.card;

import java.util.ArrayList;
import java.util.List;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.SectionBlock;
import com.slack.api.model.block.composition.BlockCompositions;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.view.View;

import org.switchboard.directory.SavedReply;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackLimits;

/**
 * A modal that asks for text and offers saved replies to start from. Slack keeps a
 * block's input as long as the block's id stays the same, so a new text gets a new id,
 * and the menu gets one every time to be empty again.
 */
final class SavedReplyModal {

	static final String CHOOSE_REPLY = "request.saved_reply";

	private static final String REPLIES = "replies";

	private final CardRef ref;

	private final TextModal modal;

	private final List<SavedReply> replies;

	SavedReplyModal(CardRef ref, TextModal modal, List<SavedReply> replies) {
		this.ref = ref;
		this.modal = modal;
		this.replies = replies;
	}

	View empty() {
		return view("", "", CardModals.TEXT, "");
	}

	// the modal with a new text
	View filledIn(String round, String text) {
		return view(round, "", CardModals.TEXT + ":" + round, text);
	}

	// the modal with its input kept and a notice above the text
	View unchanged(String round, CardForm form, String notice) {
		return view(round, notice, form.textBlock(), form.text());
	}

	private View view(String round, String notice, String block, String text) {
		List<LayoutBlock> blocks = new ArrayList<>();
		if (!this.replies.isEmpty()) {
			blocks.add(menu(REPLIES + ":" + round));
		}
		if (!notice.isEmpty()) {
			blocks.add(Blocks.context(":warning: " + notice));
		}
		blocks.add(CardModals.text(block, this.modal.label(), false, text));
		return Modals.form(this.modal.button().actionId(), CardModals.title(this.ref, this.modal.title()),
				this.modal.submit(), this.ref.toString(), blocks);
	}

	private LayoutBlock menu(String block) {
		List<OptionObject> options = this.replies.stream()
			.limit(SlackLimits.OPTIONS)
			.map((reply) -> Modals.option(reply.name(), reply.name()))
			.toList();
		return SectionBlock.builder()
			.blockId(block)
			.text(BlockCompositions.markdownText(ReplyWords.START))
			.accessory(BlockElements.staticSelect((select) -> select.actionId(CHOOSE_REPLY)
				.placeholder(Modals.plain(ReplyWords.CHOOSE))
				.options(options)))
			.build();
	}

}
