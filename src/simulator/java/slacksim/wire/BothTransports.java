package slacksim.wire;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Delivers over HTTP and Socket Mode in turn. Slack never does: this lets one test run
 * show that a bot does the same over either.
 */
public final class BothTransports implements Transport {

	private final AtomicInteger turn = new AtomicInteger();

	private final Transport http;

	private final Transport socket;

	private volatile boolean staysOnHttp;

	public BothTransports(Transport http, Transport socket) {
		this.http = http;
		this.socket = socket;
	}

	public void stayOnHttp(boolean stays) {
		this.staysOnHttp = stays;
	}

	@Override
	public DeliveryAttempt send(Delivery delivery) {
		boolean overHttp = this.turn.getAndIncrement() % 2 == 0 || this.staysOnHttp;
		return (overHttp ? this.http : this.socket).send(delivery);
	}

}
