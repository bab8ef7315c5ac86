package slacksim.workspace;

import java.io.IOException;

import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.ListeningBot;
import slacksim.TestTown;
import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class DeletedMessageTests {

	private final TestTown town = TestTown.found();

	private final ListeningBot ear = new ListeningBot(this.town.sim());

	@AfterEach
	void close() {
		this.ear.close();
		this.town.close();
	}

	private ChatPostMessageResponse post(String thread) throws IOException, SlackApiException {
		return this.town.client().chatPostMessage((call) -> call.channel("C01").threadTs(thread).text("On its way"));
	}

	@Test
	void leaveATombstoneIfThereAreReplies() {
		Card card = this.ear.ana().in("C01").says("Bus 14");
		Card reply = card.thread().replies("Thanks");
		card.deletes();
		ObjectNode changed = this.ear.next("message_changed");
		JsonNode tombstone = changed.path("message");
		assertThat(Json.text(tombstone, "subtype")).isEqualTo("tombstone");
		assertThat(Json.text(tombstone, "user")).isEqualTo("USLACKBOT");
		assertThat(Json.text(tombstone, "text")).isEqualTo("This message was deleted.");
		assertThat(Json.text(tombstone, "thread_ts")).isEqualTo(Json.text(tombstone, "ts")).isEqualTo(card.ts());
		assertThat(tombstone.path("reply_count").asInt()).isOne();
		assertThat(Json.text(tombstone, "latest_reply")).isEqualTo(reply.ts());
		assertThat(Json.text(changed.path("previous_message"), "text")).isEqualTo("Bus 14");
		assertThat(this.ear.ana().in("C01").lines()).containsExactly("This message was deleted.");
		assertThat(card.thread().lines()).containsExactly("Thanks");
	}

	@Test
	void loseTheirTombstoneWithTheLastReply() {
		Card card = this.ear.ana().in("C01").says("Bus 14");
		Card reply = card.thread().replies("Thanks");
		Card last = card.thread().replies("It is here");
		card.deletes();
		reply.deletes();
		assertThat(Json.text(this.ear.next("message_deleted"), "deleted_ts")).isEqualTo(reply.ts());
		last.deletes();
		ObjectNode one = this.ear.next("message_deleted");
		ObjectNode other = this.ear.next("message_deleted");
		ObjectNode end = Json.text(one, "deleted_ts").equals(card.ts()) ? one : other;
		assertThat(Json.text(end, "deleted_ts")).isEqualTo(card.ts());
		assertThat(Json.text(end.path("previous_message"), "subtype")).isEqualTo("tombstone");
		assertThat(end.at("/previous_message/reply_count").asInt(-1)).isZero();
		assertThat(this.ear.ana().in("C01").messages()).isEmpty();
	}

	@Test
	void mayBeReportedWithoutTheirContent() {
		this.ear.workspace().follows(SlackQuirk.FORGOTTEN_MESSAGES, true);
		Card card = this.ear.ana().in("C01").says("Bus 14");
		Card reply = card.thread().replies("Thanks");
		card.deletes();
		assertThat(this.ear.next("message_changed").has("previous_message")).isFalse();
		reply.deletes();
		ObjectNode one = this.ear.next("message_deleted");
		ObjectNode end = Json.text(one, "deleted_ts").equals(card.ts()) ? one : this.ear.next("message_deleted");
		assertThat(end.path("previous_message").isArray()).isTrue();
		assertThat(end.path("previous_message")).isEmpty();
	}

	@Test
	void haveNoRepliesButMessagesInTheChannel() throws Exception {
		Card card = this.town.ana().in("C01").says("Bus 14");
		card.thread().replies("Six students are waiting");
		assertThat(post(card.ts()).getMessage().getThreadTs()).isEqualTo(card.ts());
		card.deletes();
		ChatPostMessageResponse late = post(card.ts());
		assertThat(late.isOk()).isTrue();
		assertThat(late.getMessage().getThreadTs()).isNull();
		assertThat(post("1.2").getMessage().getThreadTs()).isNull();
		assertThat(this.town.ana().in("C01").lines()).containsExactly("This message was deleted.", "On its way",
				"On its way");
	}

	@Test
	void areStillTheFirstOfTheirThread() throws Exception {
		Card card = this.town.ana().in("C01").says("Bus 14");
		card.thread().replies("Six students are waiting");
		card.deletes();
		var thread = this.town.client().conversationsReplies((call) -> call.channel("C01").ts(card.ts()));
		assertThat(thread.getMessages()).extracting((message) -> message.getSubtype())
			.containsExactly("tombstone", null);
		String error = this.town.client().chatDelete((call) -> call.channel("C01").ts(card.ts())).getError();
		assertThat(error).isEqualTo("cant_delete_message");
	}

}
