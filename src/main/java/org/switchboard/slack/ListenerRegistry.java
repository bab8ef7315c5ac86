package org.switchboard.slack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.EventContext;
import com.slack.api.bolt.handler.builtin.GlobalShortcutHandler;
import com.slack.api.bolt.handler.builtin.MessageShortcutHandler;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.Event;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.switchboard.worker.FailureKind;
import org.switchboard.workspace.WorkspaceId;

/**
 * Where features register their listeners. A listener's return value is the
 * acknowledgement, due within {@link SlackLimits#ACKNOWLEDGEMENT}; whatever it throws is
 * answered to the person, where they are. Bolt silently keeps two listeners of one id, so
 * this refuses the second.
 */
public final class ListenerRegistry {

	static final String ADMINISTRATION = "/switchboard";

	private static final Logger logger = LoggerFactory.getLogger(ListenerRegistry.class);

	private final App app;

	private final ListenerGuard guard;

	private final Administration administrators;

	private final UnreadEvents unread;

	private final Ephemeral ephemeral;

	private final Subcommands administration = new Subcommands(ADMINISTRATION);

	private final Set<String> taken = new HashSet<>();

	private final Map<Class<?>, List<EventListener<Event>>> events = new HashMap<>();

	ListenerRegistry(App app, ListenerGuard guard, Administration administrators, UnreadEvents unread, Ephemeral ephemeral) {
		this.app = app;
		this.guard = guard;
		this.administrators = administrators;
		this.unread = unread;
		this.ephemeral = ephemeral;
		command(ADMINISTRATION, this.administration);
	}

	/**
	 * Listens to a slash command.
	 * @param command with its slash
	 * @param listener answers it
	 */
	public void command(String command, Function<SlashCommand, Response> listener) {
		take("command", command);
		this.app.command(command, this.guard.command(listener));
	}

	/**
	 * Listens to {@code /switchboard} with a certain first word, from administrators
	 * only. Whatever begins with none of these words is answered with the list of them.
	 * @param word the first word behind the command
	 * @param purpose what it does, for that list
	 * @param listener answers it
	 */
	public void administration(String word, String purpose, Function<SlashCommand, Response> listener) {
		administration(word, purpose, (workspace, text) -> "", listener);
	}

	/**
	 * The same, of something that is known by other names.
	 * @param word the first word behind the command
	 * @param purpose what it does, for that list
	 * @param named the workspace and all that is typed: what the audit trail is told of
	 * it before the keys and ids that are typed, none of it people's words
	 * @param listener answers it
	 */
	public void administration(String word, String purpose, BiFunction<WorkspaceId, String, String> named,
			Function<SlashCommand, Response> listener) {
		take("subcommand", word);
		this.administration.add(word, purpose, this.administrators.command(word, named, listener));
	}

	/**
	 * Listens to a button for administrators only.
	 * @param actionId the button's id
	 * @param listener answers it
	 */
	public void administrationAction(String actionId, Function<ButtonClick, Response> listener) {
		administrationAction(actionId, (workspace, value) -> Administration.id(value), listener);
	}

	/**
	 * The same, of something that is known by other names.
	 * @param actionId the button's id
	 * @param named the workspace and the button's value, of which nothing is to be
	 * believed: what the audit trail is told of it
	 * @param listener answers it
	 */
	public void administrationAction(String actionId, BiFunction<WorkspaceId, String, String> named,
			Function<ButtonClick, Response> listener) {
		take("administration", actionId);
		blockAction(actionId, this.administrators.action(actionId, named, listener));
	}

	/**
	 * Listens to a button, a select or another interactive element.
	 * @param actionId the element's id
	 * @param listener answers it
	 */
	public void blockAction(String actionId, Function<ButtonClick, Response> listener) {
		take("action", actionId);
		this.app.blockAction(actionId, this.guard.action(listener));
	}

	/**
	 * Listens to the submission of a modal.
	 * @param callbackId the view's id
	 * @param listener answers it
	 */
	public void viewSubmission(String callbackId, Function<ModalSubmission, Response> listener) {
		take("view", callbackId);
		this.app.viewSubmission(callbackId, this.guard.submission(listener));
	}

	/**
	 * Listens to a shortcut that is offered everywhere.
	 * @param callbackId its id in the manifest
	 * @param listener answers it
	 */
	public void globalShortcut(String callbackId, GlobalShortcutHandler listener) {
		take("global shortcut", callbackId);
		this.app.globalShortcut(callbackId, this.guard.globalShortcut(listener));
	}

