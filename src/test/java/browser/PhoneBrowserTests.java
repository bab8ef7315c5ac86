package browser;

import org.junit.jupiter.api.Test;

import org.switchboard.Town;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An ordinary request on a phone: every card is read and used without scrolling in it.
 */
@BrowserTest
class PhoneBrowserTests {

	private static final int TEXT_LINES = 6;

	private static final int DONE_LINES = 2;

	@Test
	void cardsFitAPhone(Town town, Tabs tabs) {
		Tab maya = tabs.of(town.maya(), Look.NARROW).opens("Switchboard").opens("Maya Lindgren");
		maya.says("/request")
			.form("Ask the central office")
			.asksAboutABus("Bus 14 is late again")
			.presses("Send")
			.isClosed();
		Tab luther = tabs.of(town.luther(), Look.NARROW).opens("n1-transportation");
		Note card = luther.note("Bus 14 is late again").shows("Unassigned", "Response due");
		String key = card.key();
		assertThat(card.lines()).isLessThanOrEqualTo(TEXT_LINES);
		card.presses("Claim").shows("In progress");
		assertThat(card.lines()).isLessThanOrEqualTo(TEXT_LINES);
		card.presses("Reply…");
		luther.form(key + ": Reply").fills("Message to the requester", "It is on its way.").presses("Send").isClosed();
		card.presses("Hand off to another team…");
		luther.form(key + ": Hand off").presses("Cancel").isClosed();
		card.presses("Resolve…");
		luther.form(key + ": Resolve").fills("What did you do?", "It came.").presses("Resolve").isClosed();
		Note mine = maya.opens("Switchboard").opensMessages().note(key).shows("Luther Banks marked this resolved");
		assertThat(mine.lines()).isLessThanOrEqualTo(TEXT_LINES);
		mine.presses("Yes, it's fixed").shows("Closed");
		assertThat(mine.lines()).isLessThanOrEqualTo(DONE_LINES);
		card.shows("Closed");
		assertThat(card.lines()).isLessThanOrEqualTo(DONE_LINES);
		assertThat(card.scrolls()).isFalse();
	}

}
