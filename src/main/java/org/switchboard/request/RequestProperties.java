package org.switchboard.request;

import java.time.Duration;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import org.switchboard.sla.Urgency;

/**
 * Targets where the district's policy sets none, and how long to wait for requesters and
 * approvers.
 *
 * @param answerWithin the time from filing to the first response, by urgency
 * @param resolveWithin the time from filing to resolution, by urgency
 * @param silence how long to wait for the requester's answer
 * @param approval how long to wait for an approver's decision
 */
@Validated
@ConfigurationProperties("switchboard.request")
record RequestProperties(@DefaultValue AnswerWithin answerWithin, @DefaultValue ResolveWithin resolveWithin,
		@Valid @DefaultValue Silence silence, @Valid @DefaultValue Approval approval) {

	/** A target time for each urgency. */
	interface Within {

		Duration urgent();

		Duration high();

		Duration normal();

		Duration low();

		default Duration of(Urgency urgency) {
			return switch (urgency) {
				case URGENT -> urgent();
				case HIGH -> high();
				case NORMAL -> normal();
				case LOW -> low();
			};
		}

	}

	/**
	 * The time from filing to the first response, and from each later message from the
	 * school to the next reply.
	 *
	 * @param urgent where someone is unsafe or stranded
	 * @param high where teaching is disrupted today
	 * @param normal where work is held up
	 * @param low for a question or a wish
	 */
	record AnswerWithin(@DefaultValue("30m") Duration urgent, @DefaultValue("2h") Duration high,
			@DefaultValue("1d") Duration normal, @DefaultValue("3d") Duration low) implements Within {
	}

	/**
	 * The time from filing to resolution.
	 *
	 * @param urgent where someone is unsafe or stranded
	 * @param high where teaching is disrupted today
	 * @param normal where work is held up
	 * @param low for a question or a wish
	 */
	record ResolveWithin(@DefaultValue("8h") Duration urgent, @DefaultValue("2d") Duration high,
			@DefaultValue("5d") Duration normal, @DefaultValue("10d") Duration low) implements Within {
	}

	/**
	 * How long to wait for the requester's answer.
	 *
	 * @param remindAfter after how many business days the requester is reminded
	 * @param closeAfter after how many more business days the request closes
	 * @param reopenWithin how long after closing a message still reopens it
	 */
	record Silence(@DefaultValue("3") @Positive int remindAfter, @DefaultValue("5") @Positive int closeAfter,
			@DefaultValue("7d") Duration reopenWithin) {
	}

	/**
	 * How long to wait for an approver's decision.
	 *
	 * @param remindAfter how many business days pass before each reminder
	 */
	record Approval(@DefaultValue("2") @Positive int remindAfter) {
	}

}
