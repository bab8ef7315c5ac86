package slacksim.gallery;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.http.Json;
import slacksim.page.Browser;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class GalleryAppTests {

	private final Gallery gallery = Gallery.open(0);

	private final Browser ana = new Browser(this.gallery.workspace(), "U01");

	@AfterEach
	void close() {
		this.gallery.close();
	}

	@Test
	void showsAllMessages() {
		assertThat(this.ana.messages("C01").valueStream().map((one) -> Json.text(one, "text"))).containsExactly("Texts",
				"Pictures", "Actions", "Rich text", "Files");
		assertThat(this.gallery.workspace().transcript().refused()).isEmpty();
	}

	@Test
	void opensTheFormAndPutsAnotherOnTop() {
		this.ana.act("command", "{'channel':'C01','text':'/form'}");
		JsonNode form = this.ana.world().path("modal").path(0);
		this.ana.act("act", "{'view':'" + Json.text(form, "id") + "','block_id':'next','action_id':'push'}");
		JsonNode stack = this.ana.world().path("modal");
		assertThat(stack.size()).isEqualTo(2);
		this.ana.act("clear", "{'view':'" + Json.text(stack.path(1), "id") + "'}");
		assertThat(this.ana.world().path("modal").isEmpty()).isTrue();
	}

	@Test
	void showsWhatWasChosenOnAMessage() {
		String ts = Json.text(this.ana.messages("C01").path(2), "ts");
		this.ana.act("act",
				"{'channel':'C01','message':'" + ts + "','block_id':'menus','action_id':'user','chosen':['U02']}");
		assertThat(Json.text(this.ana.messages("C01").path(5), "text")).isEqualTo("You did `user`: U02");
	}

	@Test
	void publishesItsHomeWhenOpened() {
		this.ana.act("home", "{}");
		this.gallery.workspace().events().awaits("app_home_opened", 1);
		assertThat(this.gallery.workspace().person("U01").home().text()).contains("Good morning");
	}

}
