package browser;

import org.junit.jupiter.api.Test;

import org.switchboard.Town;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;

import static org.assertj.core.api.Assertions.assertThat;

/** What people experience while they fill in the form. */
@BrowserTest
class FormBrowserTests {

	private static final String SUMMARY = "Summary";

	// families, flags and skin tones, 15 UTF-16 units in all
	private static final String EMOJI = "🚌👩‍🏫🇺🇸👍🏽";

	@Test
	void asksForWhatIsRequired(Town town, Tabs tabs) {
		Form form = asksAboutTheWiFi(town, tabs).fills("Details", "Since Monday.").presses("Send");
		form.objects(SUMMARY, "Please complete this required field.").holds("Details", "Since Monday.");
		form.fills(SUMMARY, "The Wi-Fi is gone").presses("Send").isClosed();
		assertThat(town.maya().dm().card("The Wi-Fi is gone").text()).contains("REQ-1");
	}

	@Test
	void showsTheBotsErrors(Town town, Tabs tabs) {
		String invisible = "\u202e";
		Form form = asksAboutTheWiFi(town, tabs).fills("Details", "Since Monday.")
			.fills(SUMMARY, invisible)
			.presses("Send");
		form.objects(SUMMARY, "Enter a summary of what you need.")
			.holds(SUMMARY, invisible)
			.holds("Details", "Since Monday.");
		form.fills(SUMMARY, "The Wi-Fi is gone").presses("Send").isClosed();
		assertThat(town.maya().dm().card("The Wi-Fi is gone").text()).contains("REQ-1");
	}

	@Test
	void acceptsALongTextOfEmoji(Town town, Tabs tabs) {
		String novel = EMOJI.repeat(200);
		asksAboutTheWiFi(town, tabs).fills(SUMMARY, "A novel").pastes("Details", novel).presses("Send").isClosed();
		String key = Town.keyOf(town.maya().dm(), "A novel");
		assertThat(town.history(key)).singleElement()
			.isInstanceOfSatisfying(RequestFiled.class,
					(filed) -> assertThat(filed.filing().details()).hasSize(3000).isEqualTo(novel));
		// a card holds less; all of it is in its thread
		Tab rajesh = tabs.of(town.person("Rajesh Iyer")).opens("n1-it");
		Note card = rajesh.note(key).shows("1 reply");
		card.opensThread();
		assertThat(emoji(rajesh.thread("Details:").text())).isEqualTo(novel);
	}

	private static String emoji(String text) {
		return text.codePoints()
			.filter((character) -> EMOJI.indexOf(character) >= 0)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

	@Test
	void filesOneRequestIfSendIsPressedTwice(Town town, Tabs tabs) {
		Form form = asksAboutTheWiFi(town, tabs).fills(SUMMARY, "The Wi-Fi is gone");
		form.pressesTwice("Send");
		form.isClosed();
		assertThat(town.maya().runs("/request mine").ephemeral()).containsOnlyOnce("The Wi-Fi is gone");
		assertThat(town.asks(town.maya(), "IT", "Printers", "The printer is gone too")).isEqualTo("REQ-2");
	}

	private static Form asksAboutTheWiFi(Town town, Tabs tabs) {
		return tabs.of(town.maya())
			.says("/request")
			.form("Ask the central office")
			.chooses("Department", "IT")
			.chooses("Category", "Wi-Fi and internet");
	}

}
