package org.switchboard.yaml;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MistakeListTests {

	private final MistakeList mistakes = new MistakeList(
			List.of(new Mistake(12, "c"), new Mistake(3, "b"), new Mistake(3, "a")));

	@Test
	void listsAllByLine() {
		assertThat(this.mistakes.text()).isEqualTo("line 3: a\nline 3: b\nline 12: c");
	}

	@Test
	void countsTheRest() {
		assertThat(this.mistakes.text(1)).isEqualTo("line 3: a\n… and 2 more");
		assertThat(this.mistakes.text(3)).isEqualTo(this.mistakes.text());
	}

}
