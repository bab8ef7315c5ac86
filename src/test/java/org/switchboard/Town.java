package org.switchboard;

import java.util.List;

import slacksim.Person;
import slacksim.Place;
import slacksim.Workspace;

import org.switchboard.workspace.WorkspaceId;

/**
 * The people and channels of Riverbend Public Schools in a workspace of their own, served
 * by two nodes. Handed to every test that asks for it.
 */
public final class Town {

	private final Workspace workspace;

	private final TwoNodes nodes;

	Town(Workspace workspace, TwoNodes nodes) {
		this.workspace = workspace;
		this.nodes = nodes;
	}

	/** Principal of Lincoln Elementary, in Network 1. */
	public Person maya() {
		return person("Maya Lindgren");
	}

	/** Leads Network 1 Transportation. */
	public Person luther() {
		return person("Luther Banks");
	}

	/** Of Network 1 Transportation. */
	public Person thuy() {
		return person("Thuy Nguyen");
	}

	/** Leads Network 1 HR. */
	public Person ana() {
		return person("Ana Ruiz");
	}

	/** Of Network 1 HR. */
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

	public TwoNodes nodes() {
		return this.nodes;
	}

	/** Files a request about a late bus as Maya does, and answers its key. */
	public String mayaAsksAboutABus(String summary) {
		maya().runs("/request " + summary)
			.modal()
			.chooses("Department", "Transportation")
			.chooses("What is it about?", "Late bus")
			.fills("In a few words", summary)
			.submits();
		return keyOf(maya().dm(), summary);
	}

	/** The key on the newest card of a conversation that contains the text. */
	public static String keyOf(Place place, String text) {
		String card = place.card(text).text();
		return card.replaceFirst("(?s).*?(REQ-[0-9]+).*", "$1");
	}

	public List<String> textsOf(Place place) {
		return place.lines();
	}

}
