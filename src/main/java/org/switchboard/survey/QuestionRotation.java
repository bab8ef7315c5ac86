package org.switchboard.survey;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits a pulse's questions so that no one gets all of them at once. There are as few
 * parts as possible, of about equal size, and each person gets one part per turn,
 * starting over after the last. When as many neighboring positions as there are parts
 * have the same turn, together they cover every question.
 *
 * @param questions the number of questions, at least one
 * @param each the most questions one person gets, at least one
 */
public record QuestionRotation(int questions, int each) {

	// the number of turns in which a person gets every question once
	int parts() {
		return (this.questions + this.each - 1) / this.each;
	}

	// indexes of the questions for the person at this position, in order
	List<Integer> part(int position, long turn) {
		int part = (int) Math.floorMod(position + turn, (long) parts());
		return IntStream.range(begin(part), begin(part + 1)).boxed().toList();
	}

	private int begin(int part) {
		return part * this.questions / parts();
	}

}
