package slacksim.workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;

import static org.assertj.core.api.Assertions.assertThat;

class SlackQuirkTests {

	private static final String BUTTON = """
			[{"type":"actions","elements":[
			  {"type":"button","action_id":"ask","text":{"type":"plain_text","text":"HR & <IT>"}}]}]
			""";

	private final TestTown town = TestTown.found();

	@AfterEach
	void close() {
		this.town.close();
	}

	private String typed() {
		this.town.bot().command("/ask", (request, context) -> context.ack(request.getPayload().getText()));
		return this.town.ana().runs("/ask HR & <IT>").ephemeral();
	}

	private String clicked() throws Exception {
		this.town.client().chatPostMessage((call) -> call.channel("C01").text("Whom?").blocksAsString(BUTTON));
		this.town.bot().blockAction("ask", (request, context) -> {
			context.respond(request.getPayload().getActions().get(0).getText().getText());
			return context.ack();
		});
		return this.town.ana().in("C01").messages().get(0).clicks("ask").ephemeral();
	}

	@Test
	void changeNothingByDefault() throws Exception {
		assertThat(typed()).isEqualTo("HR & <IT>");
		assertThat(clicked()).isEqualTo("HR & <IT>");
	}

	@Test
	void escapeTextAfterACommand() {
		this.town.workspace().follows(SlackQuirk.ESCAPED_COMMANDS, true);
		assertThat(typed()).isEqualTo("HR &amp; &lt;IT&gt;");
		this.town.workspace().follows(SlackQuirk.ESCAPED_COMMANDS, false);
		assertThat(typed()).isEqualTo("HR & <IT>");
	}

	@Test
	void escapeButtonTexts() throws Exception {
		this.town.workspace().follows(SlackQuirk.ESCAPED_PLAIN_TEXT, true);
		assertThat(clicked()).isEqualTo("HR &amp; &lt;IT&gt;");
	}

}
