package org.switchboard.survey.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.BlockElements;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.MadeFile;
import org.switchboard.delivery.Message;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.ButtonClick;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.ModalSubmission;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackListeners;
import org.switchboard.workspace.WorkspaceId;

/**
 * Handles the buttons below results: download them as a file, or tell those who were
 * asked what happens next.
 */
@Component
class ResultListener implements SlackListeners {

	private static final String TEXT = "text";

	private final Directories directories;

	private final RoundStore store;

	private final RoundMessages messages;

	ResultListener(Directories directories, RoundStore store, RoundMessages messages) {
		this.directories = directories;
		this.store = store;
		this.messages = messages;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(ResultView.DID, this::open);
		registry.blockAction(ResultView.CSV, this::csv);
		registry.viewSubmission(ResultView.DID, this::submit);
	}

	private Response open(ButtonClick click) {
		PlainTextInputElement words = BlockElements
			.plainTextInput((input) -> input.actionId(Modals.VALUE).multiline(true).maxLength(SlackLimits.TEXT_INPUT));
		PlainTextObject hint = Modals.plain(ResultWords.DID_HINT);
		View view = Modals.form(ResultView.DID, ResultWords.DID_TITLE, ResultWords.SEND, click.value(),
				List.of(Modals.input(TEXT, ResultWords.DID_LABEL).hint(hint).element(words).build()));
		return click.open(view);
	}

	private Response csv(ButtonClick click) {
		WorkspaceId workspace = click.workspace();
		Directory directory = this.directories.of(workspace);
		String userId = click.userId();
		String[] ref = ref(click.value());
		Optional<OpenRound> found = this.store.find(workspace, ref[0]);
		Optional<Round> round = found.map(OpenRound::round);
		Optional<ResultScope> scope = found.flatMap((open) -> ResultScope.of(directory, userId, ref[1], open));
		Optional<RoundResults> results = scope.flatMap((allowed) -> this.store.results(workspace, ref[0]));
		if (results.isEmpty()) {
			return click.tell(scope.isEmpty() ? ResultWords.NOT_YOURS : ResultWords.STILL_OPEN);
		}
		List<byte[]> parts = ResultCsv.of(round.orElseThrow(), results.get(), directory, scope.orElseThrow());
		this.messages.afterwards(workspace, round.orElseThrow(), Delivery.Made.all("csv." + click.triggerId(), userId,
				MadeFile.documents(ref[0] + ".csv", ResultWords.fileTitle(round.orElseThrow()), parts)));
		return click.tell(ResultWords.CSV_COMES);
	}

	private static String[] ref(@Nullable String value) {
		String[] parts = Objects.requireNonNullElse(value, "").split(" ", 2);
		return (parts.length == 2) ? parts : new String[] { "", "" };
	}

	private Response submit(ModalSubmission submission) {
		View view = submission.view();
		WorkspaceId workspace = submission.workspace();
		Directory directory = this.directories.of(workspace);
		String[] ref = ref(view.getPrivateMetadata());
		Optional<OpenRound> round = this.store.find(workspace, ref[0]);
		// readers who see only districtwide figures have no one to write to
		Optional<ResultScope> scope = round.flatMap((found) -> ResultScope
			.of(directory, submission.userId(), ref[1], found)
			.filter((allowed) -> found.asked().values().stream().map(Questionnaire::slice).anyMatch(allowed.slices())));
		Optional<RoundResults> results = scope.flatMap((allowed) -> this.store.results(workspace, ref[0]));
		String words = words(view);
		if (results.isEmpty() || words.isEmpty()) {
			return submission.problem(TEXT, scope.isEmpty() ? ResultWords.NOT_YOURS
					: results.isEmpty() ? ResultWords.STILL_OPEN : ResultWords.EMPTY);
		}
		send(workspace, round.orElseThrow(), results.get(), scope.orElseThrow(),
				directory.person(submission.userId()).orElseThrow(), view.getId(), words);
		return submission.ack();
	}

	private static String words(View view) {
		return Modals.value(view, TEXT).map(ViewState.Value::getValue).map(String::strip).orElse("");
	}

	private void send(WorkspaceId workspace, OpenRound round, RoundResults results, ResultScope scope, Person by,
			String intent, String words) {
		List<LayoutBlock> blocks = new ArrayList<>(
				List.of(Blocks.section(ResultWords.did(round.round(), by.name(), results))));
		blocks.addAll(Blocks.sections(words));
		Message message = Message.of(blocks);
		List<Delivery> lines = new ArrayList<>();
		round.asked()
			.entrySet()
			.stream()
			.filter((asked) -> scope.slices().test(asked.getValue().slice()))
			.map(Map.Entry::getKey)
			.sorted()
			.forEach((userId) -> lines.add(new Delivery.Line("did." + intent, userId, Optional.empty(), message)));
		String sent = ResultWords.sent(lines.size());
		List<LayoutBlock> copy = new ArrayList<>(blocks);
		copy.add(Blocks.section(sent));
		lines.add(new Delivery.Line("sent." + intent, by.userId(), Optional.empty(), Message.of(copy)));
		this.messages.afterwards(workspace, round.round(), lines);
	}

}
