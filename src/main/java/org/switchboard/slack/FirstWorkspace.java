package org.switchboard.slack;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Joins the configured workspace before the application counts as started, so that a
 * wrong token or a bad directory stops it.
 */
@Component
@Order(FirstWorkspace.ORDER)
class FirstWorkspace implements ApplicationRunner {

	static final int ORDER = 0;

	private final SlackProperties properties;

	private final Workspaces workspaces;

	FirstWorkspace(SlackProperties properties, Workspaces workspaces) {
		this.properties = properties;
		this.workspaces = workspaces;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		this.workspaces.join(this.properties.botToken());
	}

}
