package org.switchboard.request.lifecycle;

/** The result of a command. */
public sealed interface Outcome {

	/**
	 * The command was carried out, now or when it was first sent.
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
