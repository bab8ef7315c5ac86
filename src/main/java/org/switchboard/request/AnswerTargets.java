package org.switchboard.request;

import java.time.Duration;

import org.springframework.stereotype.Component;

import org.switchboard.calendar.BusinessTime;
import org.switchboard.directory.Directory;

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
	 * How soon a request is to be answered. What is urgent is due around the clock.
	 * @param directory the directory of the day
	 * @param departmentId the department that is asked
	 * @param urgency how soon help is needed
	 * @return as configured, in the time of the department's work
	 */
	public AnswerTarget of(Directory directory, String departmentId, Urgency urgency) {
		BusinessTime time = (urgency != Urgency.URGENT) ? directory.timeOf(departmentId)
				: BusinessTime.always(directory.zone());
		return new AnswerTarget(within(urgency), time);
	}

	private Duration within(Urgency urgency) {
		return switch (urgency) {
			case URGENT -> this.within.urgent();
			case HIGH -> this.within.high();
			case NORMAL -> this.within.normal();
			case LOW -> this.within.low();
		};
	}

}
