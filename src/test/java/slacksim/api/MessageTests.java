package slacksim.api;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.util.json.GsonFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.calls.ApiCall;
import slacksim.conversations.ShownMessage;
import slacksim.faults.Fault;
import slacksim.workspace.Card;
import slacksim.workspace.Conversation;
import slacksim.workspace.MessageThread;
import slacksim.workspace.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class MessageTests {

	private static final String CARD = """
			[{"type":"section","text":{"type":"mrkdwn","text":"*REQ-1* Bus 14"}},
			 {"type":"actions","block_id":"do","elements":[
			  {"type":"button","action_id":"claim","value":"1","text":{"type":"plain_text","text":"Claim"}}]}]
			""";

	private final TestTown town = TestTown.found();

	@AfterEach
	void close() {
		this.town.close();
	}

	private ChatPostMessageResponse post(String channel, String text) throws Exception {
		return this.town.client().chatPostMessage((call) -> call.channel(channel).text(text).blocksAsString(CARD));
	}

	@Test
	void canBeActedOnByTheirReaders() throws Exception {
		post("C01", "REQ-1");
		this.town.bot().blockAction("claim", (request, context) -> {
			context.respond("Yours, " + request.getPayload().getUser().getName());
			context.client()
				.chatUpdate((call) -> call.channel(request.getPayload().getChannel().getId())
					.ts(request.getPayload().getMessage().getTs())
					.text("Claimed")
					.blocksAsString("[]"));
			return context.ack();
		});
		Card card = this.town.ben().in("#n1-hr").card("REQ-1");
		assertThat(card.text()).isEqualTo("*REQ-1* Bus 14");
		assertThat(card.buttons()).containsExactly("Claim");
		assertThat(card.clicks("Claim").ephemeral()).isEqualTo("Yours, ben.okafor");
		assertThat(card.awaits("Claimed").buttons()).isEmpty();
		assertThat(this.town.ana().sees()).isEmpty();
		assertThat(card.clicks("claim").status()).isEqualTo(200);
	}

	@Test
	void goToThePersonWhoseIdIsTheChannel() throws Exception {
		ChatPostMessageResponse posted = post("U01", "Hello");
		assertThat(posted.getChannel()).startsWith("D").isEqualTo(this.town.ana().dm().channelId());
		assertThat(this.town.ana().dm().lines()).containsExactly("*REQ-1* Bus 14");
		assertThat(this.town.ben().dm().messages()).isEmpty();
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> this.town.ben().in(posted.getChannel()));
	}

	@Test
	void haveThreads() throws Exception {
		String ts = post("C01", "REQ-1").getTs();
		this.town.client().chatPostMessage((call) -> call.channel("C01").threadTs(ts).text("Looking into it"));
		Card card = this.town.ana().in("n1-hr").message("REQ-1");
		card.thread().replies("Thanks");
		assertThat(card.thread().awaits("Thanks").author()).isEqualTo("U01");
		assertThat(card.thread().lines()).containsExactly("Looking into it", "Thanks");
		assertThat(this.town.ana().in("n1-hr").messages()).hasSize(1);
	}

	@Test
	void doNotBeginWithASlash() throws Exception {
		Conversation channel = this.town.ana().in("C01");
		MessageThread thread = channel.says(" //Psst").thread();
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> channel.says("//Psst"))
			.withMessageStartingWith("//Psst is not a valid command.");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> thread.replies("// Psst"))
			.withMessageStartingWith("// is not a valid command.");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> thread.replies("/request a bus"))
			.withMessage("/request is not supported in threads. Sorry!");
		assertThat(this.town.workspace().said()).hasSize(1);
	}

	@Test
	void areListedWithTheirPlaces() throws Exception {
		String ts = post("C01", "REQ-1").getTs();
		this.town.ana().in("C01").message(ts).thread().replies("Thanks");
		String channel = post("U02", "REQ-2").getChannel();
		assertThat(this.town.workspace().said()).extracting(ShownMessage::conversation)
			.containsExactly("C01", "C01", "U02");
		assertThat(this.town.workspace().said()).extracting(ShownMessage::channel)
			.containsExactly("C01", "C01", channel);
		assertThat(this.town.workspace().said()).extracting((said) -> said.json().path("text").asString())
			.containsExactly("REQ-1", "Thanks", "REQ-2");
	}

	@Test
	void belongToTheirAuthors() throws Exception {
		String ts = this.town.ana().in("C01").says("Hi").ts();
		assertThat(this.town.client().chatUpdate((call) -> call.channel("C01").ts(ts).text("Ho")).getError())
			.isEqualTo("cant_update_message");
		assertThat(this.town.client().chatDelete((call) -> call.channel("C01").ts(ts)).getError())
			.isEqualTo("cant_delete_message");
		assertThat(this.town.client().chatUpdate((call) -> call.channel("C01").ts("1.2").text("Ho")).getError())
			.isEqualTo("message_not_found");
	}

	@Test
	void areAnsweredFiveTimesThroughAResponseUrl() {
		this.town.bot().command("/six", (request, context) -> {
			for (int i = 1; i <= 6; i++) {
				context.respond("Answer " + i);
			}
			return context.ack();
		});
		assertThat(this.town.ana().runs("/six").ephemerals()).hasSize(5);
		assertThat(this.town.workspace().transcript().refused()).extracting(ApiCall::error).containsExactly("used_url");
	}

	@Test
	void areAnsweredForHalfAnHourThroughAResponseUrl() {
		this.town.bot().command("/late", (request, context) -> {
			this.town.clock().moves(Duration.ofMinutes(31));
			context.respond("Too late");
			return Response.ok();
		});
		assertThat(this.town.ana().runs("/late").ephemerals()).isEmpty();
		assertThat(this.town.workspace().transcript().refused()).extracting(ApiCall::error)
			.containsExactly("expired_url");
	}

	@Test
	void keepTheirMetadata() throws Exception {
		this.town.client()
			.chatPostMessage((call) -> call.channel("C01")
				.text("REQ-1")
				.metadataAsString("{\"event_type\":\"card\",\"event_payload\":{\"id\":\"e1\"}}"));
		var history = this.town.client().conversationsHistory((call) -> call.channel("C01").includeAllMetadata(true));
		assertThat(history.getMessages()).singleElement()
			.satisfies((message) -> assertThat(message.getMetadata().getEventPayload()).isEqualTo(Map.of("id", "e1")));
	}

	@Test
	void areReplacedAndDeletedThroughAResponseUrl() {
		this.town.bot().command("/ask", (request, context) -> {
			List<LayoutBlock> blocks = List.of(GsonFactory.createSnakeCase().fromJson(CARD, LayoutBlock[].class));
			context.respond((answer) -> answer.text("Sure?").blocks(blocks));
			return context.ack();
		});
		this.town.bot().blockAction("claim", (request, context) -> {
			context.respond((answer) -> answer.replaceOriginal(true).text("Yes"));
			return context.ack();
		});
		Outcome asked = this.town.ana().runs("/ask");
		Card note = asked.note();
		assertThat(note.clicks("Claim").error()).isEmpty();
		assertThat(note.awaits("Yes").buttons()).isEmpty();
		assertThat(this.town.ana().sees()).containsExactly("Yes");
	}

	@Test
	void arriveEvenIfTheAnswerIsLost() {
		this.town.workspace().failNext("chat.postMessage", 1, Fault.lostAnswer(502));
		assertThatExceptionOfType(SlackApiException.class).isThrownBy(() -> post("C01", "REQ-1"));
		assertThat(this.town.ana().in("C01").messages()).hasSize(1);
	}

	@Test
	void failOnDemand() throws Exception {
		this.town.workspace().failNext("chat.postMessage", 1, Fault.rateLimited(Duration.ofSeconds(7)));
		assertThatExceptionOfType(SlackApiException.class).isThrownBy(() -> post("C01", "REQ-1"))
			.satisfies((ex) -> assertThat(ex.getResponse().header("Retry-After")).isEqualTo("7"));
		this.town.workspace().failNext("chat.postMessage", 1, Fault.refusal("internal_error"));
		assertThat(post("C01", "REQ-1").getError()).isEqualTo("internal_error");
		assertThat(post("C01", "REQ-1").isOk()).isTrue();
		assertThat(this.town.workspace().transcript().calls("chat.postMessage")).extracting(ApiCall::status)
			.containsExactly(429, 200, 200);
	}

}
