package slacksim.limits;

/**
 * How often a method may be called, in the tiers of Slack's page on rate limits.
 */
enum Tier {

	ONE(1),

	TWO(20),

	THREE(50),

	FOUR(100),

	/** Hundreds a minute, Slack says; this is how many we make of it. */
	HUNDREDS(600),

	/** About one a second in a channel, and several hundred a minute in a workspace. */
	POSTING(0);

	private final int perMinute;

	Tier(int perMinute) {
		this.perMinute = perMinute;
	}

	int perMinute() {
		return this.perMinute;
	}

}
