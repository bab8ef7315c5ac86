package org.switchboard.survey.round;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One person's answers in a round: a Redis slot for each question, each under its own
 * pseudonym, so that no one can tell which slots belong together.
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
		this.fields = round.questionnaire(userId)
			.map((questionnaire) -> RoundBlocks.fields(round.round(), questionnaire))
			.orElse(List.of());
	}

	// what is stored before there is an answer; it looks like one
	Map<String, String> blank() {
		Map<String, String> slots = new TreeMap<>();
		this.fields.forEach((field) -> put(slots, field, ""));
		return slots;
	}

	Map<String, String> sealed(Map<String, String> answers) {
		Map<String, String> slots = new TreeMap<>();
		answers.forEach((field, answer) -> put(slots, field, answer));
		return slots;
	}

	private void put(Map<String, String> slots, String field, String answer) {
		String slot = this.seal.name(this.userId, field);
		slots.put(slot, this.seal.seal(slot, answer));
	}

	List<String> slots() {
		return this.fields.stream().map((field) -> this.seal.name(this.userId, field)).sorted().toList();
	}

	// the slots where older versions kept answers
	List<String> olderSlots() {
		return this.fields.stream().map(this::olderSlot).toList();
	}

	private String olderSlot(String field) {
		return this.round.round().anonymous() ? this.seal.olderName(this.userId, field) : this.userId + " " + field;
	}

	// the answers by field; unanswered questions are left out
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
