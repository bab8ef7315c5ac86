package org.switchboard.survey;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class QuestionTests {

	private final Question question = new Question("reach", "How?", AnswerKind.CHOICE, List.of("Slack", "Phone"));

	@Test
	void keepsItsSeriesWhenNothingChanges() {
		assertThat(this.question.series()).isEqualTo("reach-f8f9b0f3");
	}

	@Test
	void startsNewSeriesAfterAnyChange() {
		List<Question> all = List.of(this.question,
				new Question("touch", "How?", AnswerKind.CHOICE, List.of("Slack", "Phone")),
				new Question("reach", "How", AnswerKind.CHOICE, List.of("Slack", "Phone")),
				new Question("reach", "How?", AnswerKind.CHOICE, List.of("Phone", "Slack")),
				new Question("reach", "How?", AnswerKind.SCALE, List.of("Slack", "Phone")));
		assertThat(all.stream().map(Question::series)).doesNotHaveDuplicates();
	}

}
