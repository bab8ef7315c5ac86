package org.switchboard.delivery;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import slacksim.calls.ApiCall;
import slacksim.workspace.Card;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** Messages under people's names. */
class WritersIntegrationTests {

	private static final String PICTURE = "https://example.org/thuy.png";

	private final DeliveryTown town = new DeliveryTown();

	@AfterEach
	void stop() {
		this.town.close();
	}

	private Card posted(ShownAuthor writer) {
		this.town.enqueue(Say.as(writer, "note", DeliveryTown.CHANNEL, "typed"));
		return this.town.card("typed");
	}

	private JsonNode sent(String method) {
		this.town.settles();
		List<ApiCall> calls = this.town.workspace.transcript().calls(method);
		assertThat(calls).hasSize(1);
		return calls.get(0).arguments();
	}

	@Test
	void areShownWithTheirPicture() {
		Card card = posted(new ShownAuthor("Thuy Nguyen", PICTURE));
		assertThat(card.byline()).isEqualTo("Thuy Nguyen");
		assertThat(card.json().at("/icons/image_72").asString()).isEqualTo(PICTURE);
	}

	@Test
	void needNoPicture() {
		assertThat(posted(new ShownAuthor("Thuy Nguyen", "")).byline()).isEqualTo("Thuy Nguyen");
		assertThat(sent("chat.postMessage").has("icon_url")).isFalse();
	}

	@Test
	void stayTheSameWhenTheCardChanges() {
		Card card = posted(new ShownAuthor("Thuy Nguyen", PICTURE));
		this.town.posted("note");
		this.town.enqueue(Say.as(new ShownAuthor("Thuy T. Nguyen", ""), "note", DeliveryTown.CHANNEL, "edited"));
		assertThat(card.awaits("edited").byline()).isEqualTo("Thuy Nguyen");
		assertThat(sent("chat.update").propertyNames()).doesNotContain("username", "icon_url");
	}

	@ParameterizedTest
	@MethodSource("names")
	void areNamedOnOneLine(String name, String shown) {
		assertThat(posted(new ShownAuthor(name, "")).byline()).isEqualTo(shown);
	}

	static Stream<Arguments> names() {
		return Stream.of(Arguments.of("Zoë & <Sons>", "Zoë & <Sons>"), Arguments.of("<!channel>", "<!channel>"),
				Arguments.of("two\nlines", "two lines"), Arguments.of("a\u0000\u0007b", "ab"),
				Arguments.of("\u202eevil\u202c", "evil"));
	}

	@Test
	void haveLongNamesCut() {
		String shown = posted(new ShownAuthor("Thuy ".repeat(100), "")).byline();
		assertThat(shown).hasSize(80).startsWith("Thuy Thuy").endsWith("…");
	}

	@Test
	void fallBackToTheAppIfTheNameIsBlank() {
		Card card = posted(new ShownAuthor(" \u202E ", ""));
		assertThat(card.byline()).isEqualTo("Bot");
		assertThat(sent("chat.postMessage").has("username")).isFalse();
	}

}
