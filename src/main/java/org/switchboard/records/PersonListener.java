package org.switchboard.records;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.ConfirmationDialogObject;
import com.slack.api.model.block.element.ButtonElement;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.Participant;
import org.switchboard.slack.BackgroundReplies;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.Ephemeral;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;
import org.switchboard.workspace.WorkspaceId;

/**
 * {@code /switchboard export}, {@code erase} and {@code join}: what a person may ask to
 * be done with what is kept of them. All requests are looked at, so the answer comes
 * after Slack was given one.
 */
@Component
class PersonListener implements SlackListeners {

	private static final String ERASE = "records.erase";

	static final String JOIN = "records.join";

	private final Directories directories;

	private final Belongings belongings;

	private final PersonWork work;

	private final Exports exports;

	private final Ephemeral ephemeral;

	private final BackgroundReplies replies;

	PersonListener(Directories directories, Belongings belongings, PersonWork work, Exports exports,
			Ephemeral ephemeral, BackgroundReplies replies) {
		this.directories = directories;
		this.belongings = belongings;
		this.work = work;
		this.exports = exports;
		this.ephemeral = ephemeral;
		this.replies = replies;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.administration("export", RecordWords.EXPORT, (request, context) -> ofPerson(request.getPayload(),
				context, RecordWords.GATHERING, (person) -> export(request.getPayload(), context, person)));
		registry.administration("erase", RecordWords.ERASE, (request, context) -> ofPerson(request.getPayload(),
				context, RecordWords.COUNTING, (person) -> sum(context, person)));
		registry.administration("join", RecordWords.JOIN, (request, context) -> join(request.getPayload(), context));
		registry.administrationAction(ERASE, (request, context) -> begin(request.getPayload(), context));
		registry.administrationAction(JOIN, (request, context) -> begin(request.getPayload(), context));
	}

	private Response ofPerson(SlashCommandPayload payload, SlashCommandContext context, String begun,
			Function<Participant, List<LayoutBlock>> answer) {
		Optional<Participant> person = PersonText.find(directory(context), rest(payload));
		if (person.isEmpty()) {
			return context.ack(RecordWords.WHO);
		}
		this.replies.run("an answer about a person", () -> context.respond(answer.apply(person.get())),
				context::respond, RecordWords.FAILED);
		return context.ack(begun);
	}

	private List<LayoutBlock> export(SlashCommandPayload payload, SlashCommandContext context, Participant person) {
		WorkspaceId workspace = new WorkspaceId(context.getTeamId());
		Belongings.Found found = this.belongings.files(workspace, payload.getUserId(), person);
		this.exports.send(workspace, payload.getTriggerId(), payload.getUserId(), found.files());
		return List.of(Blocks.section(RecordWords.exported(person, found.files().size(), found.locked())));
	}

	private List<LayoutBlock> sum(SlashCommandContext context, Participant person) {
		Belongings.Sum sum = this.belongings.sum(new WorkspaceId(context.getTeamId()), person);
		String text = RecordWords.wouldErase(person, sum);
		return (sum.words() == 0) ? List.of(Blocks.section(text)) : List.of(Blocks.section(text),
				button(ERASE, RecordWords.ERASE_BUTTON, RecordWords.ERASE_SURE, "ERASE " + person.userId() + " -"));
	}

	private Response join(SlashCommandPayload payload, SlashCommandContext context) {
		Directory directory = directory(context);
		String[] both = rest(payload).split("\\s+", 2);
		Optional<Participant> before = PersonText.find(directory, both[0]);
		Optional<Participant> now = PersonText.find(directory, (both.length > 1) ? both[1] : "");
		if (before.isEmpty() || now.isEmpty()) {
			return context.ack(RecordWords.WHO_AND_WHO);
		}
		Optional<String> refusal = refusal(directory, payload.getUserId(), before.get().userId(), now.get().userId());
		return refusal.isPresent() ? context.ack(refusal.get())
				: context.ack(List.of(Blocks.section(RecordWords.wouldJoin(before.get(), now.get())),
						button(JOIN, RecordWords.JOIN_BUTTON, RecordWords.JOIN_SURE,
								"JOIN " + before.get().userId() + " " + now.get().userId())));
	}

	// nobody makes what others asked in confidence their own
	private static Optional<String> refusal(Directory directory, String by, String before, String now) {
		boolean isHere = directory.person(before).isPresent() && !directory.isDeactivated(before);
		if (isHere || before.equals(now)) {
			return Optional.of(RecordWords.STILL_HERE);
		}
		if (directory.person(now).isEmpty()) {
			return Optional.of(RecordWords.NOT_LISTED);
		}
		return by.equals(now) ? Optional.of(RecordWords.NOT_ONESELF) : Optional.empty();
	}

	// it comes through the client, who may say anything
	private Response begin(BlockActionPayload payload, ActionContext context) {
		WorkspaceId workspace = new WorkspaceId(context.getTeamId());
		Directory directory = this.directories.of(workspace);
		String[] value = Optional.ofNullable(payload.getActions().get(0).getValue()).orElse("").split(" ", 3);
		boolean erases = payload.getActions().get(0).getActionId().equals(ERASE);
		Optional<Participant> who = PersonText.id(directory, (value.length > 1) ? value[1] : "");
		Optional<Participant> other = PersonText.id(directory, (value.length > 2) ? value[2] : "");
		if (who.isEmpty() || (!erases && other.isEmpty())) {
			return this.ephemeral.tell(context, RecordWords.WHO);
		}
		String by = payload.getUser().getId();
		Optional<String> refusal = erases ? Optional.empty()
				: refusal(directory, by, who.get().userId(), other.get().userId());
		if (refusal.isPresent()) {
			return this.ephemeral.tell(context, refusal.get());
		}
		this.work.begin(workspace, new Errand(erases ? Errand.Verb.ERASE : Errand.Verb.JOIN, who.get().userId(),
				erases ? "-" : other.get().userId(), by, payload.getTriggerId(), AllRequests.FIRST, 0, 0));
		return this.ephemeral.replace(payload, context, RecordWords.BEGUN, List.of(Blocks.section(RecordWords.BEGUN)));
	}

	private static LayoutBlock button(String action, String label, String sure, String value) {
		ButtonElement button = Blocks.button(action, label, value);
		button.setStyle("danger");
		button.setConfirm(ConfirmationDialogObject.builder()
			.title(Modals.plain(label))
			.text(Modals.plain(sure))
			.confirm(Modals.plain(label))
			.deny(Modals.plain(RecordWords.NO))
			.build());
		return ActionsBlock.builder().elements(List.of(button)).build();
	}

	private Directory directory(SlashCommandContext context) {
		return this.directories.of(new WorkspaceId(context.getTeamId()));
	}

	private static String rest(SlashCommandPayload payload) {
		return SlackText.oneLine(payload.getText()).replaceFirst("\\S+\\s*", "");
	}

}
