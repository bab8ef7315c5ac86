package slacksim.gallery;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.response.Option;
import com.slack.api.bolt.App;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.model.event.AppHomeOpenedEvent;
import slacksim.http.Json;
import tools.jackson.databind.node.ObjectNode;

/**
 * The app of the {@link Gallery}.
 */
final class GalleryApp {

	private static final List<String> SCHOOLS = List.of("Lincoln Elementary", "Roosevelt High", "Washington Middle");

	private final App app;

	private final URI sim;

	GalleryApp(App app, URI sim) {
		this.app = app;
		this.sim = sim;
	}

	/** Posts every block and a file, and starts listening. */
	void opens(String channel) {
		commands();
		elements();
		shortcuts();
		for (ObjectNode message : Json.objects(Json.parse(Gallery.file("messages")))) {
			String blocks = message.path("blocks").toString().replace("HERE", this.sim.toString());
			called(() -> this.app.client()
				.chatPostMessage(
						(post) -> post.channel(channel).text(Json.text(message, "text")).blocksAsString(blocks))
				.isOk());
		}
		called(() -> this.app.client()
			.filesUploadV2((file) -> file.fileData(Gallery.bytes("week.png"))
				.filename("week.png")
				.title("This week")
				.altTxt("Five bars, the last three times as high as the first")
				.channel(channel)
				.initialComment("Files"))
			.isOk());
	}

	private static void called(Call call) {
		try {
			if (!call.isOk()) {
				throw new IllegalStateException("the gallery breaks a limit of Slack");
			}
		}
		catch (IOException | SlackApiException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void commands() {
		this.app.command("/form", (request, context) -> {
			form(context.client(), context.getTriggerId());
			return context.ack();
		});
		this.app.command("/fail", (request, context) -> {
			throw new IllegalStateException("as it was asked to");
		});
	}

	private static void form(MethodsClient client, String trigger) {
		called(() -> client.viewsOpen((call) -> call.triggerId(trigger).viewAsString(Gallery.file("modal"))).isOk());
	}

	private void elements() {
		this.app.blockAction("open", (request, context) -> {
			form(context.client(), context.getTriggerId());
			return context.ack();
		});
		this.app.blockAction("push", (request, context) -> {
			context.client()
				.viewsPush((call) -> call.triggerId(context.getTriggerId()).viewAsString(Gallery.file("modal")));
			return context.ack();
		});
		this.app.blockAction(Pattern.compile("^(?!open$|push$).*"), (request, context) -> {
			if (request.getPayload().getMessage() != null) {
				context.respond(told(request.getPayload().getActions().get(0)));
			}
			return context.ack();
		});
		this.app.blockSuggestion("external",
				(request, context) -> context.ack((ack) -> ack.options(schools(request.getPayload().getValue()))));
		this.app.viewSubmission("everything", (request, context) -> {
			String state = request.getPayload().getView().getState().getValues().toString();
			context.client()
				.chatPostMessage((post) -> post.channel(request.getPayload().getUser().getId())
					.text("You sent\n```\n" + state + "\n```"));
			return context.ack();
		});
		this.app.viewClosed("everything", (request, context) -> context.ack());
	}

	private static String told(BlockActionPayload.Action action) {
		String chosen = Stream
			.of(action.getValue(), action.getSelectedUser(), action.getSelectedDate(), action.getSelectedTime(),
					(action.getSelectedOption() != null) ? action.getSelectedOption().getValue() : null,
					(action.getSelectedOptions() != null) ? action.getSelectedOptions()
						.stream()
						.map(BlockActionPayload.Action.SelectedOption::getValue)
						.collect(Collectors.joining(", ")) : null)
			.filter(Objects::nonNull)
			.findFirst()
			.orElse("clicked");
		return "You did `" + action.getActionId() + "`: " + chosen;
	}

	private static List<Option> schools(String typed) {
		return SCHOOLS.stream()
			.filter((school) -> school.toLowerCase(Locale.ROOT).contains(typed.toLowerCase(Locale.ROOT)))
			.map((school) -> Option.builder().text(SampleViews.plain(school)).value(school).build())
			.toList();
	}

	private void shortcuts() {
		this.app.globalShortcut("form", (request, context) -> {
			form(context.client(), context.getTriggerId());
			return context.ack();
		});
		this.app.messageShortcut("copy", (request, context) -> {
			context.respond("> " + request.getPayload().getMessage().getText());
			return context.ack();
		});
		this.app.event(AppHomeOpenedEvent.class, (request, context) -> {
			String user = request.getEvent().getUser();
			context.client().viewsPublish((call) -> call.userId(user).viewAsString(Gallery.file("home")));
			return context.ack();
		});
	}

	/** A Web API call. */
	private interface Call {

		boolean isOk() throws IOException, SlackApiException;

	}

}
