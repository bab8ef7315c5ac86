package slacksim.page;

import java.io.IOException;
import java.util.List;

import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.app_backend.interactive_components.response.OptionGroup;
import com.slack.api.methods.SlackApiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.gallery.Gallery;
import slacksim.gallery.SampleViews;
import slacksim.http.Json;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

class ClientApiTests {

	private final TestTown town = TestTown.found();

	private final Browser ana = new Browser(this.town.workspace(), "U01");

	private final Browser ben = new Browser(this.town.workspace(), "U02");

	@AfterEach
	void close() {
		this.town.close();
	}

	private void listens() {
		this.town.bot().command("/request", (request, context) -> {
			context.client()
				.viewsOpen((call) -> call.triggerId(context.getTriggerId()).viewAsString(SampleViews.REQUEST));
			return context.ack();
		});
		this.town.bot().blockAction("pick", (request, context) -> context.ack());
		this.town.bot().viewSubmission("request", (request, context) -> {
			String summary = SampleViews.value(request.getPayload().getView(), "summary", "text").getValue();
			context.client().chatPostMessage((call) -> call.channel("C01").text(summary).blocksAsString("""
					[{"type":"section","text":{"type":"mrkdwn","text":"A card"}},
					 {"type":"actions","block_id":"b","elements":[
					  {"type":"button","action_id":"claim","text":{"type":"plain_text","text":"Claim"}}]}]"""));
			return context.ack();
		});
		this.town.bot().blockAction("claim", (request, context) -> {
			context.respond("Claimed by " + request.getPayload().getUser().getId());
			return context.ack();
		});
	}

	private String view() {
		return Json.text(this.ana.world().path("modal").path(0), "id");
	}

	@Test
	void goesFromCommandToCardByIds() {
		listens();
		assertThat(this.ana.act("command", "{'channel':'C01','text':'/request bus'}").path("ok").asBoolean()).isTrue();
		String view = view();
		assertThat(this.ana.act("submit", "{'view':'" + view + "'}").path("ok").asBoolean()).isTrue();
		JsonNode modal = this.ana.world().path("modal").path(0);
		assertThat(Json.text(modal.path("errors"), "summary")).isEqualTo("Please complete this required field.");
		this.ana.act("act",
				"{'view':'" + view + "','block_id':'school','action_id':'pick',"
						+ "'chosen':[{'text':{'type':'plain_text','text':'Roosevelt'},'value':'rsv'}],"
						+ "'state':[{'block_id':'summary','action_id':'text','text':'Bus 14'}]}");
		JsonNode values = this.ana.world().path("modal").path(0).path("state").path("values");
		assertThat(Json.text(values.path("summary").path("text"), "value")).isEqualTo("Bus 14");
		assertThat(Json.text(values.path("school").path("pick").path("selected_option"), "value")).isEqualTo("rsv");
		assertThat(this.ana.act("submit", "{'view':'" + view + "'}").path("ok").asBoolean()).isTrue();
		assertThat(this.ana.world().path("modal").isEmpty()).isTrue();
		JsonNode card = this.ben.messages("C01").path(0);
		assertThat(Json.text(card, "text")).isEqualTo("Bus 14");
		this.ben.act("act",
				"{'channel':'C01','message':'" + Json.text(card, "ts") + "','block_id':'b','action_id':'claim'}");
		JsonNode note = this.ben.messages("C01").path(1);
		assertThat(Json.text(note, "text")).isEqualTo("Claimed by U02");
		assertThat(note.path("is_ephemeral").asBoolean()).isTrue();
		assertThat(this.ana.messages("C01").size()).isEqualTo(1);
		this.ben.act("dismiss", "{'channel':'C01','message':'" + Json.text(note, "ts") + "'}");
		assertThat(this.ben.messages("C01").size()).isEqualTo(1);
	}

	@Test
	void sendsChoicesElsewhereInTheMessage() throws IOException, SlackApiException {
		this.town.bot().blockAction("go", (request, context) -> {
			context.respond(request.getPayload().getState().getValues().toString());
			return context.ack();
		});
		this.town.client().chatPostMessage((call) -> call.channel("C01").text("x").blocksAsString("""
				[{"type":"actions","block_id":"b","elements":[
				  {"type":"users_select","action_id":"who"},
				  {"type":"button","action_id":"go","text":{"type":"plain_text","text":"Go"}}]}]"""));
		String ts = Json.text(this.ana.messages("C01").path(0), "ts");
		this.ana.act("act", "{'channel':'C01','message':'" + ts + "','block_id':'b','action_id':'go',"
				+ "'state':[{'block_id':'b','action_id':'who','chosen':['U02']}]}");
		assertThat(Json.text(this.ana.messages("C01").path(1), "text")).contains("selectedUser=U02");
	}

