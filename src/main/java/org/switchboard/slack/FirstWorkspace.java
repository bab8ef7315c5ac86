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
 * wrong token or a bad directory stops it. Where Slack knows the token, but lets nobody
 * in with it, the node starts all the same, is not ready, and asks again until it is let
 * in.
 */
@Component
class FirstWorkspace implements ApplicationRunner, DisposableBean {

	private static final Logger logger = LoggerFactory.getLogger(FirstWorkspace.class);

	/** What Slack says of a token that was never one, or not for where this node is. */
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
			logger.warn("Slack does not let the bot in, so this node is not ready: {}", ex.error());
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
		logger.info("Slack lets the bot in again");
		this.workspaces.shutOut("");
		this.doorman.dismiss();
		return Task.NOTHING_LEFT;
	}

	@Override
	public void destroy() {
		this.doorman.stop(LONGEST_STOP);
	}

}
