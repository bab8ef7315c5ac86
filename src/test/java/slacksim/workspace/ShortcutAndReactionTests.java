package slacksim.workspace;

import java.util.List;

import com.slack.api.model.event.AppHomeOpenedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.gallery.SampleViews;

import static org.assertj.core.api.Assertions.assertThat;

class ShortcutAndReactionTests {

	private final TestTown town = TestTown.found();

	@AfterEach
	void close() {
		this.town.close();
	}

	@Test
	void startAnywhere() {
		this.town.bot().globalShortcut("new", (request, context) -> {
			context.client()
				.viewsOpen((call) -> call.triggerId(request.getPayload().getTriggerId())
					.viewAsString(SampleViews.REQUEST));
			return context.ack();
		});
		assertThat(this.town.ana().starts("new").modal().title()).isEqualTo("New request");
	}

	@Test
	void startOnAMessage() {
		this.town.bot().messageShortcut("turn", (request, context) -> {
			context.respond("About: " + request.getPayload().getMessage().getText());
			return context.ack();
		});
		Card card = this.town.ana().in("C01").says("Bus 14 is late");
		assertThat(card.starts("turn").ephemeral()).isEqualTo("About: Bus 14 is late");
	}

	@Test
	void botsCanReactToo() throws Exception {
		String ts = this.town.ana().in("C01").says("Done").ts();
		assertThat(this.town.client().reactionsAdd((call) -> call.channel("C01").timestamp(ts).name("tada")).isOk())
			.isTrue();
		assertThat(this.town.client().reactionsAdd((call) -> call.channel("C01").timestamp(ts).name("tada")).getError())
			.isEqualTo("already_reacted");
		var reactions = this.town.client().reactionsGet((call) -> call.channel("C01").timestamp(ts));
		assertThat(reactions.getMessage().getReactions()).singleElement()
			.satisfies((one) -> assertThat(one.getUsers()).containsExactly(this.town.workspace().botUserId()));
		assertThat(this.town.client().reactionsRemove((call) -> call.channel("C01").timestamp(ts).name("tada")).isOk())
			.isTrue();
		assertThat(
				this.town.client().reactionsRemove((call) -> call.channel("C01").timestamp(ts).name("tada")).getError())
			.isEqualTo("no_reaction");
		assertThat(
				this.town.client().reactionsAdd((call) -> call.channel("C01").timestamp("1.2").name("tada")).getError())
			.isEqualTo("message_not_found");
	}

	@Test
	void reachBoltAsEvents() {
		this.town.workspace().app().subscribes(List.of("app_home_opened"));
		this.town.bot().event(AppHomeOpenedEvent.class, (payload, context) -> {
			context.client()
				.viewsPublish((call) -> call.userId(payload.getEvent().getUser())
					.viewAsString("{\"type\":\"home\",\"blocks\":[{\"type\":\"divider\"}]}"));
			return context.ack();
		});
		assertThat(this.town.ana().opensHome().home().json().path("type").asString()).isEqualTo("home");
	}

}
