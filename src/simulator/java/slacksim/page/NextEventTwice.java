package slacksim.page;

import java.util.Optional;

import slacksim.faults.Mishap;
import slacksim.faults.Trouble;
import slacksim.workspace.SlackApp;
import slacksim.workspace.Workspace;

/**
 * Delivers the next event twice.
 *
 * @param workspace the workspace
 */
record NextEventTwice(Workspace workspace) implements Trouble.Cause {

	@Override
	public boolean isOn() {
		return this.workspace.events().isToBefall(Mishap.twice());
	}

	@Override
	public void begin() {
		if (!isOn()) {
			this.workspace.events().befall(1, Mishap.twice());
		}
	}

	@Override
	public void end() {
		this.workspace.events().spare(Mishap.twice());
	}

	@Override
	public Optional<String> hindrance() {
		SlackApp app = this.workspace.app();
		return app.hearsEvents() ? Optional.empty()
				: Optional.of(app.offer().name() + " listens to no events, so there is nothing to double.");
	}

}