	@Test
	void suggestsInGroups() {
		listens();
		this.town.bot()
			.blockSuggestion("who", (request, context) -> context.ack((ack) -> ack.optionGroups(List.of(OptionGroup
				.builder()
				.label(SampleViews.plain("Lincoln"))
				.options(List
					.of(Option.builder().text(SampleViews.plain(request.getPayload().getValue())).value("v").build()))
				.build()))));
		this.ana.act("command", "{'channel':'C01','text':'/request'}");
		JsonNode groups = this.ana.act("suggest",
				"{'view':'" + view() + "','block_id':'assignee','action_id':'who','query':'zo'}");
		assertThat(groups.toString()).contains("\"option_groups\"", "\"Lincoln\"", "\"zo\"");
	}

	@Test
	void saysRepliesReactsEditsAndDeletes() {
		this.ana.act("say", "{'channel':'C01','text':'Hello'}");
		String ts = Json.text(this.ana.messages("C01").path(0), "ts");
		this.ben.act("say", "{'channel':'C01','thread':'" + ts + "','text':'Hi'}");
		this.ben.act("react", "{'channel':'C01','message':'" + ts + "','emoji':'eyes'}");
		this.ana.act("edit", "{'channel':'C01','message':'" + ts + "','text':'Hello all'}");
		JsonNode thread = this.ana.look("thread", "&channel=C01&ts=" + ts);
		assertThat(Json.text(thread.path("root"), "text")).isEqualTo("Hello all");
		assertThat(thread.path("root").path("reply_count").asInt()).isEqualTo(1);
		assertThat(Json.text(thread.path("root").path("reactions").path(0), "name")).isEqualTo("eyes");
		assertThat(Json.text(thread.path("messages").path(0), "text")).isEqualTo("Hi");
		assertThat(Json.text(this.ben.act("delete", "{'channel':'C01','message':'" + ts + "'}"), "error"))
			.startsWith("written by U01");
		this.ana.act("delete", "{'channel':'C01','message':'" + ts + "'}");
		assertThat(Json.text(this.ana.messages("C01").path(0), "text")).isEqualTo("This message was deleted.");
		String reply = Json.text(thread.path("messages").path(0), "ts");
		this.ben.act("delete", "{'channel':'C01','message':'" + reply + "'}");
		assertThat(this.ana.messages("C01")).isEmpty();
	}

	@Test
	void showsFilesByteForByte() {
		byte[] bytes = { 0, (byte) 0xff, 10 };
		JsonNode file = this.ana.upload("&channel=C01&name=a.csv", bytes).path("file");
		assertThat(Json.text(this.ben.messages("C01").path(0).path("files").path(0), "name")).isEqualTo("a.csv");
		assertThat(this.town.ben().in("C01").messages().get(0).files().get(0).content()).isEqualTo(bytes);
		String path = "/client/" + this.town.workspace().id() + "/file?user=U02&id=" + Json.text(file, "id");
		assertThat(this.ben.get(path).headers().firstValue("Content-Disposition")).contains("attachment");
	}

	@Test
	void acceptsOnlyCommandsInTheManifest() {
		this.town.workspace().app().offers(Json.parse(Gallery.file("manifest")));
		assertThat(Json.text(this.ana.act("command", "{'channel':'C01','text':'/nosuch'}"), "error"))
			.startsWith("/nosuch is not a valid command.");
		assertThat(Json.text(this.ana.act("say", "{'channel':'C01','text':'//Psst'}"), "error"))
			.startsWith("//Psst is not a valid command.");
		JsonNode app = this.ana.world().path("app");
		assertThat(Json.text(app, "name")).isEqualTo("Kitchen sink");
		assertThat(Json.text(app.path("commands").path(0), "usage_hint")).isEqualTo("[what to say]");
	}

	@Test
	void saysWhatIsWrong() {
		assertThat(Json.text(this.ana.act("shout", "{}"), "error")).isEqualTo("no such interaction: shout");
		assertThat(Json.text(this.ana.look("stars", ""), "error")).isEqualTo("no such query: stars");
		assertThat(Json.text(this.ana.act("submit", "{'view':'V0'}"), "error"))
			.isEqualTo("That form is no longer open.");
		assertThat(Json.text(this.ana.look("conversation", "&channel=C02"), "error"))
			.isEqualTo("Ana Ruiz is in no channel C02");
	}

	@Test
	void tellsWhichInteractionFailed() {
		this.town.bot().command("/broken", (request, context) -> {
			throw new IllegalStateException("broken");
		});
		assertThat(Json.text(this.ana.act("command", "{'channel':'C01','text':'/broken'}"), "failed"))
			.isEqualTo("dispatch_failed");
	}

}
