package org.switchboard.survey.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.Message;
import org.switchboard.delivery.MessagePlace;
import org.switchboard.directory.Directory;
import org.switchboard.slack.SlackJson;
import org.switchboard.slack.SlackText;
import org.switchboard.workspace.WorkspaceId;

/**
 * Sends the messages of a round. Each step goes out as a whole under the round's id, so
 * it is sent exactly once even if a node goes down.
 */
@Component
class RoundMessages {

	private static final String ASK = "ask";

	private static final long ASKED = 1;

	private static final long CLOSED = 10;

	private final Deliveries deliveries;

	RoundMessages(Deliveries deliveries) {
		this.deliveries = deliveries;
	}

	void ask(WorkspaceId workspace, OpenRound round, Directory directory) {
		List<Delivery> asks = new ArrayList<>();
		new TreeMap<>(round.asked()).forEach((userId, questionnaire) -> {
			RoundBlocks blocks = new RoundBlocks(round.round(), questionnaire, Set.of());
			asks.add(new Delivery.Card(ASK, userId, new Message(SlackText.escape(round.round().name()),
					SlackJson.of(blocks.blocks(directory.zone())))));
		});
		send(workspace, round.round(), ASKED, asks);
	}

	// the message that asks this person, whatever their client claims
	Optional<MessagePlace> ask(AskedQuestion asked) {
		return this.deliveries.postedAmongAll(asked.workspace(), asked.round().round().id(), ASK, asked.userId());
	}

	void remind(WorkspaceId workspace, Round round, List<String> people, int which, Directory directory) {
		String words = RoundWords.reminder(round, directory.zone());
		send(workspace, round, ASKED + which, people.stream()
			.<Delivery>map(
					(userId) -> new Delivery.Line("remind." + which, userId, Optional.empty(), Message.of(words)))
			.toList());
	}

	// sends the results and removes the buttons, which no longer work, from everyone's
	// message alike
	void close(WorkspaceId workspace, OpenRound open, List<Delivery> results, Directory directory,
			Optional<String> before) {
		Round round = open.round();
		List<Delivery> all = new ArrayList<>(results);
		Message over = Message.of(RoundWords.over(round));
		open.asked()
			.keySet()
			.stream()
			.sorted()
			.filter((userId) -> directory.person(userId).isPresent())
			.filter((userId) -> this.deliveries.posted(workspace, round.id(), ASK, userId).isPresent())
			.forEach((userId) -> all.add(new Delivery.Card(ASK, userId, over)));
		send(workspace, round, CLOSED, all);
		// no one needs to find messages of older rounds
		before.ifPresent((id) -> this.deliveries.forget(workspace, id));
	}

	// sends messages after a round has closed; a name that was already used is not sent
	// again
	void afterwards(WorkspaceId workspace, Round round, List<Delivery> lines) {
		this.deliveries.append(workspace, round.id(), lines);
	}

	// does nothing if this step was already sent
	private void send(WorkspaceId workspace, Round round, long step, List<Delivery> all) {
		long progress = this.deliveries.progress(workspace, round.id());
		if (progress < step) {
			this.deliveries.enqueue(workspace, round.id(), progress, step, all);
		}
	}

}
