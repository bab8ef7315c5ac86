package org.switchboard.intake.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;

import org.switchboard.delivery.Message;
import org.switchboard.directory.School;
import org.switchboard.intake.FormPrefill;
import org.switchboard.intake.IntakeWords;
import org.switchboard.intake.SourceMessage;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.routing.Guess;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackJson;
import org.switchboard.slack.SlackText;

/**
 * A draft as its writer sees it. It shows everything the form starts with, so that the
 * form can be filled in from it.
 */
final class DraftCard {

	static final String REVIEW = "draft.review";

	static final String ASIDE = "draft.aside";

	static final String SUMMARY = "summary";

	static final String DETAILS = "details";

	static final String FILES = "files";

	private final List<LayoutBlock> blocks = new ArrayList<>();

	private final Caller caller;

	private final Draft draft;

	private final String files;

	private DraftCard(Caller caller, Draft draft, String files) {
		this.caller = caller;
		this.draft = draft;
		this.files = files;
	}

	static Message of(Caller caller, Draft draft, String files) {
		return new DraftCard(caller, draft, files).message();
	}

	private Message message() {
		if (this.draft.request().isPresent()) {
			this.blocks.add(Blocks.section(DraftWords.sent(this.draft.request().get())));
			return message(DraftWords.SENT).about(this.draft.request().stream());
		}
		SourceMessage passage = this.draft.passage();
		FormPrefill beginning = passage.beginning("");
		boolean open = this.draft.state() == Draft.State.OPEN;
		String state = open ? DraftWords.SHALL_IT_GO : DraftWords.ASIDE;
		this.blocks.add(Blocks.section(state));
		quote(SUMMARY, beginning.summary());
		quote(DETAILS, beginning.details());
		quote(FILES, beginning.files().stream().map(IntakeWords::file).collect(Collectors.joining("\n")));
		known(beginning).ifPresent((known) -> this.blocks.add(Blocks.context(known)));
		if (passage.isCut()) {
			this.blocks.add(Blocks.context(DraftWords.IS_LONGER));
		}
		buttons(open);
		return message(state);
	}

	// without the text: it may become a confidential request
	private Message message(String fallback) {
		return new Message(fallback, SlackJson.of(this.blocks));
	}

	// what we don't need to ask
	private Optional<String> known(FormPrefill beginning) {
		List<School> schools = this.caller.directory().schoolsOf(this.caller.userId());
		Optional<Guess> guess = Guess.of(this.caller.directory(), beginning.words());
		String known = Stream
			.of((schools.size() == 1) ? Optional.of(schools.get(0).name()) : Optional.<String>empty(),
					guess.map((about) -> about.department().name()),
					guess.flatMap(Guess::category).map((one) -> one.name()))
			.flatMap(Optional::stream)
			.map(SlackText::escape)
			.collect(Collectors.joining(" · "));
		return Optional.of(known).filter((words) -> !words.isEmpty());
	}

	// rich text comes back unchanged, but mrkdwn would be parsed
	private void quote(String blockId, String words) {
		if (!words.isEmpty()) {
			RichTextQuoteElement quote = RichTextQuoteElement.builder()
				.elements(List.of(RichTextSectionElement.Text.builder().text(words).build()))
				.build();
			this.blocks.add(RichTextBlock.builder().blockId(blockId).elements(List.of(quote)).build());
		}
	}

	private void buttons(boolean open) {
		List<BlockElement> buttons = new ArrayList<>();
		buttons.add(button(REVIEW, DraftWords.REVIEW).style(open ? "primary" : null).build());
		if (open) {
			buttons.add(button(ASIDE, DraftWords.NOT_NOW).build());
		}
		this.blocks.add(ActionsBlock.builder().blockId("actions").elements(buttons).build());
	}

	private ButtonElement.ButtonElementBuilder button(String actionId, String text) {
		return ButtonElement.builder()
			.actionId(actionId)
			.text(Modals.plain(text))
			.value((this.draft.ref() + " " + this.files).strip());
	}

}
