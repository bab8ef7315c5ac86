package slacksim.limits;

/** How often a method may be called, by the tiers on Slack's page on rate limits. */
enum Tier {

	ONE(1),

	TWO(20),

	THREE(50),

	FOUR(100),

	/** Slack says hundreds per minute; this is our number. */
	HUNDREDS(600),

	/**
	 * About one per second in a channel, and several hundred per minute in a workspace.
	 */
	POSTING(0);

	private final int perMinute;

	Tier(int perMinute) {
		this.perMinute = perMinute;
	}

	int perMinute() {
		return this.perMinute;
	}

}
