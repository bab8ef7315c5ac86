package browser;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import slacksim.gallery.Gallery;
import slacksim.workspace.Card;

import static org.assertj.core.api.Assertions.assertThat;

/** Everyone can use whatever a bot may show. */
@BrowserTest
class GalleryBrowserTests {

	private static Gallery kitchen;

	@BeforeAll
	static void open() {
		kitchen = Gallery.open(0);
	}

	@AfterAll
	static void close() {
		kitchen.close();
	}

	@Test
	void messages(Tabs tabs) {
		Tab ana = tab(tabs, "Ana Ruiz").opens("gallery");
		ana.note("All that Block Kit has").shows("not bold");
		Accessibility.holds(ana.page());
	}

	@Test
	void files(Tabs tabs) {
		Tab ana = tab(tabs, "Ana Ruiz").opens("gallery");
		ana.page()
			.getByAltText("Five bars, the last three times as high as the first")
			.and(ana.page().getByRole(AriaRole.IMG))
			.waitFor();
	}

	@Test
	void form(Tabs tabs) {
		Tab ana = tab(tabs, "Ana Ruiz").opens("gallery").says("/form");
		Form form = ana.form("Everything").tells("Not now");
		Accessibility.holds(ana.page());
		form.presses("Not now").isClosed();
	}

	@Test
	void messageThatBeginsWithASlash(Tabs tabs) {
		Tab ana = tab(tabs, "Ana Ruiz").opens("gallery").says("//Psst");
		ana.page().getByText("//Psst is not a valid command.").waitFor();
		assertThat(tabs.troubles()).allMatch((one) -> one.contains("400"));
		ana.says(" //Psst").newest("Psst").shows("//Psst");
	}

	@Test
	void deletedMessageWithReplies(Tabs tabs) {
		Card card = kitchen.workspace().person("Ana Ruiz").in("gallery").says("/me has lost a key");
		card.thread().replies("Found it.");
		Tab ben = tab(tabs, "Ben Okafor").opens("gallery");
		ben.page().getByText("has lost a key").waitFor();
		card.deletes();
		ben.page().getByText("This message was deleted.").waitFor();
		ben.page().getByText("1 reply").waitFor();
		Accessibility.holds(ben.page());
	}

	@Test
	void menus(Tabs tabs) {
		Tab ana = tab(tabs, "Ana Ruiz").opens("gallery").presses("Move time");
		ana.page().getByText("An hour later").waitFor();
		Accessibility.holds(ana.page());
	}

	@Test
	void home(Tabs tabs) {
		Tab ben = tab(tabs, "Ben Okafor").opens("Kitchen sink").opensHome();
		Accessibility.holds(ben.page());
	}

	private static Tab tab(Tabs tabs, String person) {
		return tabs.of(kitchen.workspace().person(person));
	}

}
