package org.switchboard.slack;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SlackTextTests {

	@Test
	void makesOneLine() {
		assertThat(SlackText.oneLine("  one   line ")).isEqualTo("one line");
		assertThat(SlackText.oneLine("two\r\nlines\tand\u2028more\u00a0")).isEqualTo("two lines and more");
	}

	@Test
	void neutralizesFormatting() {
		assertThat(SlackText.line("x* :bus: *Resolved\n*by* _us_ ~no~ `a` <!here>"))
			.isEqualTo("x∗ :bus: ∗Resolved ∗by∗ ＿us＿ ∼no∼ ˋaˋ &lt;!here&gt;")
			.doesNotContain("*", "_", "~", "`");
		assertThat(SlackText.line("2*3 bus_list_2.csv")).isEqualTo("2*3 bus_list_2.csv");
		assertThat(SlackText.line("a bus *now*", 8)).isEqualTo("a bus ∗…");
	}

	@Test
	void readsTypedTextAsItWasSeen() {
		assertThat(typed("<@U1> and <@U2>, see <#C1|n1-hr> &amp; <!channel>"))
			.isEqualTo("@Ana Ruiz and someone, see #n1-hr & @channel");
		assertThat(typed("<@U2|ben>, <#C2>, <#C3|>, <!subteam^S2>")).isEqualTo("@ben, a channel, a channel, a group");
		assertThat(typed("<https://a.example/b?c=1&amp;d=2>")).isEqualTo("https://a.example/b?c=1&d=2");
		assertThat(typed("<https://a.example|the form>, <mailto:a@b.example|a@b.example>"))
			.isEqualTo("the form (https://a.example), a@b.example");
		assertThat(typed("<!subteam^S1|@buses> 1 &lt; 2 $1 \\")).isEqualTo("@buses 1 < 2 $1 \\");
	}

	private static String typed(String message) {
		return SlackText.typed(message, (mark) -> mark.equals("@U1") ? Optional.of("@Ana Ruiz") : Optional.empty());
	}

	@Test
	void removesInvisibleCharacters() {
		assertThat(SlackText.oneLine("a\u0001 \u0007 b\u007f\u009b")).isEqualTo("a b");
		assertThat(SlackText.oneLine("\u202eevil\u202c \u2066too\u2069")).isEqualTo("evil too");
	}

}
