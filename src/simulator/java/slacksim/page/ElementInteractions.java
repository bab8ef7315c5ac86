package slacksim.page;

import java.util.Optional;

import slacksim.conversations.Channel;
import slacksim.conversations.Ephemeral;
import slacksim.conversations.Message;
import slacksim.http.Json;
import slacksim.views.Field;
import slacksim.views.InputState;
import slacksim.views.OpenView;
import slacksim.views.ViewStack;
import slacksim.views.Views;
import slacksim.workspace.MessageInteractions;
import slacksim.workspace.ModalInteractions;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people do in the browser with elements, views and message shortcuts. */
final class ElementInteractions {

	private final Person person;

	private final ObjectNode request;

	private final ElementInput acted;

	ElementInteractions(Person person, ObjectNode request) {
		this.person = person;
		this.request = request;
		this.acted = new ElementInput(request);
	}

	ObjectNode perform(String name) {
		return switch (name) {
			case "act" -> told(isOnMessage() ? actOnMessage() : actInView());
			case "suggest" -> isOnMessage() ? suggestOnMessage() : suggestInView();
			case "shortcut" ->
				told(isOnMessage() ? message().starts(text("callback_id")) : this.person.starts(text("callback_id")));
			case "submit" -> told(kept().submits());
			case "close" -> closed(kept().closes());
			case "clear" -> closed(kept().closes(true));
			default -> throw new IllegalArgumentException("no such interaction: " + name);
		};
	}

	/** Returns an interaction's immediate result. */
	static ObjectNode told(Outcome outcome) {
		ObjectNode told = Json.object().put("ok", outcome.error().isEmpty()).put("status", outcome.status());
		told.put("elapsed_ms", outcome.elapsed().toMillis());
		return outcome.error().isEmpty() ? told : told.put("failed", outcome.error());
	}

	private static ObjectNode closed(Optional<Outcome> outcome) {
		return outcome.map(ElementInteractions::told).orElseGet(() -> Json.object().put("ok", true));
	}

	private boolean isOnMessage() {
		return this.request.has("message");
	}

	private Outcome actOnMessage() {
		MessageInteractions message = message();
		JsonNode blocks = message.message().blocks();
		InputState answers = InputState.untouched(blocks);
		for (ElementInput entry : ElementInput.state(this.request)) {
			Field field = entry.field(blocks);
			answers.put(field.blockId(), field.actionId(), entry.value(field));
		}
		Field field = this.acted.field(blocks);
		return message.acts(field, this.acted.value(field), answers);
	}

	private Outcome actInView() {
		ModalInteractions view = kept();
		Field field = this.acted.field(blocks());
		ObjectNode value = this.acted.value(field);
		if (field.state().isPresent()) {
			view.keeps(field, value);
		}
		return view.acts(field, value);
	}

	private ObjectNode suggestOnMessage() {
		MessageInteractions message = message();
		Field field = this.acted.field(message.message().blocks());
		return message.suggestions(field, text("query"));
	}

	private ObjectNode suggestInView() {
		return kept().suggestions(this.acted.field(blocks()), text("query"));
	}

	/** Returns the view, with what was typed and chosen in the browser. */
	private ModalInteractions kept() {
		ModalInteractions view = new ModalInteractions(this.person, stack());
		for (ElementInput entry : ElementInput.state(this.request)) {
			Field field = entry.field(blocks());
			view.keeps(field, entry.value(field));
		}
		return view;
	}

	private JsonNode blocks() {
		return workspace().monitor().alone(() -> stack().top().map(OpenView::blocks).orElseThrow());
	}

	private ViewStack stack() {
		Views views = workspace().state().views();
		return workspace().monitor()
			.alone(() -> views.of(this.person.id())
				.filter(this::isOnTop)
				.or(() -> views.home(this.person.id()).filter(this::isOnTop))
				.orElseThrow(() -> new IllegalArgumentException("That form is no longer open.")));
	}

	private boolean isOnTop(ViewStack stack) {
		return stack.top().filter((view) -> view.id().equals(text("view"))).isPresent();
	}

	private MessageInteractions message() {
		Channel channel = this.person.in(text("channel")).channel();
		return workspace().monitor().alone(() -> {
			Optional<Message> alone = workspace().state()
				.ephemerals()
				.since(this.person.id(), 0)
				.stream()
				.map(Ephemeral::message)
				.filter((one) -> one.ts().equals(text("message")))
				.findFirst();
			Message message = alone.or(() -> channel.message(text("message")))
				.orElseThrow(() -> new IllegalArgumentException("That message is no longer there."));
			return new MessageInteractions(this.person, channel, message.copy(), alone.isPresent());
		});
	}

	private Workspace workspace() {
		return this.person.workspace();
	}

	private String text(String name) {
		return Json.text(this.request, name);
	}

}
