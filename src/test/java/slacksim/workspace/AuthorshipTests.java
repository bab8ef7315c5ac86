package slacksim.workspace;

import java.util.List;

import com.slack.api.RequestConfigurator;
import com.slack.api.methods.request.chat.ChatPostMessageRequest.ChatPostMessageRequestBuilder;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.gallery.Gallery;
import slacksim.http.Json;
import slacksim.page.Browser;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A bot's messages under names other than its own. */
class AuthorshipTests {

	private static final String PICTURE = "https://example.org/cleo.png";

	private final TestTown town = TestTown.found();

	@AfterEach
	void close() {
		this.town.close();
	}

	private ChatPostMessageResponse post(RequestConfigurator<ChatPostMessageRequestBuilder> byline) throws Exception {
		return this.town.client()
			.chatPostMessage((call) -> byline.configure(call.channel("C01").text("The bus is on its way")));
	}

	private Card posted() {
		return this.town.ana().in("C01").card("The bus");
	}

	@Test
	void showWithMessages() throws Exception {
		var answer = post((call) -> call.username("Cleo Marsh").iconUrl(PICTURE)).getMessage();
		assertThat(
				List.of(answer.getSubtype(), answer.getUsername(), answer.getBotId(), answer.getIcons().getImage48()))
			.containsExactly("bot_message", "Cleo Marsh", this.town.workspace().botId(), PICTURE);
		assertThat(answer.getUser()).isNull();
		assertThat(posted().byline()).isEqualTo("Cleo Marsh");
		assertThat(posted().author()).isEmpty();
	}

	@Test
	void areTheAppsAndPeoplesByDefault() throws Exception {
		post((call) -> call);
		this.town.workspace().app().offers(Json.parse(Gallery.file("manifest")));
		assertThat(posted().byline()).isEqualTo("Kitchen sink");
		assertThat(posted().author()).isEqualTo(this.town.workspace().botUserId());
		assertThat(this.town.ana().in("C01").says("Thanks").byline()).isEqualTo("Ana Ruiz");
	}

	@Test
	void preferAnEmojiToAPicture() throws Exception {
		var answer = post((call) -> call.iconEmoji(":bus:").iconUrl(PICTURE)).getMessage();
		assertThat(answer.getIcons().getEmoji()).isEqualTo(":bus:");
		assertThat(answer.getIcons().getImage48()).isNull();
		assertThat(answer.getUsername()).isEqualTo("Bot");
	}

	@Test
	void needAScopeOfTheirOwn() throws Exception {
		this.town.workspace().app().grants(List.of("chat:write"));
		var refused = post((call) -> call.username("Cleo Marsh"));
		assertThat(refused.getError()).isEqualTo("missing_scope");
		assertThat(refused.getNeeded()).isEqualTo("chat:write.customize");
		assertThat(this.town.ana().in("C01").messages()).isEmpty();
		assertThat(post((call) -> call).isOk()).isTrue();
		this.town.workspace().app().grants(List.of("chat:write", "chat:write.customize"));
		assertThat(post((call) -> call.username("Cleo Marsh")).isOk()).isTrue();
	}

	@Test
	void stayWhenTheMessageIsChanged() throws Exception {
		String ts = post((call) -> call.username("Cleo Marsh")).getTs();
		assertThat(this.town.client().chatUpdate((call) -> call.channel("C01").ts(ts).text("The bus is here")).isOk())
			.isTrue();
		assertThat(posted().awaits("here").byline()).isEqualTo("Cleo Marsh");
		assertThat(this.town.client().chatDelete((call) -> call.channel("C01").ts(ts)).isOk()).isTrue();
	}

	@Test
	void nameRepliers() throws Exception {
		Card root = this.town.ana().in("C01").says("Where is the bus?");
		for (String name : List.of("Cleo Marsh", "Dan Ode", "Cleo Marsh")) {
			post((call) -> call.username(name).threadTs(root.ts()));
		}
		root.thread().replies("Thanks");
		JsonNode shown = new Browser(this.town.workspace(), "U01").messages("C01").path(0);
		assertThat(shown.path("repliers").valueStream())
			.extracting((one) -> Json.text(one, "username") + Json.text(one, "user"))
			.containsExactly("Cleo Marsh", "Dan Ode", "U01");
	}

}
