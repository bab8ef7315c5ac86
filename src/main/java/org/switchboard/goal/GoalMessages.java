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
import org.switchboard.workspace.WorkspaceId;

/** Sends messages to the people working on a goal, each once by its name. */
@Component
class GoalMessages {

	private final Deliveries deliveries;

	GoalMessages(Deliveries deliveries) {
		this.deliveries = deliveries;
	}

	void send(WorkspaceId workspace, GoalRef ref, String name, List<Person> people, List<LayoutBlock> blocks) {
		Message message = Message.of(blocks);
		this.deliveries.append(workspace, subject(ref),
				people.stream()
					.<Delivery>map((person) -> new Delivery.Line(name, person.userId(), Optional.empty(), message))
					.toList());
	}

	// Erases a check-in's words from the messages sent.
	void erase(WorkspaceId workspace, GoalRef ref, String name) {
		Message erased = Message.of(PersonalData.ERASED);
		this.deliveries.append(workspace, subject(ref),
				this.deliveries.places(workspace, subject(ref))
					.getOrDefault(name, Set.of())
					.stream()
					.<Delivery>map((conversation) -> new Delivery.Card(name, conversation, erased))
					.toList());
	}

	// Forgets a goal's messages once no more will be sent.
	void forget(WorkspaceId workspace, GoalRef ref) {
		this.deliveries.forget(workspace, subject(ref));
	}

	// Returns a check-in's full words.
	static List<LayoutBlock> fullWords(String heading, String words) {
		List<LayoutBlock> blocks = new ArrayList<>(List.of(Blocks.section(heading)));
		if (!words.isBlank()) {
			blocks.addAll(Blocks.sections(words.strip()));
		}
		return blocks;
	}

	private static String subject(GoalRef ref) {
		return "goal-" + ref.quarter().id() + "-" + ref.id();
	}

}
