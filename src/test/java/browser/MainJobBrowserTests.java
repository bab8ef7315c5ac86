package browser;

import org.junit.jupiter.api.Test;

import org.switchboard.Town;

/**
 * The main job by keyboard only, each person in a tab that is never reloaded.
 * {@link DayBrowserTests} does it by mouse.
 */
@BrowserTest
class MainJobBrowserTests {

	@Test
	void principalFilesARequestAndGetsHelp(Town town, Tabs tabs) {
		InputDevice device = InputDevice.KEYBOARD;
		Tab luther = tabs.of(town.luther(), device).presses("Close Guide").opens("n1-transportation");
		Tab maya = tabs.of(town.maya(), device)
			.presses("Close Guide")
			.opens("Switchboard")
			.opens("Maya Lindgren")
			.says("/request");
		maya.form("Ask the central office").asksAboutABus("Bus 14 is late again").presses("Send").isClosed();

		Note card = luther.note("Bus 14 is late again").shows("Lincoln Elementary", "Unassigned");
		String key = card.key();
		card.presses("Claim").shows("In progress");
		card.presses("Reply…");
		luther.form("Reply").fills("Message to the requester", "It is on its way.").presses("Send");
		card.shows("1 reply").presses("Resolve…");
		luther.form("Resolve").fills("What did you do?", "It came.").presses("Resolve").isClosed();
		card.shows("Resolved");

		maya.opens("Switchboard").note(key).shows("Luther Banks marked this resolved").opensThread();
		maya.thread("It is on its way.");
		maya.thread("It came.");
		maya.note(key).presses("Yes, it's fixed").shows("Closed");
		maya.opens("Maya Lindgren")
			.says("/request " + key)
			.newest("Only visible to you")
			.shows("First response after", "Resolved after");
	}

}
