package org.switchboard.survey.round;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What someone may answer in a round: a slot in Redis for each question, under a
 * pseudonym of its own, so that nothing there tells which slots are one person's.
 */
final class Ballot {

	private final AnswerSeal seal;

	private final OpenRound round;

	private final String userId;

	private final List<String> fields;

	Ballot(AnswerSeal seal, OpenRound round, String userId) {
		this.seal = seal;
		this.round = round;
		this.userId = userId;
		this.fields = round.seat(userId).map((seat) -> RoundBlocks.fields(round.round(), seat)).orElse(List.of());
	}

	// what is there before there is an answer, and looks like one
	Map<String, String> blank() {
		Map<String, String> slots = new TreeMap<>();
		this.fields.forEach((field) -> put(slots, field, ""));
		return slots;
	}

	// answers as they are stored
	Map<String, String> sealed(Map<String, String> answers) {
		Map<String, String> slots = new TreeMap<>();
		answers.forEach((field, answer) -> put(slots, field, answer));
		return slots;
	}

	private void put(Map<String, String> slots, String field, String answer) {
		String slot = this.seal.name(this.userId, field);
		slots.put(slot, this.seal.seal(slot, answer));
	}

	// the slots to read
	List<String> slots() {
		return this.fields.stream().map((field) -> this.seal.name(this.userId, field)).sorted().toList();
	}

	// where older versions kept answers
	List<String> olderSlots() {
		return this.fields.stream().map(this::olderSlot).toList();
	}

	private String olderSlot(String field) {
		return this.round.round().anonymous() ? this.seal.olderName(this.userId, field) : this.userId + " " + field;
	}

	// what was answered
	Map<String, String> answers(Map<String, String> values) {
		Map<String, String> answers = new TreeMap<>();
		for (String field : this.fields) {
			String slot = this.seal.name(this.userId, field);
			String answer = values.containsKey(slot) ? this.seal.open(slot, values.get(slot)) : "";
			String older = values.getOrDefault(olderSlot(field), "");
			if (!answer.isEmpty() || !older.isEmpty()) {
				answers.put(field, answer.isEmpty() ? older : answer);
			}
		}
		return answers;
	}

}
