package slacksim.workspace;

import java.util.List;
import java.util.Optional;

import slacksim.limits.Scopes;
import slacksim.support.Ids;

/** The app in a workspace: its token, its user, and its scopes. */
public final class Installation {

	private final String botToken;

	private final String botUserId = Ids.fresh("U");

	private final String botId = Ids.fresh("B");

	private final SlackApp app;

	private volatile Optional<Scopes> scopes = Optional.empty();

	private volatile boolean over;

	Installation(SlackApp app, String botToken) {
		this.app = app;
		this.botToken = botToken;
	}

	String botToken() {
		return this.botToken;
	}

	String botUserId() {
		return this.botUserId;
	}

	String botId() {
		return this.botId;
	}

	/** Grants these scopes in this workspace only. */
	public void grants(List<String> names) {
		this.scopes = Optional.of(Scopes.of(names));
	}

	public Scopes scopes() {
		return this.scopes.orElseGet(this.app::scopes);
	}

	void end() {
		this.over = true;
	}

	public boolean isOver() {
		return this.over;
	}

}
