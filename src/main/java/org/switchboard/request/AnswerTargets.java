package org.switchboard.request;

import java.time.Duration;

import org.springframework.stereotype.Component;

/**
 * How soon a request is to be answered for the first time, by its urgency.
 */
@Component
public class AnswerTargets {

	private final RequestProperties.AnswerWithin within;

	AnswerTargets(RequestProperties properties) {
		this.within = properties.answerWithin();
	}

	/**
	 * The time from filing to a first answer.
	 * @param urgency how soon help is needed
	 * @return as configured
	 */
	public Duration within(Urgency urgency) {
		return switch (urgency) {
			case URGENT -> this.within.urgent();
			case HIGH -> this.within.high();
			case NORMAL -> this.within.normal();
			case LOW -> this.within.low();
		};
	}

}
