package org.switchboard.records;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.ButtonElement;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.slack.AdministratorRefused;
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

	private final Returns returns;

	private final Exports exports;

	private final Ephemeral ephemeral;

	private final BackgroundReplies replies;

	PersonListener(Directories directories, Belongings belongings, PersonWork work, Returns returns, Exports exports,
			Ephemeral ephemeral, BackgroundReplies replies) {
		this.directories = directories;
		this.belongings = belongings;
		this.work = work;
		this.returns = returns;
		this.exports = exports;
		this.ephemeral = ephemeral;
		this.replies = replies;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.administration("export", RecordWords.EXPORT, ids(1),
				(request, context) -> ofPerson(request.getPayload(), context, RecordWords.GATHERING,
						(person) -> export(request.getPayload(), context, person)));
		registry.administration("erase", RecordWords.ERASE, ids(1), (request, context) -> ofPerson(request.getPayload(),
				context, RecordWords.COUNTING, (person) -> sum(context, person)));
		registry.administration("join", RecordWords.JOIN, ids(2),
				(request, context) -> join(request.getPayload(), context));
		registry.administrationAction(ERASE, ids(1),
				(request, context) -> begin(request.getPayload(), context, Errand.Verb.ERASE, 1));
		registry.administrationAction(JOIN, ids(2),
				(request, context) -> begin(request.getPayload(), context, Errand.Verb.JOIN, 2));
	}

	private BiFunction<WorkspaceId, String, String> ids(int many) {
		return (workspace, text) -> named(workspace, text, many).stream()
			.map(Participant::userId)
			.collect(Collectors.joining(" "));
	}

	// behind the first word of a command, or of a button's value, which may be forged
	private List<Participant> named(WorkspaceId workspace, String text, int many) {
		Directory directory = this.directories.of(workspace);
		return Stream.of(SlackText.oneLine(text).replaceFirst("\\S+\\s*", "").split(" ", many))
			.flatMap((one) -> PersonText.find(directory, one).stream())
			.toList();
	}

	private List<Participant> people(WorkspaceId workspace, String text, int many, String otherwise) {
		List<Participant> people = named(workspace, text, many);
		if (people.size() < many) {
			throw new AdministratorRefused(otherwise);
		}
		return people;
	}

	private Response ofPerson(SlashCommandPayload payload, SlashCommandContext context, String begun,
			Function<Participant, List<LayoutBlock>> answer) {
		Participant person = people(new WorkspaceId(context.getTeamId()), payload.getText(), 1, RecordWords.WHO).get(0);
		this.replies.run("an answer about a person", () -> context.respond(answer.apply(person)), context::respond,
				RecordWords.FAILED);
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
		return sum.isNothing() ? List.of(Blocks.section(text)) : List.of(Blocks.section(text),
				button(ERASE, RecordWords.ERASE_BUTTON, RecordWords.ERASE_SURE, "ERASE " + person.userId()));
	}

	private Response join(SlashCommandPayload payload, SlashCommandContext context) {
		WorkspaceId workspace = new WorkspaceId(context.getTeamId());
		List<Participant> both = people(workspace, payload.getText(), 2, RecordWords.WHO_AND_WHO);
		this.returns.check(workspace, payload.getUserId(), both.get(0), both.get(1));
		return context.ack(List.of(Blocks.section(RecordWords.wouldJoin(both.get(0), both.get(1))),
				button(JOIN, RecordWords.JOIN_BUTTON, RecordWords.JOIN_SURE,
						"JOIN " + both.get(0).userId() + " " + both.get(1).userId())));
	}

	private Response begin(BlockActionPayload payload, ActionContext context, Errand.Verb verb, int many) {
		WorkspaceId workspace = new WorkspaceId(context.getTeamId());
		String value = Optional.ofNullable(payload.getActions().get(0).getValue()).orElse("");
		List<Participant> people = people(workspace, value, many, RecordWords.WHO);
		String by = payload.getUser().getId();
		if (verb == Errand.Verb.JOIN) {
			this.returns.check(workspace, by, people.get(0), people.get(1));
		}
		this.work.begin(workspace, new Errand(verb, people.get(0).userId(), (many == 1) ? "-" : people.get(1).userId(),
				by, payload.getTriggerId(), AllRequests.FIRST, 0, 0));
		return this.ephemeral.replace(payload, context, RecordWords.BEGUN, List.of(Blocks.section(RecordWords.BEGUN)));
	}

	private static LayoutBlock button(String action, String label, String sure, String value) {
		ButtonElement button = Blocks.button(action, label, value);
		button.setStyle("danger");
		button.setConfirm(Modals.confirmation(label, sure, label, RecordWords.NO));
		return ActionsBlock.builder().elements(List.of(button)).build();
	}

}
