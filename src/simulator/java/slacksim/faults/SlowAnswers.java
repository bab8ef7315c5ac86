package slacksim.faults;

import java.time.Duration;

/**
 * Slows Slack's responses to the bot.
 *
 * @param faults the workspace's faults
 * @param delay how slow
 */
public record SlowAnswers(Faults faults, Duration delay) implements Trouble.Cause {

	@Override
	public boolean isOn() {
		return !this.faults.slowness().isZero();
	}

	@Override
	public void begin() {
		this.faults.slow(this.delay);
	}

	@Override
	public void end() {
		this.faults.slow(Duration.ZERO);
	}

}
