package org.switchboard.intake.draft;

import java.util.Optional;

import com.slack.api.bolt.response.Response;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.intake.DraftRef;
import org.switchboard.intake.IntakeForms;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;

/**
 * Handles the buttons of drafts.
 */
@Component
class DraftClickListener implements SlackListeners {

	private final Directories directories;

	private final Drafts drafts;

	private final IntakeForms forms;

	DraftClickListener(Directories directories, Drafts drafts, IntakeForms forms) {
		this.directories = directories;
		this.drafts = drafts;
		this.forms = forms;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(DraftCard.REVIEW, this::review);
		registry.blockAction(DraftCard.ASIDE, this::putAside);
	}

	// from the message itself, so that the form opens without reading Redis
	private Response review(ButtonClick click) {
		if (ref(click).isEmpty() || click.message().isEmpty()) {
			return click.tell(DraftWords.OLD_DRAFT);
		}
		return click.tell(this.forms.open(caller(click), ShownDraft.read(click.message().get(), click.value()),
				click.triggerId()));
	}

	private Response putAside(ButtonClick click) {
		Caller caller = caller(click);
		Optional<DraftRef> ref = ref(click).filter((draft) -> draft.isOf(caller.userId()));
		if (ref.isEmpty()) {
			return click.tell(DraftWords.OLD_DRAFT);
		}
		this.drafts.putAside(caller.workspace(), ref.get().id());
		return click.ack();
	}

	private static Optional<DraftRef> ref(ButtonClick click) {
		return DraftRef.parse(click.value());
	}

	private Caller caller(ButtonClick click) {
		return Caller.of(this.directories, click.workspace(), click.userId());
	}

}