	/**
	 * Listens to a shortcut that is offered on messages.
	 * @param callbackId its id in the manifest
	 * @param listener answers it
	 */
	public void messageShortcut(String callbackId, MessageShortcutHandler listener) {
		take("message shortcut", callbackId);
		this.app.messageShortcut(callbackId, this.guard.messageShortcut(listener));
	}

	/**
	 * Listens to an event that no bot caused, brought into shape by {@link SlackPayload}.
	 * It is acknowledged unless the listener throws: then Slack sends it again, at once,
	 * after a minute and after five, but not where a listener meets nothing where it
	 * expects something: then whoever wrote it is asked to send it again. Several may
	 * listen to one: where one throws, all are told again.
	 * @param <E> the event
	 * @param type its type
	 * @param listener hears it
	 */
	public <E extends Event> void event(Class<E> type, EventListener<E> listener) {
		List<EventListener<Event>> all = this.events.computeIfAbsent(type, (first) -> new ArrayList<>());
		// Bolt has one listener for each type
		if (all.isEmpty()) {
			this.app.event(type, this.guard.event((payload, context) -> {
				tell(all, payload.getEvent(), context);
				return context.ack();
			}));
		}
		all.add((event, workspace, retry) -> listener.hear(type.cast(event), workspace, retry));
	}

	// what one of them cannot read, another may
	private void tell(List<EventListener<Event>> all, Event event, EventContext context) {
		WorkspaceId workspace = new WorkspaceId(context.getTeamId());
		int retry = (context.getRetryNum() != null) ? context.getRetryNum() : 0;
		List<RuntimeException> failed = new ArrayList<>();
		for (EventListener<Event> one : all) {
			try {
				one.hear(event, workspace, retry);
			}
			catch (NullPointerException | ClassCastException | IllegalArgumentException ex) {
				failed.add(ex);
			}
		}
		if (!failed.isEmpty()) {
			this.unread.add(workspace, event.getType(), failed.get(0));
			WritingPlace.of(event).ifPresent((writing) -> askAgain(workspace, writing, failed.get(0)));
		}
	}

	private void askAgain(WorkspaceId workspace, WritingPlace writing, RuntimeException failure) {
		logger.error("what someone wrote in {} is lost: {}", workspace, FailureKind.of(failure));
		this.ephemeral.tell(workspace, writing.channel(), Optional.ofNullable(writing.thread()), writing.userId(),
				"That message didn't get through. Please send it again.");
	}

	/**
	 * Answers what no feature listens to, such as buttons, modals and shortcuts that an
	 * earlier version has left in Slack. To be called when all listeners are registered.
	 */
	void answerOthers() {
		this.app.blockAction(others("action"), this.guard.action(ListenerRegistry::nobodyListens));
		this.app.viewSubmission(others("view"), this.guard.submission(ListenerRegistry::nobodyListens));
		this.app.blockSuggestion(others("suggestion"),
				this.guard.suggestion((request, context) -> nobodyListens(request)));
		this.app.globalShortcut(others("global shortcut"),
				this.guard.globalShortcut((request, context) -> nobodyListens(request)));
		this.app.messageShortcut(others("message shortcut"),
				this.guard.messageShortcut((request, context) -> nobodyListens(request)));
		this.app.command(others("command"), this.guard.command(ListenerRegistry::nobodyListens));
		this.app.viewClosed(Pattern.compile("(?s:.*)"), (request, context) -> context.ack());
	}

	private static Response nobodyListens(Object request) {
		throw new ListenerGuard.NobodyListens();
	}

	App app() {
		return this.app;
	}

	// what is listened to
	Set<String> ids(String kind) {
		return this.taken.stream()
			.filter((one) -> one.startsWith(kind + " "))
			.map((one) -> one.substring(kind.length() + 1))
			.collect(Collectors.toCollection(TreeSet::new));
	}

	private Pattern others(String kind) {
		String known = ids(kind).stream().map(Pattern::quote).collect(Collectors.joining("|"));
		return Pattern.compile("(?!(?:" + known + ")\\z)(?s:.*)");
	}

	private void take(String kind, String id) {
		if (!this.taken.add(kind + " " + id)) {
			throw new IllegalStateException("two listeners for the " + kind + " " + id);
		}
	}

}
