package slacksim.workspace;

import java.util.List;

import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import com.slack.api.model.ConversationType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.ListeningBot;
import slacksim.TestTown;
import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class GroupMessageTests {

	private final TestTown town = TestTown.found();

	@AfterEach
	void close() {
		this.town.close();
	}

	private ConversationsOpenResponse open(String... users) throws Exception {
		return this.town.client().conversationsOpen((call) -> call.users(List.of(users)));
	}

	@Test
	void areOpenedForSeveralPeopleOnce() throws Exception {
		String id = open("U01", "U02").getChannel().getId();
		assertThat(open("U02", "U01").getChannel().getId()).isEqualTo(id);
		assertThat(open("U01").getChannel().getId()).isNotEqualTo(id);
		this.town.client().chatPostMessage((call) -> call.channel(id).text("Both of you"));
		assertThat(this.town.ana().with("ben.okafor").lines()).containsExactly("Both of you");
		var info = this.town.client().conversationsInfo((call) -> call.channel(id)).getChannel();
		assertThat(info.isMpim()).isTrue();
		assertThat(info.isPrivate()).isTrue();
		assertThat(info.getName()).startsWith("mpdm-ana.ruiz--ben.okafor--bot");
		var list = this.town.client().conversationsList((call) -> call.types(List.of(ConversationType.MPIM)));
		assertThat(list.getChannels()).extracting((one) -> one.getId()).containsExactly(id);
	}

	@Test
	void haveScopesOfTheirOwn() throws Exception {
		this.town.workspace().app().grants(List.of("im:write", "im:history"));
		assertThat(open("U01").isOk()).isTrue();
		assertThat(open("U01", "U02").getNeeded()).isEqualTo("mpim:write");
		String id = this.town.ana().with("U02").channelId();
		assertThat(this.town.client().conversationsHistory((call) -> call.channel(id)).getNeeded())
			.isEqualTo("mpim:history");
	}

	@Test
	void haveAnEventOfTheirOwn() {
		try (ListeningBot ear = new ListeningBot(this.town.sim())) {
			ear.ana().with("U02").says("Hello both");
			ObjectNode event = ear.next();
			assertThat(Json.text(event, "channel_type")).isEqualTo("mpim");
			assertThat(Json.text(event, "text")).isEqualTo("Hello both");
		}
	}

}
