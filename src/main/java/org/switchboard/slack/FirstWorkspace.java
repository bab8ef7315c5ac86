package org.switchboard.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;

import org.switchboard.worker.Task;
import org.switchboard.worker.Worker;

/**
 * Joins the configured workspace before the application counts as started, so that a
 * wrong token or a bad directory stops the start. If Slack knows the token but rejects
 * the bot, the node starts anyway, isn't ready, and keeps asking until Slack accepts it.
 */
@Component
class FirstWorkspace implements ApplicationRunner, DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(FirstWorkspace.class);

	/**
	 * Slack's errors for a token that never existed, or isn't valid from this node's
	 * address.
	 */
	private static final Set<String> NO_TOKEN = Set.of("invalid_auth", "not_authed");

	private static final Duration LONGEST_STOP = Duration.ofSeconds(1);

	private final SlackProperties properties;

	private final Workspaces workspaces;

	private final WarmUp warmUp;

	private final SocketMode socketMode;

	private final Worker doorman;

	FirstWorkspace(SlackProperties properties, Workspaces workspaces, WarmUp warmUp, SocketMode socketMode,
			Clock clock) {
		this.properties = properties;
		this.workspaces = workspaces;
		this.warmUp = warmUp;
		this.socketMode = socketMode;
		this.doorman = new Worker("first-workspace", Duration.ofSeconds(30), clock, this::joinLate);
	}

	@Override
	public void run(ApplicationArguments arguments) {
		try {
			join();
		}
		catch (SlackRefused ex) {
			if (ex.kind() != CallRefusal.SHUT_OUT || NO_TOKEN.contains(ex.error())) {
				throw ex;
			}
			logger.warn("Slack rejects the bot, so this node isn't ready: {}", ex.error());
			this.workspaces.shutOut(ex.error());
			this.doorman.start();
		}
	}

	private void join() {
		if (this.workspaces.ids().isEmpty()) {
			this.workspaces.join(this.properties.botToken());
		}
		this.warmUp.rehearse();
		this.socketMode.connect();
	}

	private Instant joinLate() {
		join();
		logger.info("Slack accepts the bot again");
		this.workspaces.shutOut("");
		this.doorman.dismiss();
		return Task.NOTHING_LEFT;
	}

	@Override
	public void destroy() {
		this.doorman.stop(LONGEST_STOP);
	}

}
