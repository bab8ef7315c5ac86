package slacksim.workspace;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.http.Call;
import slacksim.http.HttpPort;
import slacksim.http.Json;
import slacksim.http.Reply;
import slacksim.limits.EventTable;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class EventTests {

	private final BlockingQueue<ObjectNode> told = new LinkedBlockingQueue<>();

	private final TestTown town = TestTown.found();

	private final HttpPort bot = HttpPort.open(0, this::hear);

	private final SlackApp app = this.town.sim().app("secret", List.of(this.bot.url()));

	private final Workspace workspace = this.app.workspace();

	@BeforeEach
	void furnish() {
		this.workspace.user("U01", "Ana Ruiz", "ana@riverbend.example");
		this.workspace.channel("C01", "n1-hr", "U01");
		this.workspace.channel("C02", "n1-it", "U01").withoutBot();
		this.workspace.channel("C03", "secret", "U01").asPrivate();
		this.app.subscribes(EventTable.scopes().keySet());
	}

	@AfterEach
	void close() {
		this.bot.close();
		this.town.close();
	}

	private Reply hear(Call call) {
		ObjectNode payload = Json.parseObject(call.body());
		if (payload.has("challenge")) {
			return Reply.text(200, Json.text(payload, "challenge"));
		}
		this.told.add(payload);
		return Reply.text(200, "");
	}

	private ObjectNode next() {
		try {
			ObjectNode next = this.told.poll(10, TimeUnit.SECONDS);
			assertThat(next).isNotNull();
			return (ObjectNode) next.path("event");
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private Conversation place() {
		return this.workspace.person("U01").in("C01");
	}

	@Test
	void reportMessagesAndTheirChanges() {
		Card card = place().says("Bus 14");
		ObjectNode said = next();
		assertThat(said.toString()).contains("\"type\":\"message\"", "\"user\":\"U01\"",
				"\"channel_type\":\"channel\"");
		card.edits("Bus 15");
		ObjectNode changed = next();
		assertThat(Json.text(changed, "subtype")).isEqualTo("message_changed");
		assertThat(Json.text(changed.path("previous_message"), "text")).isEqualTo("Bus 14");
		assertThat(Json.text(changed.path("message"), "text")).isEqualTo("Bus 15");
		Card reply = card.thread().replies("Thanks");
		assertThat(Json.text(next(), "parent_user_id")).isEqualTo("U01");
		reply.deletes();
		next();
		card.deletes();
		ObjectNode deleted = next();
		assertThat(Json.text(deleted, "subtype")).isEqualTo("message_deleted");
		assertThat(Json.text(deleted, "deleted_ts")).isEqualTo(card.ts());
		assertThat(place().messages()).isEmpty();
	}

	@Test
	void reportMentions() {
		this.app.subscribes(List.of("app_mention"));
		place().says("Hello <@" + this.workspace.botUserId() + ">");
		assertThat(next().toString()).contains("\"type\":\"app_mention\"").doesNotContain("channel_type");
	}

	@Test
	void reportOtherBots() {
		this.workspace.channel("C04", "alerts", "U01").hears("Weather", "Snow");
		ObjectNode event = next();
		assertThat(Json.text(event, "subtype")).isEqualTo("bot_message");
		assertThat(Json.text(event, "username")).isEqualTo("Weather");
	}

	@Test
	void reportReactions() {
		Card card = place().says("Bus 14");
		next();
		card.reacts("eyes");
		ObjectNode added = next();
		assertThat(Json.text(added, "type")).isEqualTo("reaction_added");
		assertThat(Json.text(added.path("item"), "ts")).isEqualTo(card.ts());
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> card.reacts("eyes"));
		card.unreacts("eyes");
		assertThat(Json.text(next(), "type")).isEqualTo("reaction_removed");
	}

	@Test
	void reportHomeAndMembers() {
		this.workspace.person("U01").opensHome();
		assertThat(next().toString()).contains("app_home_opened", "\"tab\":\"home\"");
		this.workspace.channel("C05", "n2-hr").with("U01");
		assertThat(next().toString()).contains("member_joined_channel", "\"channel\":\"C05\"");
	}

	@Test
	void areSentOnlyWhereTheBotMaySee() {
		Person ana = this.workspace.person("U01");
		ana.in("C02").says("not here");
		this.app.grants(List.of("channels:history"));
		ana.in("C03").says("no scope");
		this.app.subscribes(List.of("message.groups", "app_home_opened"));
		place().says("not subscribed");
		this.app.grants(List.of("groups:history"));
		ana.in("C03").says("now");
		assertThat(Json.text(next(), "text")).isEqualTo("now");
		assertThat(this.told).isEmpty();
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> this.app.subscribes(List.of("moon_rose")));
	}

	@Test
	void reportTheUninstall() {
		this.workspace.uninstalls();
		assertThat(List.of(Json.text(next(), "type"), Json.text(next(), "type")))
			.containsExactlyInAnyOrder("tokens_revoked", "app_uninstalled");
		place().says("Is anybody there?");
		assertThat(this.told).isEmpty();
	}

	@Test
	void goWhereTheChallengeIsAnswered() {
		assertThat(this.app.verifiesUrl()).isTrue();
		assertThat(this.town.workspace().app().verifiesUrl()).isTrue();
		assertThat(this.town.sim().app("secret", List.of(this.town.sim().url())).verifiesUrl()).isFalse();
	}

}
