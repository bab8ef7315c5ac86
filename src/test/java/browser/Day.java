package browser;

import java.util.Iterator;

import slacksim.workspace.Workspace;

/** The people of the day, each in their own tab, and where they find things. */
final class Day {

	/** Open for people who come for the first time and have a tour. */
	private static final String GUIDE = "Close Guide";

	private final Tab maya;

	private final Tab luther;

	private final Tab charlene;

	private final Tab grace;

	private final Tab gloria;

	Day(Workspace workspace, Tabs tabs) {
		this.maya = tabs.of(workspace.person("Maya Lindgren")).presses(GUIDE);
		this.luther = tabs.of(workspace.person("Luther Banks")).presses(GUIDE);
		this.charlene = tabs.of(workspace.person("Charlene Brown")).presses(GUIDE);
		this.grace = tabs.of(workspace.person("Grace Kim"));
		this.gloria = tabs.of(workspace.person("Gloria Mendoza"));
	}

	Tab maya() {
		return this.maya;
	}

	Tab luther() {
		return this.luther;
	}

	Tab charlene() {
		return this.charlene;
	}

	Tab grace() {
		return this.grace;
	}

	Tab gloria() {
		return this.gloria;
	}

	/** Returns Switchboard's message to the requester about a request. */
	static Note message(Tab requester, String summary) {
		return requester.opens("Switchboard").opensMessages().newest(summary);
	}

	/** Opens the thread of the requester's message. */
	static Tab thread(Tab requester, String summary) {
		message(requester, summary).opensThread();
		return requester;
	}

	/** Returns a request's card in the channel of Luther's team. */
	Note card(String summary) {
		return this.luther.opens("n1-transportation").newestCard(summary);
	}

	/** Opens the thread of a request's card in the channel of Luther's team. */
	Tab threadOfCard(String summary) {
		card(summary).opensThread();
		return this.luther;
	}

	/** Returns a request's card in the channel of Gloria's team. */
	Note gloriasCard(String summary) {
		return this.gloria.opens("n1-operations").newestCard(summary);
	}

	/**
	 * Presses a button that opens a form named after the request, and submits it.
	 * @param person the person's tab
	 * @param note the message with the button
	 * @param button the button
	 * @param quotes the text to type, then the form's submit button
	 */
	static void says(Tab person, Note note, String button, Iterator<String> quotes) {
		note.presses(button);
		person.form("REQ-").fills(quotes.next()).presses(quotes.next()).isClosed();
	}

	/** Types a command, and waits for its ephemeral answer. */
	static void isTold(Tab person, Iterator<String> quotes) {
		person.opens("general").says(quotes.next()).newest("Only visible to you").shows(quotes.next());
	}

	/** Opens a person's Home tab. */
	static Home home(Tab person) {
		return person.opens("Switchboard").opensHome().home();
	}

}
