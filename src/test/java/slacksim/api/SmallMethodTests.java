package slacksim.api;

import java.util.List;

import com.slack.api.methods.MethodsClient;
import com.slack.api.model.Usergroup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.workspace.Card;
import slacksim.workspace.Workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class SmallMethodTests {

	private final TestTown town = TestTown.found();

	private final MethodsClient client = this.town.client();

	@AfterEach
	void close() {
		this.town.close();
	}

	@Test
	void describeTheWorkspaceAndItsBots() throws Exception {
		Workspace workspace = this.town.workspace();
		assertThat(this.client.teamInfo((call) -> call).getTeam().getId()).isEqualTo(workspace.id());
		assertThat(this.client.botsInfo((call) -> call).getBot().getUserId()).isEqualTo(workspace.botUserId());
		String other = workspace.channelCalled("n1-hr").hears("Weather", "Snow").id();
		String bot = this.town.ana().in(other).message("Snow").json().path("bot_id").asString();
		assertThat(this.client.botsInfo((call) -> call.bot(bot)).getBot().getName()).isEqualTo("Weather");
	}

	@Test
	void listUserGroups() throws Exception {
		this.town.workspace().traits().group("S01", "bus-office");
		assertThat(this.client.usergroupsList((call) -> call).getUsergroups())
			.extracting(Usergroup::getId, Usergroup::getHandle)
			.containsExactly(tuple("S01", "bus-office"));
	}

	@Test
	void showEmailsOnlyWithTheScope() throws Exception {
		assertThat(this.client.usersProfileGet((call) -> call.user("U01")).getProfile().getEmail())
			.isEqualTo("ana@riverbend.example");
		this.town.workspace().app().grants(List.of("users.profile:read"));
		assertThat(this.client.usersProfileGet((call) -> call.user("U01")).getProfile().getEmail()).isNull();
	}

	@Test
	void deleteTheBotsOwnFiles() throws Exception {
		String id = this.client
			.filesUploadV2((call) -> call.fileData(new byte[] { 1 })
				.filename("week.png")
				.channel("C01")
				.initialComment("Your digest"))
			.getFile()
			.getId();
		assertThat(this.client.filesDelete((call) -> call.file(id)).isOk()).isTrue();
		assertThat(this.town.ana().in("C01").card("Your digest").json().at("/files/0/mode").stringValue())
			.isEqualTo("tombstone");
		assertThat(this.client.filesDelete((call) -> call.file(id)).getError()).isEqualTo("file_deleted");
		String anas = this.town.ana().in("C01").shares("roster.csv", "a,b").files().get(0).id();
		assertThat(this.client.filesDelete((call) -> call.file(anas)).getError()).isEqualTo("cant_delete_file");
	}

	@Test
	void reachAChannelByItsName() throws Exception {
		assertThat(this.client.chatPostMessage((call) -> call.channel("#n1-hr").text("a")).getChannel())
			.isEqualTo("C01");
		assertThat(this.client.chatPostMessage((call) -> call.channel("n1-hr").text("b")).getChannel())
			.isEqualTo("C01");
		assertThat(this.client.chatPostMessage((call) -> call.channel("#n1-it").text("c")).getError())
			.isEqualTo("not_in_channel");
		assertThat(this.client.conversationsInfo((call) -> call.channel("#n1-hr")).getError())
			.isEqualTo("channel_not_found");
	}

	@Test
	void acceptMarkdownInsteadOfTextAndBlocks() throws Exception {
		String ts = this.client.chatPostMessage((call) -> call.channel("C01").markdownText("**Bus 14**")).getTs();
		assertThat(this.town.ana().in("C01").message(ts).json().at("/blocks/0/type").stringValue())
			.isEqualTo("markdown");
		assertThat(
				this.client.chatPostMessage((call) -> call.channel("C01").markdownText("x".repeat(12_001))).getError())
			.isEqualTo("msg_too_long");
	}

	@Test
	void acceptOnlyExistingEmoji() throws Exception {
		String ts = this.town.ana().in("C01").says("Bus 14").ts();
		assertThat(react(ts, "no_such_emoji")).isEqualTo("invalid_name");
		assertThat(react(ts, "eyes")).isNull();
		assertThat(react(ts, "wave::skin-tone-3")).isNull();
		this.town.workspace().traits().emoji("riverbend_logo");
		assertThat(react(ts, "riverbend_logo")).isNull();
	}

	@Test
	void limitEmoji() throws Exception {
		Card card = this.town.ana().in("C01").says("Bus 14");
		List<String> some = List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
				"keycap_ten", "eyes", "tada", "wave", "fire", "rocket", "sunny", "snowflake", "bus", "car", "bike",
				"train", "ship", "airplane");
		for (String emoji : some) {
			assertThat(react(card.ts(), emoji)).isNull();
		}
		assertThat(react(card.ts(), "heart")).isEqualTo("too_many_reactions");
		Card other = this.town.ana().in("C01").says("Bus 15");
		for (int i = 0; i < 50; i++) {
			other.reacts("emoji_" + i);
		}
		assertThat(react(other.ts(), "heart")).isEqualTo("too_many_emoji");
	}

	private String react(String ts, String emoji) throws Exception {
		return this.client.reactionsAdd((call) -> call.channel("C01").timestamp(ts).name(emoji)).getError();
	}

	@Test
	void describeThreadsInTheHistory() throws Exception {
		Card card = this.town.ana().in("C01").says("Bus 14");
		Card reply = this.town.ben().in("C01").message("Bus 14").thread().replies("On its way");
		var history = this.client.conversationsHistory((call) -> call.channel("C01"));
		assertThat(history.getMessages()).singleElement().satisfies((root) -> {
			assertThat(root.getThreadTs()).isEqualTo(card.ts());
			assertThat(root.getReplyCount()).isOne();
			assertThat(root.getReplyUsers()).containsExactly("U02");
			assertThat(root.getReplyUsersCount()).isOne();
			assertThat(root.getLatestReply()).isEqualTo(reply.ts());
		});
		assertThat(history.getResponseMetadata()).isNull();
		var thread = this.client.conversationsReplies((call) -> call.channel("C01").ts(card.ts()));
		assertThat(thread.getMessages().get(1).getParentUserId()).isEqualTo("U01");
	}

	@Test
	void endTheirPagesWithoutACursor() throws Exception {
		var first = this.client.usersList((call) -> call.limit(2));
		String cursor = first.getResponseMetadata().getNextCursor();
		assertThat(cursor).isNotEmpty();
		assertThat(this.client.usersList((call) -> call.limit(2).cursor(cursor)).getResponseMetadata()).isNull();
	}

	@Test
	void readArchivedChannels() throws Exception {
		this.town.ana().in("C01").says("Bus 14");
		this.town.workspace().channelCalled("n1-hr").archived();
		assertThat(this.client.conversationsHistory((call) -> call.channel("C01")).getMessages()).hasSize(1);
	}

	@Test
	void keepMetadataThatAnUpdateLeavesOut() throws Exception {
		String metadata = "{\"event_type\":\"card\",\"event_payload\":{\"id\":\"e1\"}}";
		String ts = this.client.chatPostMessage((call) -> call.channel("C01").text("Bus 14").metadataAsString(metadata))
			.getTs();
		this.client.chatUpdate((call) -> call.channel("C01").ts(ts).text("Bus 15"));
		var history = this.client.conversationsHistory((call) -> call.channel("C01").includeAllMetadata(true));
		assertThat(history.getMessages().get(0).getMetadata().getEventType()).isEqualTo("card");
		assertThat(history.getMessages().get(0).getText()).isEqualTo("Bus 15");
	}

}
