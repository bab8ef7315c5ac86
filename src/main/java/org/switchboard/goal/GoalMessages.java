package org.switchboard.goal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.slack.api.model.block.LayoutBlock;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.Message;
import org.switchboard.directory.Person;
import org.switchboard.directory.PersonalData;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.SlackJson;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;
import org.switchboard.workspace.WorkspaceId;

/**
 * What is sent to those who work on a goal: each message once, by its name.
 */
@Component
class GoalMessages {

	private final Deliveries deliveries;

	GoalMessages(Deliveries deliveries) {
		this.deliveries = deliveries;
	}

	// sends something to those who work on a goal
	void send(WorkspaceId workspace, GoalRef ref, String name, List<Person> people, List<LayoutBlock> blocks) {
		Message message = new Message(GoalWords.NOTICE, SlackJson.of(blocks));
		this.deliveries.append(workspace, subject(ref),
				people.stream()
					.<Delivery>map((person) -> new Delivery.Line(name, person.userId(), Optional.empty(), message))
					.toList());
	}

	// removes the words of a check-in where they were sent
	void erase(WorkspaceId workspace, GoalRef ref, String name) {
		Message erased = new Message(GoalWords.NOTICE, SlackJson.of(List.of(Blocks.section(PersonalData.ERASED))));
		this.deliveries.append(workspace, subject(ref),
				this.deliveries.places(workspace, subject(ref))
					.getOrDefault(name, Set.of())
					.stream()
					.<Delivery>map((conversation) -> new Delivery.Card(name, conversation, erased))
					.toList());
	}

	// nothing more is sent of a goal
	void forget(WorkspaceId workspace, GoalRef ref) {
		this.deliveries.forget(workspace, subject(ref));
	}

	// the words of a check-in, all of them
	static List<LayoutBlock> said(String heading, String words) {
		List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(heading)));
		if (!words.isBlank()) {
			SlackText.escapedPieces(words.strip(), SlackLimits.SECTION)
				.forEach((piece) -> blocks.add(Blocks.section(piece)));
		}
		return blocks;
	}

	private static String subject(GoalRef ref) {
		return "goal-" + ref.quarter().id() + "-" + ref.id();
	}

}
