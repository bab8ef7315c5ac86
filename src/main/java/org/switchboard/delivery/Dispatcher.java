package org.switchboard.delivery;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

import org.switchboard.worker.RedisRetry;
import org.switchboard.workspace.WorkspaceId;

/** Makes one delivery: leases it, sends it, settles it. */
@Component
class Dispatcher {

	private static final Logger logger = LoggerFactory.getLogger(Dispatcher.class);

	private final Lanes lanes;

	private final MessageSender messageSender;

	private final Pauses pauses;

	private final ParkedNotices notices;

	private final Clock clock;

	// copying a file takes long, so the other half of the threads is for messages
	private final Semaphore files;

	Dispatcher(Lanes lanes, MessageSender messageSender, Pauses pauses, ParkedNotices notices,
			DeliveryProperties properties, Clock clock) {
		this.lanes = lanes;
		this.messageSender = messageSender;
		this.pauses = pauses;
		this.notices = notices;
		this.clock = clock;
		this.files = new Semaphore(Math.max(1, properties.dispatchers() / 2));
	}

	// makes the delivery that is due, if any
	Instant dispatch(WorkspaceId workspace, Consumer<Instant> others) {
		boolean forFile = this.files.tryAcquire();
		try {
			LeaseAnswer leased = this.lanes.lease(workspace, forFile);
			if (forFile && leased.lease().filter(Lease::isFile).isEmpty()) {
				this.files.release();
				forFile = false;
			}
			return dispatch(workspace, leased, others);
		}
		finally {
			if (forFile) {
				this.files.release();
			}
		}
	}

	private Instant dispatch(WorkspaceId workspace, LeaseAnswer leased, Consumer<Instant> others) {
		if (leased.checksPause()) {
			return this.pauses.isShutOut(workspace).orElse(false) ? leased.next() : Instant.MIN;
		}
		if (leased.lease().isEmpty()) {
			return leased.next();
		}
		others.accept(leased.next());
		Lease lease = leased.lease().get();
		DeliveryResult settlement = this.messageSender.deliver(workspace, lease);
		if (settlement instanceof DeliveryResult.Parked parked) {
			logger.warn("parked {} of {}: {}", lease.shown(), workspace, parked.reason());
			this.notices.tell(workspace, lease.conversation(), parked.reason());
			others.accept(Instant.MIN);
		}
		// a result not stored while the lease lasts leaves the delivery in doubt
		return RedisRetry.until(lease.until(), this.clock, () -> this.lanes.settle(workspace, lease, settlement));
	}

}
