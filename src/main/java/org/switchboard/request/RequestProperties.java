package org.switchboard.request;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When a first answer is due.
 *
 * @param answerWithin the time from filing to a first answer, by urgency
 */
@ConfigurationProperties("switchboard.request")
record RequestProperties(@DefaultValue AnswerWithin answerWithin) {

	/**
	 * The time from filing to a first answer.
	 *
	 * @param urgent where somebody is unsafe or stranded
	 * @param high where teaching is disrupted today
	 * @param normal where it is in the way
	 * @param low for a question or a wish
	 */
	record AnswerWithin(@DefaultValue("30m") Duration urgent, @DefaultValue("2h") Duration high,
			@DefaultValue("1d") Duration normal, @DefaultValue("3d") Duration low) {
	}

}
