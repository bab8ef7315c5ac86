package browser;

import java.util.Iterator;

import slacksim.workspace.Workspace;

/**
 * Who takes part in a day, each in a tab of their own, and where they find things there.
 */
final class Day {

	/** It lies open for whoever comes for the first time and has a tour. */
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

	/** The message about a request that its requester has from Switchboard. */
	static Note message(Tab requester, String summary) {
		return requester.opens("Switchboard").opensMessages().newest(summary);
	}

	/** The same, with its thread open. */
	static Tab thread(Tab requester, String summary) {
		message(requester, summary).opensThread();
		return requester;
	}

	/** The card of a request in the channel of Luther's team. */
	Note card(String summary) {
		return this.luther.opens("n1-transportation").newestCard(summary);
	}

	/** The same, with its thread open. */
	Tab threadOfCard(String summary) {
		card(summary).opensThread();
		return this.luther;
	}

	/** The card of a request in the channel of Gloria's team. */
	Note gloriasCard(String summary) {
		return this.gloria.opens("n1-operations").newestCard(summary);
	}

	/**
	 * Presses a button that opens a form of its name, and submits it.
	 * @param person who does
	 * @param note what the button is on
	 * @param button the button
	 * @param quotes has the words, and how the form is submitted
	 */
	static void says(Tab person, Note note, String button, Iterator<String> quotes) {
		note.presses(button);
		person.form(button.replace("…", "")).fills(quotes.next()).presses(quotes.next()).isClosed();
	}

	/** Types a command, and is told what only they see. */
	static void isTold(Tab person, Iterator<String> quotes) {
		person.opens("general").says(quotes.next()).newest("Only visible to you").shows(quotes.next());
	}

	/** The Home of somebody. */
	static Home home(Tab person) {
		return person.opens("Switchboard").opensHome().home();
	}

}
