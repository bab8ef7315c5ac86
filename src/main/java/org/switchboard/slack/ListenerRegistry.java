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
 * acknowledgement, due within {@link SlackLimits#ACKNOWLEDGEMENT}; if it throws, the
 * person is told where they are. Refuses a second listener for an id, which Bolt would
 * silently accept.
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

	ListenerRegistry(App app, ListenerGuard guard, Administration administrators, UnreadEvents unread,
			Ephemeral ephemeral) {
		this.app = app;
		this.guard = guard;
		this.administrators = administrators;
		this.unread = unread;
		this.ephemeral = ephemeral;
		command(ADMINISTRATION, this.administration);
	}

	/**
	 * Registers a slash command.
	 * @param command with its slash
	 */
	public void command(String command, Function<SlashCommand, Response> listener) {
		take("command", command);
		this.app.command(command, this.guard.command(listener));
	}

	/**
	 * Registers a subcommand of {@code /switchboard}, for administrators only. An unknown
	 * subcommand is answered with the list of them.
	 * @param word the first word after the command
	 * @param purpose what it does, for the list
	 */
	public void administration(String word, String purpose, Function<SlashCommand, Response> listener) {
		administration(word, purpose, (workspace, text) -> "", listener);
	}

	/**
	 * Registers a subcommand about something the audit trail knows under another name.
	 * @param word the first word after the command
	 * @param purpose what it does, for the list
	 * @param named returns that name from the workspace and the typed text, for the audit
	 * trail, where typed keys and ids follow it; must not contain people's words
	 */
	public void administration(String word, String purpose, BiFunction<WorkspaceId, String, String> named,
			Function<SlashCommand, Response> listener) {
		take("subcommand", word);
		this.administration.add(word, purpose, this.administrators.command(word, named, listener));
	}

	/** Registers a button for administrators only. */
	public void administrationAction(String actionId, Function<ButtonClick, Response> listener) {
		administrationAction(actionId, (workspace, value) -> Administration.id(value), listener);
	}

	/**
	 * Registers a button about something the audit trail knows under another name.
	 * @param named returns that name from the workspace and the button's value, which may
	 * be forged
	 */
	public void administrationAction(String actionId, BiFunction<WorkspaceId, String, String> named,
			Function<ButtonClick, Response> listener) {
		take("administration", actionId);
		blockAction(actionId, this.administrators.action(actionId, named, listener));
	}

	/** Registers a button, a menu or another interactive element. */
	public void blockAction(String actionId, Function<ButtonClick, Response> listener) {
		take("action", actionId);
		this.app.blockAction(actionId, this.guard.action(listener));
	}

	/** Registers the submission of a modal. */
	public void viewSubmission(String callbackId, Function<ModalSubmission, Response> listener) {
		take("view", callbackId);
		this.app.viewSubmission(callbackId, this.guard.submission(listener));
	}

	/**
	 * Registers a global shortcut.
	 * @param callbackId its id in the manifest
	 */
	public void globalShortcut(String callbackId, GlobalShortcutHandler listener) {
		take("global shortcut", callbackId);
		this.app.globalShortcut(callbackId, this.guard.globalShortcut(listener));
	}

	/**
	 * Registers a message shortcut.
	 * @param callbackId its id in the manifest
	 */
	public void messageShortcut(String callbackId, MessageShortcutHandler listener) {
		take("message shortcut", callbackId);
		this.app.messageShortcut(callbackId, this.guard.messageShortcut(listener));
	}

	/**
	 * Registers a listener for events that no bot caused, as prepared by
	 * {@link SlackPayload}. An event type can have several listeners. If one throws,
	 * Slack sends the event to all of them again: at once, after a minute, and after
	 * five. But if one throws because data it expects is missing or malformed, the event
	 * is acknowledged, and its writer is asked to send the message again.
	 * @param <E> the event's type
	 */
	public <E extends Event> void event(Class<E> type, EventListener<E> listener) {
		List<EventListener<Event>> all = this.events.computeIfAbsent(type, (first) -> new ArrayList<>());
		// Bolt allows one listener per type
		if (all.isEmpty()) {
			this.app.event(type, this.guard.event((payload, context) -> {
				tell(all, payload.getEvent(), context);
				return context.ack();
			}));
		}
		all.add((event, workspace, retry) -> listener.hear(type.cast(event), workspace, retry));
	}

	// an event that one of them can't read, another may
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
		logger.error("lost a message in {}: {}", workspace, FailureKind.of(failure));
		this.ephemeral.tell(workspace, writing.channel(), Optional.ofNullable(writing.thread()), writing.userId(),
				"That message didn't get through. Please send it again.");
	}

	/**
	 * Answers everything without a listener, such as buttons, modals and shortcuts that
	 * an earlier version left in Slack. Call it after all listeners are registered.
	 */
	void answerOthers() {
		this.app.blockAction(others("action"), this.guard.action(ListenerRegistry::noListener));
		this.app.viewSubmission(others("view"), this.guard.submission(ListenerRegistry::noListener));
		this.app.blockSuggestion(others("suggestion"),
				this.guard.suggestion((request, context) -> noListener(request)));
		this.app.globalShortcut(others("global shortcut"),
				this.guard.globalShortcut((request, context) -> noListener(request)));
		this.app.messageShortcut(others("message shortcut"),
				this.guard.messageShortcut((request, context) -> noListener(request)));
		this.app.command(others("command"), this.guard.command(ListenerRegistry::noListener));
		this.app.viewClosed(Pattern.compile("(?s:.*)"), (request, context) -> context.ack());
	}

	private static Response noListener(Object request) {
		throw new ListenerGuard.NoListener();
	}

	App app() {
		return this.app;
	}

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
