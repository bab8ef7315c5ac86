package org.switchboard.survey.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ActionContext;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.PlainTextInputElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.Message;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.LeaderScope;
import org.switchboard.directory.Network;
import org.switchboard.directory.Person;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.ListenerRegistry;
import org.switchboard.slack.Modals;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackJson;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackListeners;
import org.switchboard.slack.SlackText;
import org.switchboard.workspace.WorkspaceId;

/**
 * “You said, we did”: who got the results writes what is done about them, and those who
 * were asked read it.
 */
@Component
class ResultClicks implements SlackListeners {

	private static final String TEXT = "text";

	private static final String VALUE = "value";

	private final Directories directories;

	private final RoundStore store;

	private final RoundMessages messages;

	private final SlackApi slack;

	ResultClicks(Directories directories, RoundStore store, RoundMessages messages, SlackApi slack) {
		this.directories = directories;
		this.store = store;
		this.messages = messages;
		this.slack = slack;
	}

	@Override
	public void register(ListenerRegistry registry) {
		registry.blockAction(ResultView.DID, (request, context) -> open(request.getPayload(), context));
		registry.viewSubmission(ResultView.DID, (request, context) -> submit(request.getPayload(), context));
	}

	private Response open(BlockActionPayload payload, ActionContext context) {
		PlainTextInputElement words = PlainTextInputElement.builder()
			.actionId(VALUE)
			.multiline(true)
			.maxLength(SlackLimits.TEXT_INPUT)
			.build();
		PlainTextObject hint = Modals.plain(ResultWords.DID_HINT);
		View view = Modals.form(ResultView.DID, ResultWords.DID_TITLE, ResultWords.SEND,
				Objects.requireNonNullElse(payload.getActions().get(0).getValue(), ""),
				List.of(Modals.input(TEXT, ResultWords.DID_LABEL).hint(hint).element(words).build()));
		this.slack.promptly(new WorkspaceId(context.getTeamId()),
				(client) -> client.viewsOpen((call) -> call.triggerId(payload.getTriggerId()).view(view)));
		return context.ack();
	}

	private Response submit(ViewSubmissionPayload payload, ViewSubmissionContext context) {
		View view = payload.getView();
		WorkspaceId workspace = new WorkspaceId(context.getTeamId());
		Directory directory = this.directories.of(workspace);
		String[] ref = Objects.requireNonNullElse(view.getPrivateMetadata(), "").split(" ", 2);
		Optional<Predicate<Seat>> readers = readers(directory, payload.getUser().getId(), ref[ref.length - 1]);
		Optional<OpenRound> round = readers.flatMap((some) -> this.store.find(workspace, ref[0]));
		String words = words(view);
		if (round.isEmpty()) {
			return context.ackWithErrors(Map.of(TEXT, ResultWords.NOT_YOURS));
		}
		if (words.isEmpty()) {
			return context.ackWithErrors(Map.of(TEXT, ResultWords.EMPTY));
		}
		send(workspace, round.get(), readers.orElseThrow(), directory.person(payload.getUser().getId()).orElseThrow(),
				view.getId(), words);
		return context.ack();
	}

	private static String words(View view) {
		return Optional.ofNullable(Modals.values(view).get(TEXT))
			.map((input) -> input.get(VALUE))
			.map(ViewState.Value::getValue)
			.map(String::strip)
			.orElse("");
	}

	// whom somebody writes to, if they may; what the button says is not believed
	private static Optional<Predicate<Seat>> readers(Directory directory, String userId, String scope) {
		if (!scope.equals(ResultMessages.LEADERS)) {
			return directory.teamsLedBy(userId)
				.stream()
				.filter((team) -> team.id().equals(scope))
				.findFirst()
				.flatMap((team) -> team.network())
				.map(Network::id)
				.map((network) -> (seat) -> seat.slice().equals(network));
		}
		return directory.leaderScope(userId)
			.map((leads) -> (seat) -> !(leads instanceof LeaderScope.Networks networks)
					|| networks.networkIds().contains(seat.slice()));
	}

	private void send(WorkspaceId workspace, OpenRound round, Predicate<Seat> readers, Person by, String intent,
			String words) {
		RoundResults results = this.store.results(workspace, round.round().id()).orElseThrow();
		List<LayoutBlock> blocks = new ArrayList<>(
				List.of(Blocks.section(ResultWords.did(round.round(), by.name(), results))));
		SlackText.escapedPieces(words, SlackLimits.SECTION).forEach((piece) -> blocks.add(Blocks.section(piece)));
		Message message = new Message(ResultWords.didInShort(round.round()), SlackJson.of(blocks));
		List<Delivery> lines = new ArrayList<>();
		round.asked()
			.entrySet()
			.stream()
			.filter((asked) -> readers.test(asked.getValue()))
			.map(Map.Entry::getKey)
			.sorted()
			.forEach((userId) -> lines.add(new Delivery.Line("did." + intent, userId, Optional.empty(), message)));
		String sent = ResultWords.sent(lines.size());
		List<LayoutBlock> copy = new ArrayList<>(blocks);
		copy.add(Blocks.section(sent));
		lines.add(new Delivery.Line("sent." + intent, by.userId(), Optional.empty(),
				new Message(sent, SlackJson.of(copy))));
		this.messages.afterwards(workspace, round.round(), lines);
	}

}
