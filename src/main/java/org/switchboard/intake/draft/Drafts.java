package org.switchboard.intake.draft;

import java.util.List;
import java.util.Optional;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.DeliveryRef;
import org.switchboard.delivery.EnqueueResult;
import org.switchboard.delivery.Message;
import org.switchboard.directory.Directories;
import org.switchboard.directory.PersonalData;
import org.switchboard.intake.DraftSent;
import org.switchboard.intake.SealedFiles;
import org.switchboard.intake.SourceMessage;
import org.switchboard.intake.SourceMessages;
import org.switchboard.request.RefusalWords;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.workspace.WorkspaceId;

/**
 * Makes drafts from what people write, and shows each in one direct message.
 */
@Component
public class Drafts {

	private static final String CARD = "draft";

	private static final String SUBJECT = "draft-";

	private final DraftStore store;

	private final Deliveries deliveries;

	private final Directories directories;

	private final SourceMessages passages;

	private final SealedFiles files;

	Drafts(DraftStore store, Deliveries deliveries, Directories directories, SourceMessages passages,
			SealedFiles files) {
		this.store = store;
		this.deliveries = deliveries;
		this.directories = directories;
		this.passages = passages;
		this.files = files;
	}

	/**
	 * Whether a message shows a draft, so that replies in its thread are added to it.
	 * @param message one of our messages
	 */
	public static boolean isDraft(DeliveryRef message) {
		return message.subject().startsWith(SUBJECT);
	}

	/**
	 * Adds a direct message. Doing it again changes nothing.
	 * @param workspace the workspace
	 * @param message what someone wrote to Switchboard
	 * @return what to tell them, in mrkdwn
	 */
	public Optional<String> ofDirectMessage(WorkspaceId workspace, SourceMessages.Written message) {
		return of(workspace, message, String.valueOf(message.user()), message.ts())
			.filter((told) -> !told.equals(DraftWords.IN_YOUR_MESSAGES));
	}

	// adds a message from another conversation
	Optional<String> of(WorkspaceId workspace, SourceMessages.Written message, String userId, String eventTs) {
		Caller caller = new Caller(workspace, this.directories.of(workspace), userId);
		Optional<String> refusal = RefusalWords.ofAsking(caller);
		if (refusal.isPresent()) {
			return refusal;
		}
		SourceMessage passage = this.passages.of(caller, message).shortened();
		if (passage.text().isEmpty() && passage.files().isEmpty() && userId.equals(message.user())) {
			return Optional.of(DraftWords.SAY_SOMETHING);
		}
		DraftStore.Taken taken = this.store.take(workspace,
				new DraftSource(userId, message.channel(), eventTs, new Draft.Part(message.ts(), passage)));
		show(workspace, taken.id());
		if (taken.begun()) {
			forgetOldOnes(workspace);
		}
		return taken.begun() ? Optional.of(DraftWords.IN_YOUR_MESSAGES) : Optional.empty();
	}

	void putAside(WorkspaceId workspace, String id) {
		this.store.settle(workspace, id, Draft.State.ASIDE, 0, Optional.empty())
			.forEach((changed) -> show(workspace, changed));
	}

	@EventListener
	void sent(DraftSent sent) {
		this.store
			.settle(sent.workspace(), sent.draft().id(), Draft.State.SENT, sent.draft().seen(),
					Optional.of(sent.request()))
			.forEach((changed) -> show(sent.workspace(), changed));
	}

	// if several nodes do this at once, delivery takes each version from one of them
	private void show(WorkspaceId workspace, String id) {
		String subject = subject(id);
		Optional<Draft> draft = this.store.find(workspace, id);
		long progress = this.deliveries.progress(workspace, subject);
		while (draft.isPresent() && progress < draft.get().version()) {
			long version = draft.get().version();
			EnqueueResult enqueued = this.deliveries.enqueue(workspace, subject, progress, version,
					List.of(card(workspace, draft.get())));
			progress = (enqueued instanceof EnqueueResult.Overtaken overtaken) ? overtaken.progress() : version;
			draft = this.store.find(workspace, id);
		}
	}

	private Delivery card(WorkspaceId workspace, Draft draft) {
		Caller caller = new Caller(workspace, this.directories.of(workspace), draft.userId());
		return new Delivery.Card(CARD, draft.userId(),
				DraftCard.of(caller, draft, this.files.seal(caller, draft.passage().namesById().keySet())));
	}

	// the card of a sent draft shows no text
	void erase(WorkspaceId workspace, String userId) {
		Message erased = Message.of(PersonalData.ERASED);
		this.store.unsentOf(workspace, userId)
			.forEach((id) -> this.deliveries.append(workspace, subject(id),
					List.of(new Delivery.Card(CARD, userId, erased))));
		this.store.delete(workspace, this.store.idsOf(workspace, userId));
	}

	private void forgetOldOnes(WorkspaceId workspace) {
		for (String id : this.store.forgotten(workspace)) {
			this.deliveries.forget(workspace, subject(id));
			this.store.forget(workspace, id);
		}
	}

	private static String subject(String id) {
		return SUBJECT + id;
	}

}
