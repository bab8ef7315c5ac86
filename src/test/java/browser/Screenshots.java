package browser;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import slacksim.workspace.Person;
import slacksim.workspace.Workspace;

import org.switchboard.DemoDistrict;

/**
 * Takes the pictures for the docs, from the demo on a given morning: {@code ./mvnw
 * -Pscreenshots verify}. Look at them before committing.
 */
public final class Screenshots {

	private static final Path PICTURES = Path.of("docs", "images");

	private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-10T13:05:00Z"), ZoneOffset.UTC);

	/** Open for people who come for the first time. */
	private static final String GUIDE = "Close Guide";

	private final Workspace workspace;

	private final Tabs tabs;

	private Screenshots(Workspace workspace, Tabs tabs) {
		this.workspace = workspace;
		this.tabs = tabs;
	}

	public static void main(String[] args) {
		try (DemoDistrict demo = DemoDistrict.start(DemoDistrict.Ports.free(), MORNING);
				TheBrowser browser = TheBrowser.orSkip();
				Tabs tabs = new Tabs(browser.browser())) {
			new Screenshots(demo.workspace(), tabs).takeAll();
		}
		// the demo's Redis and Slack keep threads running
		System.exit(0);
	}

	private void takeAll() {
		take(this.tabs.at(person("Maya Lindgren").page().resolve("/"), Look.WIDE), "start");
		Tab maya = tab("Maya Lindgren", Look.WIDE).presses(GUIDE);
		Tab luther = tab("Luther Banks", Look.WIDE).presses(GUIDE).opens("n1-transportation");
		asks(maya);
		helps(luther);
		maya.opens("Switchboard").note("Bus 14 is late again").shows("Luther Banks marked this resolved").opensThread();
		maya.thread("All six are on board.");
		take(maya, "principal-is-helped");
		Tab rafael = tab("Rafael Diaz", Look.WIDE).presses(GUIDE).opens("general").says("/request REQ-74");
		rafael.note("Only visible to you").shows("First response after");
		take(rafael, "leader-looks-up");
		Tab thuy = tab("Thuy Nguyen", Look.WIDE_DARK).opens("n1-transportation").presses("Under the hood");
		take(thuy, "under-the-hood");
		Tab phone = tab("Maya Lindgren", Look.NARROW_DARK).opens("Switchboard");
		take(phone, "phone");
	}

	private void asks(Tab maya) {
		Form form = maya.opens("general")
			.says("/request Six students are waiting at Elm Street.")
			.form("Ask the central office")
			.asksAboutABus("Bus 14 is late again");
		take(maya, "principal-asks");
		form.presses("Send").isClosed();
	}

	private void helps(Tab luther) {
		Note card = luther.note("Bus 14 is late again").shows("Unassigned");
		take(luther, "staff-card");
		card.presses("Claim").shows("In progress").presses("Reply…");
		Form reply = luther.form("Reply").fills("Message to the requester", "It is with you in ten minutes.");
		take(luther, "staff-replies");
		reply.presses("Send").isClosed();
		card.shows("1 reply").presses("Resolve…");
		luther.form("Resolve").fills("What did you do?", "All six are on board.").presses("Resolve").isClosed();
		card.shows("Resolved");
	}

	private Tab tab(String name, Look look) {
		return this.tabs.of(person(name), look);
	}

	private Person person(String name) {
		return this.workspace.person(name);
	}

	private static void take(Tab tab, String name) {
		take(tab.page(), name);
	}

	private static void take(Page page, String name) {
		page.mouse().move(0, 0);
		page.waitForTimeout(300);
		page.screenshot(new ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
	}

}
