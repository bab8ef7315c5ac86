package slacksim.api;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.gallery.SampleViews;
import slacksim.workspace.Modal;

import static org.assertj.core.api.Assertions.assertThat;

class ViewLifeTests {

	private final TestTown town = TestTown.found();

	@BeforeEach
	void answerCommands() {
		this.town.bot().command("/request", (request, context) -> {
			open(context, SampleViews.REQUEST);
			return context.ack();
		});
	}

	@AfterEach
	void close() {
		this.town.close();
	}

	private static ViewsOpenResponse open(SlashCommandContext context, String view) {
		try {
			return context.client().viewsOpen((call) -> call.triggerId(context.getTriggerId()).viewAsString(view));
		}
		catch (IOException | SlackApiException ex) {
			throw new IllegalStateException(ex);
		}
	}

	@Test
	void allowsTwoPushes() {
		this.town.bot()
			.viewSubmission("request", (request, context) -> context
				.ack((ack) -> ack.responseAction("push").viewAsString(SampleViews.REQUEST)));
		Modal modal = this.town.ana().runs("/request").modal();
		assertThat(modal.fills("Summary", "1").submits().error()).isEmpty();
		assertThat(modal.value("Summary")).isEmpty();
		assertThat(modal.fills("Summary", "2").submits().error()).isEmpty();
		assertThat(modal.fills("Summary", "3").submits().error()).isEqualTo("invalid response");
		modal.closes();
		assertThat(modal.value("Summary")).isEqualTo("2");
	}

	@Test
	void stacksThreeViews() {
		List<String> errors = new CopyOnWriteArrayList<>();
		this.town.bot().blockAction("pick", (request, context) -> {
			String trigger = request.getPayload().getTriggerId();
			var pushed = context.client()
				.viewsPush((call) -> call.triggerId(trigger).viewAsString(SampleViews.REQUEST));
			errors.add(pushed.isOk() ? "ok" : pushed.getError());
			return context.ack();
		});
		Modal modal = this.town.ana().runs("/request").modal();
		modal.chooses("School", "Roosevelt").chooses("School", "Roosevelt").chooses("School", "Roosevelt");
		assertThat(errors).containsExactly("ok", "ok", "push_limit_reached");
		String root = modal.json().path("root_view_id").asString();
		modal.closes();
		assertThat(modal.json().path("previous_view_id").asString()).isEqualTo(root);
	}

	@Test
	void opensOncePerTriggerAndOnlyInTime() {
		String[] errors = new String[3];
		this.town.bot().command("/twice", (request, context) -> {
			open(context, SampleViews.REQUEST);
			errors[0] = open(context, SampleViews.REQUEST).getError();
			return context.ack();
		});
		this.town.bot().command("/late", (request, context) -> {
			this.town.clock().moves(Duration.ofMillis(3001));
			errors[1] = open(context, SampleViews.REQUEST).getError();
			return Response.ok();
		});
		this.town.ana().runs("/twice").modal();
		assertThat(this.town.ana().runs("/late").openModal()).isEmpty();
		assertThat(errors).startsWith("exchanged_trigger_id", "expired_trigger_id");
	}

	@Test
	void refusesAnOutdatedUpdate() throws Exception {
		Modal modal = this.town.ana().runs("/request").modal();
		String id = modal.json().path("id").asString();
		String hash = modal.json().path("hash").asString();
		var first = this.town.client()
			.viewsUpdate((call) -> call.viewId(id).hash(hash).viewAsString(SampleViews.REQUEST));
		var second = this.town.client()
			.viewsUpdate((call) -> call.viewId(id).hash(hash).viewAsString(SampleViews.REQUEST));
		assertThat(first.isOk()).isTrue();
		assertThat(second.getError()).isEqualTo("hash_conflict");
	}

}
