package org.switchboard;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import slacksim.workspace.Card;
import slacksim.workspace.Conversation;
import slacksim.workspace.MessageThread;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;
import slacksim.workspace.Workspace;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.MessagePlace;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Reload;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

import static org.awaitility.Awaitility.await;

/**
 * Riverbend Public Schools in its own workspace, served by two nodes. Every test that
 * asks for one gets one.
 */
public final class Town {

	private static final String MORE = "More actions…";

	private final Workspace workspace;

	private final TwoNodes nodes;

	Town(Workspace workspace, TwoNodes nodes) {
		this.workspace = workspace;
		this.nodes = nodes;
	}

	/** Returns Maya, principal of Lincoln Elementary in Network 1. */
	public Person maya() {
		return person("Maya Lindgren");
	}

	/** Returns Luther, lead of Network 1 Transportation. */
	public Person luther() {
		return person("Luther Banks");
	}

	/** Returns Thuy of Network 1 Transportation. */
	public Person thuy() {
		return person("Thuy Nguyen");
	}

	/** Returns Ana, lead of Network 1 HR. */
	public Person ana() {
		return person("Ana Ruiz");
	}

	/** Returns Bo of Network 1 HR. */
	public Person bo() {
		return person("Bo Chen");
	}

	public Person person(String name) {
		return this.workspace.person(name);
	}

	public Workspace workspace() {
		return this.workspace;
	}

	public WorkspaceId id() {
		return new WorkspaceId(this.workspace.id());
	}

	/** Waits until everything that has happened or is due is done and delivered. */
	public void awaitsStillness() {
		new Stillness(RedisForTests.shared().template(), this.workspace.id()).awaitsAllDone(this.nodes.clock());
	}

	/** Has Slack call nodes over HTTP only, for what is about signatures. */
	public void staysOnHttp() {
		this.nodes.staysOnHttp();
	}

	public TwoNodes nodes() {
		return this.nodes;
	}

	/** Files a request about a late bus as Maya, and returns its key. */
	public String mayaAsksAboutABus(String summary) {
		return asks(maya(), "Transportation", "Late bus", summary);
	}

	/** Files a request to HR, confidential by the form's default, and returns its key. */
	public String mayaAsksInConfidence(String summary) {
		return asks(maya(), "HR", "Leave", summary);
	}

	/** Files a request with the form's defaults, and returns its key. */
	public String asks(Person principal, String department, String category, String summary) {
		fillsIn(principal.runs("/request").modal(), department, category, summary).submits();
		return keyOf(principal.dm(), summary);
	}

	/**
	 * Fills in the request form's required fields, and keeps the defaults of the rest.
	 */
	public static Modal fillsIn(Modal form, String department, String category, String summary) {
		return form.chooses("Department", department).chooses("Category", category).fills("Summary", summary);
	}

	/** Returns the key on a conversation's newest card that contains the text. */
	public static String keyOf(Conversation place, String text) {
		String card = place.card(text).text();
		return card.replaceFirst("(?s).*?(REQ-[0-9A-Z]+).*", "$1");
	}

	/** Presses a button, and submits the text it asks for. */
	/**
	 * Presses one of a card's buttons, or what its menu offers under the same name.
	 */
	public static Outcome presses(Card card, String button) {
		boolean isShown = card.buttons().contains(button) || card.menu().contains(button);
		return isShown ? card.clicks(button) : card.clicks(MORE).modal().clicks(button);
	}

	/** Returns everything a card offers, behind its buttons and its menu. */
	public static List<String> actions(Card card) {
		List<String> menu = card.menu();
		List<String> more = menu.contains(MORE) ? card.clicks(MORE).modal().labels() : List.of();
		return Stream.of(card.buttons(), menu, more)
			.flatMap(List::stream)
			.filter((action) -> !action.equals(MORE))
			.toList();
	}

	public static Outcome says(Card card, String button, String words) {
		return presses(card, button).modal().fills("text", words).submits();
	}

	/** Presses a button, and submits the choice it asks for. */
	public static Outcome chooses(Card card, String button, String option) {
		return presses(card, button).modal().chooses("choice", option).submits();
	}

	/** Returns a card's thread, once Switchboard knows where the card is. */
	public MessageThread thread(Card card) {
		return known(card).thread();
	}

	/** Returns a message of Switchboard's, once Switchboard knows where it is. */
	public Card known(Card card) {
		Deliveries deliveries = this.nodes.first().bean(Deliveries.class);
		MessagePlace there = new MessagePlace(card.channelId(), card.ts());
		await().until(() -> deliveries.at(id(), there).isPresent());
		return card;
	}

	/** Returns a request's full history. */
	public List<RequestEvent> history(String key) {
		return this.nodes.first().bean(Requests.class).history(id(), RequestId.parse(key).orElseThrow());
	}

	/** Returns this workspace's Redis keys that contain some text. */
	public List<String> whereIs(String words) {
		return RedisForTests.shared().whereIs(id(), words);
	}

	/** Reloads a changed district file on both nodes. */
	public void reloads(UnaryOperator<String> change) {
		String yaml = change.apply(Riverbend.text());
		for (Node node : List.of(this.nodes.first(), this.nodes.second())) {
			Reload reload = node.bean(Directories.class).load(id(), yaml, "a test");
			if (reload instanceof Reload.Rejected rejected) {
				throw new AssertionError(rejected);
			}
		}
	}

}
