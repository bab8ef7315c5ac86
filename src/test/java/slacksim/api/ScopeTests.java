package slacksim.api;

import java.util.List;

import com.slack.api.model.ConversationType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.limits.MethodTable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScopeTests {

	private final TestTown town = TestTown.found();

	@AfterEach
	void close() {
		this.town.close();
	}

	private void grant(String... names) {
		this.town.workspace().app().grants(List.of(names));
	}

	@Test
	void areNeededByMethods() throws Exception {
		grant("commands", "users:read");
		var refused = this.town.client().chatPostMessage((call) -> call.channel("C01").text("Hello"));
		assertThat(refused.getError()).isEqualTo("missing_scope");
		assertThat(refused.getNeeded()).isEqualTo("chat:write");
		assertThat(refused.getProvided()).isEqualTo("commands,users:read");
		assertThat(refused.getHttpResponseHeaders().get("x-oauth-scopes")).containsExactly("commands,users:read");
		grant("chat:write");
		assertThat(this.town.client().chatPostMessage((call) -> call.channel("C01").text("Hello")).isOk()).isTrue();
	}

	@Test
	void dependOnTheConversationsKind() throws Exception {
		grant("channels:history", "channels:read");
		this.town.workspace().channel("C03", "secret").asPrivate();
		assertThat(this.town.client().conversationsHistory((call) -> call.channel("C01")).isOk()).isTrue();
		assertThat(this.town.client().conversationsHistory((call) -> call.channel("C03")).getNeeded())
			.isEqualTo("groups:history");
		String dm = this.town.ana().dm().channelId();
		assertThat(this.town.client().conversationsInfo((call) -> call.channel(dm)).getNeeded()).isEqualTo("im:read");
		assertThat(this.town.client().conversationsInfo((call) -> call.channel("C99")).getError())
			.isEqualTo("channel_not_found");
	}

	@Test
	void openOnlyTheListedKindsOfConversations() throws Exception {
		grant("channels:read");
		assertThat(this.town.client().conversationsList((call) -> call).isOk()).isTrue();
		var refused = this.town.client()
			.conversationsList((call) -> call.types(List.of(ConversationType.PUBLIC_CHANNEL, ConversationType.IM)));
		assertThat(refused.getNeeded()).isEqualTo("channels:read,im:read");
	}

	@Test
	void areNeededForCommands() {
		grant("chat:write");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> this.town.ana().runs("/hello"));
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> this.town.ana().starts("new"));
	}

	@Test
	void hideAddresses() throws Exception {
		grant("users:read");
		assertThat(this.town.client().usersInfo((call) -> call.user("U01")).getUser().getProfile().getEmail()).isNull();
		assertThat(this.town.client().usersLookupByEmail((call) -> call.email("ana@riverbend.example")).getNeeded())
			.isEqualTo("users:read.email");
	}

	@Test
	void areAllGrantedByDefault() throws Exception {
		assertThat(this.town.workspace().app().scopes().granted()).contains("chat:write", "commands", "groups:history",
				"users:read.email");
		assertThat(MethodTable.all()).containsKeys("chat.postMessage", "views.open");
	}

}
