package org.switchboard.records;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;
import org.switchboard.slack.SlashCommand;
import org.switchboard.workspace.WorkspaceId;

/**
 * Handles {@code /switchboard export}, {@code erase} and {@code join}: what people may
 * ask an administrator to do with their data. Reads all requests, so the answer follows
 * after Slack's acknowledgment.
 */
@Component
class PersonListener implements SlackListeners {

	private static final String ERASE = "records.erase";

	static final String JOIN = "records.join";

	private final Directories directories;

	private final PersonSearch search;

	private final PersonWork work;

	private final JoinRules joinRules;

	private final Exports exports;

	private final BackgroundReplies replies;

	PersonListener(Directories directories, PersonSearch search, PersonWork work, JoinRules joinRules, Exports exports,
			BackgroundReplies replies) {
		this.directories = directories;
		this.search = search;
		this.work = work;
		this.joinRules = joinRules;
		this.exports = exports;
		this.replies = replies;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.administration("export", RecordWords.EXPORT, ids(1),
				(command) -> ofPerson(command, RecordWords.GATHERING, (person) -> export(command, person)));
		registry.administration("erase", RecordWords.ERASE, ids(1),
				(command) -> ofPerson(command, RecordWords.COUNTING, (person) -> sum(command, person)));
		registry.administration("join", RecordWords.JOIN, ids(2), this::join);
		registry.administrationAction(ERASE, ids(1), (click) -> begin(click, PersonTask.Verb.ERASE, 1));
		registry.administrationAction(JOIN, ids(2), (click) -> begin(click, PersonTask.Verb.JOIN, 2));
	}

	private BiFunction<WorkspaceId, String, String> ids(int many) {
		return (workspace, text) -> named(workspace, text, many).stream()
			.map(Participant::userId)
			.collect(Collectors.joining(" "));
	}

	// skips the first word of the command or of a button's value, which may be forged
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

	private Response ofPerson(SlashCommand command, String begun, Function<Participant, List<LayoutBlock>> answer) {
		Participant person = people(command.workspace(), command.text(), 1, RecordWords.WHO).get(0);
		this.replies.run("an answer about a person", () -> command.context().respond(answer.apply(person)),
				command.context()::respond, RecordWords.FAILED);
		return command.context().ack(begun);
	}

	private List<LayoutBlock> export(SlashCommand command, Participant person) {
		WorkspaceId workspace = command.workspace();
		PersonSearch.Found found = this.search.files(workspace, command.userId(), person);
		this.exports.send(workspace, command.triggerId(), command.userId(), found.files());
		return List.of(Blocks.section(RecordWords.exported(person, found.files().size(), found.locked())));
	}

	private List<LayoutBlock> sum(SlashCommand command, Participant person) {
		PersonSearch.Sum sum = this.search.sum(command.workspace(), person);
		String text = RecordWords.wouldErase(person, sum);
		return sum.isNothing() ? List.of(Blocks.section(text)) : List.of(Blocks.section(text),
				button(ERASE, RecordWords.ERASE_BUTTON, RecordWords.ERASE_SURE, "ERASE " + person.userId()));
	}

	private Response join(SlashCommand command) {
		WorkspaceId workspace = command.workspace();
		List<Participant> both = people(workspace, command.text(), 2, RecordWords.WHO_AND_WHO);
		this.joinRules.check(workspace, command.userId(), both.get(0), both.get(1));
		return command.context()
			.ack(List.of(Blocks.section(RecordWords.wouldJoin(both.get(0), both.get(1))),
					button(JOIN, RecordWords.JOIN_BUTTON, RecordWords.JOIN_SURE,
							"JOIN " + both.get(0).userId() + " " + both.get(1).userId())));
	}

	private Response begin(ButtonClick click, PersonTask.Verb verb, int many) {
		WorkspaceId workspace = click.workspace();
		String value = click.value();
		List<Participant> people = people(workspace, value, many, RecordWords.WHO);
		String by = click.userId();
		if (verb == PersonTask.Verb.JOIN) {
			this.joinRules.check(workspace, by, people.get(0), people.get(1));
		}
		this.work.begin(workspace, new PersonTask(verb, people.get(0).userId(),
				(many == 1) ? "-" : people.get(1).userId(), by, click.triggerId(), AllRequests.FIRST, 0, 0));
		return click.replace(RecordWords.BEGUN, List.of(Blocks.section(RecordWords.BEGUN)));
	}

	private static LayoutBlock button(String action, String label, String sure, String value) {
		ButtonElement button = Blocks.button(action, label, value);
		button.setStyle("danger");
		button.setConfirm(Modals.confirmation(label, sure, label, RecordWords.NO));
		return ActionsBlock.builder().elements(List.of(button)).build();
	}

}
