package org.switchboard.request.lifecycle;

/**
 * What came of a command.
 */
public sealed interface Outcome {

	/**
	 * It is done, now or when it was sent before.
	 *
	 * @param request the request afterwards
	 */
	record Changed(Request request) implements Outcome {
	}

	/**
	 * Nothing was changed.
	 *
	 * @param refusal why
	 */
	record Refused(Refusal refusal) implements Outcome {
	}

}
