package org.switchboard.intake;

import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.Message;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.MessageBody;
import org.switchboard.slack.NoticeModals;
import org.switchboard.slack.SlackListeners;
import org.switchboard.workspace.WorkspaceId;

/**
 * The <em>Ask the central office</em> shortcuts: one opens the form from anywhere, the
 * other starts it from a message's text.
 */
@Component
class ShortcutListener implements SlackListeners {

	static final String ASK = "ask";

	static final String ASK_ABOUT = "ask-about";

	private final Directories directories;

	private final IntakeForms forms;

	private final SourceMessages passages;

	private final SealedFiles files;

	private final NoticeModals notices;

	ShortcutListener(Directories directories, IntakeForms forms, SourceMessages passages, SealedFiles files,
			NoticeModals notices) {
		this.directories = directories;
		this.forms = forms;
		this.passages = passages;
		this.files = files;
		this.notices = notices;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.globalShortcut(ASK, (request, context) -> {
			GlobalShortcutPayload payload = request.getPayload();
			return open(context, caller(context, payload.getUser().getId()), FormPrefill.BLANK, payload.getTriggerId());
		});
		registry.messageShortcut(ASK_ABOUT, (request, context) -> {
			MessageShortcutPayload payload = request.getPayload();
			Caller caller = caller(context, payload.getUser().getId());
			SourceMessage passage = passage(caller, payload);
			return open(context, caller, passage.beginning(this.files.seal(caller, passage.namesById().keySet())),
					payload.getTriggerId());
		});
	}

	private SourceMessage passage(Caller caller, MessageShortcutPayload payload) {
		Message message = payload.getMessage();
		return this.passages.of(caller,
				new SourceMessages.Written(payload.getChannel().getId(), message.getTs(), message.getThreadTs(),
						message.getUser(),
						MessageBody.of(message.getText(), message.getFiles(), message.getAttachments())));
	}

	private Caller caller(Context context, String userId) {
		return Caller.of(this.directories, new WorkspaceId(context.getTeamId()), userId);
	}

	private Response open(Context context, Caller caller, FormPrefill beginning, String triggerId) {
		return this.forms.open(caller, beginning, triggerId)
			.map((refusal) -> this.notices.show(context, triggerId, refusal))
			.orElseGet(context::ack);
	}

}
