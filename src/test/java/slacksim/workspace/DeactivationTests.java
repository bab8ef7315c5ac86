package slacksim.workspace;

import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.ListeningBot;
import slacksim.TestTown;
import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class DeactivationTests {

	private final TestTown town = TestTown.found();

	private final ListeningBot ear = new ListeningBot(this.town.sim());

	@AfterEach
	void close() {
		this.ear.close();
		this.town.close();
	}

	@Test
	void isSentToTheBot() {
		this.ear.workspace().deactivate("Ana Ruiz");
		ObjectNode event = this.ear.next();
		assertThat(Json.text(event, "type")).isEqualTo("user_change");
		assertThat(Json.text(event.path("user"), "id")).isEqualTo("U01");
		assertThat(event.path("user").path("deleted").asBoolean()).isTrue();
		this.ear.workspace().reactivate("Ana Ruiz");
		assertThat(this.ear.next().path("user").path("deleted").asBoolean()).isFalse();
	}

	@Test
	void stillLetsBotsWrite() throws Exception {
		this.town.workspace().deactivate("Ana Ruiz");
		assertThat(this.town.client().chatPostMessage((call) -> call.channel("U01").text("Hello")).isOk()).isTrue();
		assertThat(this.town.ana().dm().lines()).containsExactly("Hello");
		assertThat(this.town.client().usersInfo((call) -> call.user("U01")).getUser().isDeleted()).isTrue();
		assertThat(this.town.client().conversationsOpen((call) -> call.users(List.of("U01"))).getError())
			.isEqualTo("user_disabled");
		assertThat(this.town.client().usersLookupByEmail((call) -> call.email("ana@riverbend.example")).getError())
			.isEqualTo("users_not_found");
	}

}
