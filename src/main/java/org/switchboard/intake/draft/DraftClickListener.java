package org.switchboard.intake.draft;

import java.util.Optional;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.response.Response;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.intake.DraftRef;
import org.switchboard.intake.IntakeForms;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.Ephemeral;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.SlackListeners;

/**
 * What happens when a button of a draft is clicked.
 */
@Component
class DraftClickListener implements SlackListeners {

	private final Directories directories;

	private final Drafts drafts;

	private final IntakeForms forms;

	private final Ephemeral ephemeral;

	DraftClickListener(Directories directories, Drafts drafts, IntakeForms forms, Ephemeral ephemeral) {
		this.directories = directories;
		this.drafts = drafts;
		this.forms = forms;
		this.ephemeral = ephemeral;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(DraftCard.REVIEW, (request, context) -> review(request.getPayload(), context));
		registry.blockAction(DraftCard.ASIDE, (request, context) -> putAside(request.getPayload(), context));
	}

	// from what the message says, so that the form opens without a look at the store
	private Response review(BlockActionPayload payload, ActionContext context) {
		if (ref(payload).isEmpty() || payload.getMessage() == null) {
			return this.ephemeral.tell(context, DraftWords.OLD_DRAFT);
		}
		return this.forms
			.open(caller(payload, context), ShownDraft.read(payload.getMessage().getBlocks(), value(payload)),
					payload.getTriggerId())
			.map((refusal) -> this.ephemeral.tell(context, refusal))
			.orElseGet(context::ack);
	}

	private Response putAside(BlockActionPayload payload, ActionContext context) {
		Caller caller = caller(payload, context);
		Optional<DraftRef> ref = ref(payload).filter((draft) -> draft.isOf(caller.userId()));
		if (ref.isEmpty()) {
			return this.ephemeral.tell(context, DraftWords.OLD_DRAFT);
		}
		this.drafts.putAside(caller.workspace(), ref.get().id());
		return context.ack();
	}

	private static Optional<DraftRef> ref(BlockActionPayload payload) {
		return DraftRef.parse(value(payload));
	}

	private static String value(BlockActionPayload payload) {
		return String.valueOf(payload.getActions().get(0).getValue());
	}

	private Caller caller(BlockActionPayload payload, ActionContext context) {
		return Caller.of(this.directories, context.getTeamId(), payload.getUser().getId());
	}

}
