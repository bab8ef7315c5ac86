package slacksim.workspace;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsOpenResponse;
import com.slack.api.model.view.View;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slacksim.TestTown;
import slacksim.gallery.SampleViews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ModalTests {

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
	void opensFromACommandAndIsReadLikeAForm() {
		Modal modal = this.town.ana().runs("/request").modal();
		assertThat(modal.title()).isEqualTo("New request");
		assertThat(modal.options("School")).containsExactly("Lincoln", "Roosevelt");
		assertThat(modal.value("School")).isEqualTo("Lincoln");
		assertThat(modal.labels()).contains("Summary", "Options", "Assignee");
		assertThat(this.town.ben().modal()).isEmpty();
	}

	@Test
	void sendsWhatWasFilledInAndCloses() {
		this.town.bot().viewSubmission("request", (request, context) -> {
			View view = request.getPayload().getView();
			context.client()
				.chatPostMessage((post) -> post.channel("C01")
					.text(SampleViews.value(view, "summary", "text").getValue() + "|"
							+ SampleViews.value(view, "school", "pick").getSelectedOption().getValue() + "|"
							+ SampleViews.value(view, "options", "flags").getSelectedOptions().size()));
			return context.ack();
		});
		Modal modal = this.town.ana().runs("/request").modal();
		Outcome outcome = modal.fills("Summary", "Bus 14\nis late")
			.chooses("School", "Roosevelt")
			.ticks("Confidential")
			.submits();
		assertThat(outcome.error()).isEmpty();
		assertThat(modal.isOpen()).isFalse();
		assertThat(this.town.ben().in("n1-hr").card("Bus 14").text()).isEqualTo("Bus 14\nis late|rsv|1");
	}

	@Test
	void doesNotSubmitWhatIsIncomplete() {
		Modal modal = this.town.ana().runs("/request").modal();
		Outcome outcome = modal.submits();
		assertThat(outcome.status()).isZero();
		assertThat(modal.errors()).isEqualTo(Map.of("Summary", "Please complete this required field."));
		modal.fills("Summary", "x".repeat(41)).submits();
		assertThat(modal.errors()).isEqualTo(Map.of("Summary", "Please enter no more than 40 characters."));
	}

	@Test
	void showsTheBotsErrorsUnderInputs() {
		this.town.bot()
			.viewSubmission("request", (request, context) -> context
				.ack((ack) -> ack.responseAction("errors").errors(Map.of("summary", "Say more"))));
		Modal modal = this.town.ana().runs("/request").modal();
		assertThat(modal.fills("Summary", "Bus").submits().error()).isEmpty();
		assertThat(modal.errors()).isEqualTo(Map.of("Summary", "Say more"));
		assertThat(modal.value("Summary")).isEqualTo("Bus");
	}

	@Test
	void refusesErrorsForUnknownBlocks() {
		this.town.bot()
			.viewSubmission("request", (request, context) -> context
				.ack((ack) -> ack.responseAction("errors").errors(Map.of("nowhere", "Say more"))));
		Modal modal = this.town.ana().runs("/request").modal();
		assertThat(modal.fills("Summary", "Bus").submits().error()).isEqualTo("invalid response");
		assertThat(modal.isOpen()).isTrue();
	}

	@Test
	void isReplacedByAnUpdateThatKeepsWhatWasFilledIn() {
		this.town.bot().blockAction("pick", (request, context) -> {
			context.client()
				.viewsUpdate((call) -> call.viewId(request.getPayload().getView().getId())
					.hash(request.getPayload().getView().getHash())
					.viewAsString(SampleViews.REQUEST.replace("New request", "For Roosevelt")));
			return context.ack();
		});
		Modal modal = this.town.ana().runs("/request").modal().fills("Summary", "Bus").chooses("School", "Roosevelt");
		assertThat(modal.title()).isEqualTo("For Roosevelt");
		assertThat(modal.value("Summary")).isEqualTo("Bus");
		assertThat(modal.value("School")).isEqualTo("Roosevelt");
	}

	@Test
	void asksTheBotForSuggestions() {
		this.town.bot()
			.blockSuggestion("who",
					(request,
							context) -> context.ack((ack) -> ack.options(List.of(Option.builder()
								.text(SampleViews.plain(request.getPayload().getValue() + "!"))
								.value("v1")
								.build()))));
		Modal modal = this.town.ana().runs("/request").modal();
		assertThat(modal.suggestions("Assignee", "Ben")).containsExactly("Ben!");
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> modal.chooses("Assignee", "Zoe"));
	}

	@Test
	void tellsTheBotWhenClosedIfAsked() {
		this.town.bot().viewClosed("request", (request, context) -> {
			context.client().chatPostMessage((post) -> post.channel("U01").text("Closed"));
			return context.ack();
		});
		Modal modal = this.town.ana().runs("/request").modal();
		assertThat(modal.closes()).isPresent();
		assertThat(modal.isOpen()).isFalse();
		assertThat(this.town.ana().dm().card("Closed").author()).isEqualTo(this.town.workspace().botUserId());
	}

}
