package org.switchboard;

import slacksim.workspace.Modal;
import slacksim.workspace.Person;
import slacksim.workspace.Workspace;

/** The goal of Network 1 Transportation in the demo, and its check-in. */
final class DemoGoal {

	/** The team's lead sets the goal. */
	void isSet(Workspace workspace) {
		Modal form = goals(workspace, "Set a goal…");
		form.chooses("District goal it supports", "Schools hear from us on the same day")
			.fills("Within how many business hours?", "2")
			.fills("Target (%)", "90")
			.chooses("Coach", "Charlene Brown")
			.submits();
		form.awaits("First reminder");
		form.closes();
	}

	/** Weeks later, the lead checks in. */
	void isLookedAt(Workspace workspace) {
		Modal form = goals(workspace, "Check in…");
		form.chooses("How is it going?", "At risk")
			.fills("What's helping, and what's in the way?",
					"We lose the early morning: calls come before seven, and I start at half past. From next week Thuy "
							+ "and I take turns at six.")
			.submits();
		form.awaits("Thanks!");
		form.closes();
	}

	private static Modal goals(Workspace workspace, String button) {
		Person luther = workspace.person("Luther Banks");
		return luther.runs("/digest goals").note().clicks(button).modal();
	}

}
