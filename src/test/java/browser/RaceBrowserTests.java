package browser;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import slacksim.faults.Fault;

import org.switchboard.Town;
import org.switchboard.request.lifecycle.RequestEvent.RequestClaimed;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;

import static org.assertj.core.api.Assertions.assertThat;

/** Two people press the same button. */
@BrowserTest
class RaceBrowserTests {

	@Test
	void oneOfTwoClaims(Town town, Tabs tabs) {
		String key = town.mayaAsksAboutABus("Bus 14 is late");
		Tab luther = tabs.of(town.luther()).opens("n1-transportation");
		Tab thuy = tabs.of(town.thuy()).opens("n1-transportation");
		luther.note(key).shows("Unassigned");
		thuy.note(key).shows("Unassigned");
		// so that neither sees on the card that the other pressed it
		town.workspace().failNext("chat.update", 2, Fault.rateLimited(Duration.ofSeconds(4)));
		luther.note(key).presses("Claim");
		thuy.note(key).presses("Claim");

		String owner = ownerOf(town, key);
		Tab late = owner.equals("Luther Banks") ? thuy : luther;
		late.note("Only visible to you").shows(key + " is already assigned to " + owner + ". Nothing was changed.");
		for (Tab tab : List.of(luther, thuy)) {
			tab.note(key).shows("In progress", owner);
		}
		assertThat(town.history(key)).hasExactlyElementsOfTypes(RequestFiled.class, RequestClaimed.class);
		assertThat(luther.isTold() ^ thuy.isTold()).isTrue();
	}

	private static String ownerOf(Town town, String key) {
		town.luther().in("#n1-transportation").card(key).awaits("In progress");
		return town.history(key).get(1).by().name();
	}

}
