package slacksim.limits;

/**
 * How strictly the simulator limits calls.
 *
 * @param enforced whether it limits at all
 * @param burst how many calls of a method per minute are tolerated beyond its tier
 * @param postBurst how many messages at once a channel tolerates beyond one per second
 * @param postsPerMinute how many messages per minute a workspace accepts
 */
public record Rates(boolean enforced, int burst, int postBurst, int postsPerMinute) {

	/**
	 * Returns Slack's limits. Slack doesn't publish the bursts it tolerates; here they
	 * are small, so that bots that pass here pass there.
	 */
	public static Rates ofSlack() {
		return new Rates(true, 5, 4, 300);
	}

	/** Returns no limits. */
	public static Rates unlimited() {
		return new Rates(false, 0, 0, 0);
	}

	public Rates withBurst(int other) {
		return new Rates(this.enforced, other, this.postBurst, this.postsPerMinute);
	}

	public Rates withPostBurst(int other) {
		return new Rates(this.enforced, this.burst, other, this.postsPerMinute);
	}

	public Rates withPostsPerMinute(int other) {
		return new Rates(this.enforced, this.burst, this.postBurst, other);
	}

}
