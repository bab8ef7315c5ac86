package org.switchboard;

import slacksim.faults.Trouble;

/** Stops Redis until the person trying the demo wants it back. */
final class RedisAway implements Trouble.Cause {

	private final RedisForTests redis;

	private volatile boolean away;

	RedisAway(RedisForTests redis) {
		this.redis = redis;
	}

	Trouble trouble() {
		return new Trouble("redis", "Redis is away",
				"Redis is stopped. What Switchboard has stored is on its disk, and comes back with it.",
				"Bring it back", this);
	}

	@Override
	public boolean isOn() {
		return this.away;
	}

	@Override
	public synchronized void begin() {
		if (!this.away) {
			this.redis.goesAway();
			this.away = true;
		}
	}

	@Override
	public synchronized void end() {
		if (this.away) {
			this.redis.restart();
			this.away = false;
		}
	}

}
