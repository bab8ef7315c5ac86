package org.switchboard.delivery;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of deliveries to Slack.
 *
 * @param dispatchers how many deliveries a node makes at a time
 * @param poll how often to check for what other nodes enqueued
 * @param lease how long a node has a conversation to itself; should be three times {@code
 * switchboard.slack.call-timeout}
 * @param postInterval the time between two new messages in one conversation
 * @param postBurst how many messages may come at once after a quiet time
 * @param updatesPerMinute how many messages may be updated in any minute
 * @param updateBurst how many of these may come at once after a quiet time
 * @param giveUpAfter how long to retry before a message is parked
 * @param parked roughly how many parked messages to keep
 * @param largestFile the largest file to forward
 */
@Validated
@ConfigurationProperties("switchboard.delivery")
record DeliveryProperties(@DefaultValue("4") @Positive @Max(64) int dispatchers, @DefaultValue("500ms") Duration poll,
		@DefaultValue("30s") Duration lease, @DefaultValue("1s") Duration postInterval,
		@DefaultValue("3") @Positive int postBurst, @DefaultValue("50") @Positive int updatesPerMinute,
		@DefaultValue("10") @Positive int updateBurst, @DefaultValue("1d") Duration giveUpAfter,
		@DefaultValue("1000") @Positive int parked, @DefaultValue("50MB") DataSize largestFile) {

	/** Slack's limit. */
	private static final DataSize GIGABYTE = DataSize.ofGigabytes(1);

	DeliveryProperties {
		if (updateBurst >= updatesPerMinute) {
			throw new IllegalArgumentException("update-burst must be less than updates-per-minute");
		}
		if (largestFile.isNegative() || largestFile.compareTo(GIGABYTE) > 0) {
			throw new IllegalArgumentException("largest-file must be at most 1GB");
		}
	}

	RateLimit posts() {
		return new RateLimit(this.postInterval, this.postBurst);
	}

	// a burst plus a minute at this pace stay within the limit of any minute
	RateLimit updates() {
		return new RateLimit(Duration.ofMinutes(1).dividedBy(this.updatesPerMinute - this.updateBurst),
				this.updateBurst);
	}

}
