package org.switchboard.survey.round;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What someone may answer in a round: a slot in Redis for each question, under a
 * pseudonym of its own, so that nothing there tells which slots are one person's.
 */
final class Ballot {

	private final Seal seal;

	private final OpenRound round;

	private final String userId;

	private final List<String> fields;

	Ballot(Seal seal, OpenRound round, String userId) {
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

	/**
	 * Answers as they are stored.
	 * @param answers by field
	 * @return sealed, by slot
	 */
	Map<String, String> sealed(Map<String, String> answers) {
		Map<String, String> slots = new TreeMap<>();
		answers.forEach((field, answer) -> put(slots, field, answer));
		return slots;
	}

	private void put(Map<String, String> slots, String field, String answer) {
		String slot = this.seal.name(this.userId, field);
		slots.put(slot, this.seal.seal(slot, answer));
	}

	/**
	 * The slots to read.
	 * @return in order; then, in the same order, where older versions kept answers
	 */
	List<String> slots() {
		return Stream
			.concat(this.fields.stream().map((field) -> this.seal.name(this.userId, field)),
					this.fields.stream().map(this::olderSlot))
			.toList();
	}

	private String olderSlot(String field) {
		return this.round.round().anonymous() ? this.seal.olderName(this.userId, field) : this.userId + " " + field;
	}

	/**
	 * What was answered.
	 * @param values what is in {@link #slots()}, in that order, empty where there is
	 * nothing
	 * @return the answers that there are, by field
	 */
	Map<String, String> answers(List<String> values) {
		Map<String, String> answers = new TreeMap<>();
		for (int i = 0; i < this.fields.size(); i++) {
			String field = this.fields.get(i);
			String sealed = values.get(i);
			String older = values.get(this.fields.size() + i);
			String answer = sealed.isEmpty() ? "" : this.seal.open(this.seal.name(this.userId, field), sealed);
			if (!answer.isEmpty() || !older.isEmpty()) {
				answers.put(field, answer.isEmpty() ? older : answer);
			}
		}
		return answers;
	}

}
