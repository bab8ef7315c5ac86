package org.switchboard.survey;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares the questions of a pulse out, so that nobody gets all of them at once. They are
 * divided into as few parts as possible, of about the same size. A person gets one part
 * after the other, turn by turn, and then the first one again. Whenever as many people
 * with positions in a row have the same turn as there are parts, all questions are asked.
 *
 * @param questions how many questions there are, at least one
 * @param each how many a person gets at most, at least one
 */
public record QuestionRotation(int questions, int each) {

	// after how many turns a person has had every question once
	int parts() {
		return (this.questions + this.each - 1) / this.each;
	}

	// the indexes of the questions that the person at that place gets next, in order
	List<Integer> part(int position, long turn) {
		int part = (int) Math.floorMod(position + turn, (long) parts());
		return IntStream.range(begin(part), begin(part + 1)).boxed().toList();
	}

	private int begin(int part) {
		return part * this.questions / parts();
	}

}
