package slacksim.workspace;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.ListeningBot;
import slacksim.TestTown;
import slacksim.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class WorkspaceTests {

	private final TestTown town = TestTown.found();

	private final ListeningBot ear = new ListeningBot(this.town.sim());

	@AfterEach
	void close() {
		this.ear.close();
		this.town.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "account_inactive", "token_revoked", "invalid_auth", "org_login_required",
			"team_access_not_granted", "ekm_access_denied", "access_denied" })
	void refusesEverythingUntilToldToStop(String error) throws Exception {
		this.town.workspace().refuses(error);
		assertThat(this.town.client().authTest((call) -> call).getError()).isEqualTo(error);
		assertThat(this.town.client().chatPostMessage((call) -> call.channel("C01").text("a")).getError())
			.isEqualTo(error);
		this.town.workspace().refuses("");
		assertThat(this.town.client().authTest((call) -> call).isOk()).isTrue();
		assertThat(this.town.ana().in("C01").messages()).isEmpty();
	}

	@Test
	void labelsMentionedGroups() {
		this.ear.workspace().traits().group("S01", "drivers");
		this.ear.ana().in("C01").says("Ask <!subteam^S01> or <!subteam^S02>");
		assertThat(Json.text(this.ear.next(), "text")).isEqualTo("Ask <!subteam^S01|@drivers> or <!subteam^S02>");
	}

	@Test
	void getsAnyMessageOfOtherApps() {
		ObjectNode field = Json.object();
		field.putArray("message").addObject().put("text", "Bus 14");
		ObjectNode content = Json.object().put("text", "");
		ObjectNode attachment = content.putArray("attachments").addObject();
		attachment.putObject("list_record").putObject("record").putArray("fields").add(field);
		this.ear.workspace().channelCalled("n1-hr").hears(content);
		JsonNode fields = this.ear.next().at("/attachments/0/list_record/record/fields");
		assertThat(fields.at("/0/message/0/text").stringValue()).isEqualTo("Bus 14");
	}

	@Test
	void sendsEventsOnlyToVerifiedAddresses() {
		SlackApp app = this.ear.workspace().app();
		assertThat(app.verifiesUrl()).isFalse();
		this.ear.ana().in("C01").says("Is anybody there?");
		this.ear.answersChallenges();
		assertThat(app.verifiesUrl()).isTrue();
		this.ear.ana().in("C01").says("Now?");
		assertThat(Json.text(this.ear.next(), "text")).isEqualTo("Now?");
	}

	@Test
	void canBelongToAnOrganization() throws Exception {
		this.ear.workspace().traits().ofOrganization("E01").home("U01", "T09");
		this.ear.ana().in("C01").says("Hello");
		ObjectNode callback = this.ear.callback();
		assertThat(Json.text(callback, "enterprise_id")).isEqualTo("E01");
		assertThat(Json.text(callback, "context_enterprise_id")).isEqualTo("E01");
		assertThat(callback.at("/authorizations/0/enterprise_id").stringValue()).isEqualTo("E01");
		assertThat(callback.at("/event/team").stringValue()).isEqualTo("T09");
		assertThat(Json.text(callback, "team_id")).isEqualTo(this.ear.workspace().id());
		this.town.workspace().traits().ofOrganization("E02");
		assertThat(this.town.client().authTest((call) -> call).getEnterpriseId()).isEqualTo("E02");
		this.town.bot().command("/where", (request, context) -> context.ack(request.getPayload().getEnterpriseId()));
		assertThat(this.town.ana().runs("/where").ephemeral()).isEqualTo("E02");
	}

	@Test
	void showsTheTopLevelTextOnLockedPhones() throws Exception {
		this.town.client()
			.chatPostMessage((call) -> call.channel("C01")
				.text("REQ-1 Bus 14 is late")
				.blocksAsString("[{\"type\":\"header\",\"text\":{\"type\":\"plain_text\",\"text\":\"Bus 14\"}}]"));
		Card card = this.town.ana().in("C01").card("Bus 14");
		assertThat(card.notification()).isEqualTo("REQ-1 Bus 14 is late");
		assertThat(card.text()).isEqualTo("Bus 14");
	}

}
