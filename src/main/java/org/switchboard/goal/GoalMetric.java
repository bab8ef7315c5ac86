package org.switchboard.goal;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import org.switchboard.measure.Figures;
import org.switchboard.statistics.Scores;
import org.switchboard.statistics.Share;

/** What a goal measures, using the digest's figures. The words are stored. */
enum GoalMetric {

	/** The share of requests that get a first response within a time. */
	FIRST_ANSWER("first-answer"),

	/** The share of requests resolved within a time. */
	RESOLUTION("resolution"),

	/** The share of ratings that are satisfied or better. */
	SATISFACTION("satisfaction");

	private final String word;

	GoalMetric(String word) {
		this.word = word;
	}

	static Optional<GoalMetric> of(String word) {
		return Stream.of(values()).filter((aim) -> aim.word.equals(word)).findFirst();
	}

	String word() {
		return this.word;
	}

	boolean isTime() {
		return this != SATISFACTION;
	}

	Share share(Figures figures, Duration within) {
		return switch (this) {
			case FIRST_ANSWER -> figures.answer().within(within);
			case RESOLUTION -> figures.resolution().within(within);
			case SATISFACTION -> Scores.satisfaction(figures.satisfaction());
		};
	}

}
