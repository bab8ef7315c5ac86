package org.switchboard.slack;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlackTextTests {

	@Test
	void makesOneLine() {
		assertThat(SlackText.oneLine("  one   line ")).isEqualTo("one line");
		assertThat(SlackText.oneLine("two\r\nlines\tand\u2028more\u00a0")).isEqualTo("two lines and more");
	}

	@Test
	void leavesOutWhatCannotBeSeen() {
		assertThat(SlackText.oneLine("a\u0001 \u0007 b\u007f\u009b")).isEqualTo("a b");
		assertThat(SlackText.oneLine("\u202eevil\u202c \u2066too\u2069")).isEqualTo("evil too");
	}

}
