package slacksim.limits;

/**
 * How strictly the simulator counts calls.
 *
 * @param enforced whether it counts at all
 * @param burst how many calls of a method a minute are tolerated beyond its tier
 * @param postBurst how many messages at once a channel tolerates beyond the one a second
 * @param postsPerMinute how many messages a minute a workspace takes
 */
public record Rates(boolean enforced, int burst, int postBurst, int postsPerMinute) {

	/**
	 * Slack's limits. Slack does not say how large the bursts are that it tolerates: here
	 * they are small, so that whoever passes here passes there.
	 * @return the limits
	 */
	public static Rates ofSlack() {
		return new Rates(true, 5, 4, 300);
	}

	/**
	 * No limits.
	 * @return them
	 */
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
