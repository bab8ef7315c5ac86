package slacksim;

import java.time.Duration;

import slacksim.http.Reply;

/**
 * An answer Slack gives instead of the right one.
 *
 * @param status the HTTP status
 * @param error Slack's word, or empty for an answer without JSON
 * @param retryAfter what the header {@code Retry-After} says, none if zero
 * @param done whether what was asked for is done all the same
 */
public record Fault(int status, String error, Duration retryAfter, boolean done) {

	/**
	 * Slack is down.
	 * @param status such as 500
	 * @return the fault
	 */
	public static Fault http(int status) {
		return new Fault(status, "", Duration.ZERO, false);
	}

	/**
	 * Slack does what it is asked for, but its answer is lost on the way.
	 * @param status such as 502
	 * @return the fault
	 */
	public static Fault lostAnswer(int status) {
		return new Fault(status, "", Duration.ZERO, true);
	}

	/**
	 * Slack refuses with a word.
	 * @param error such as {@code internal_error}
	 * @return the fault
	 */
	public static Fault refusal(String error) {
		return new Fault(200, error, Duration.ZERO, false);
	}

	/**
	 * Slack asks to come back later.
	 * @param retryAfter how much later, in whole seconds
	 * @return the fault
	 */
	public static Fault rateLimited(Duration retryAfter) {
		return new Fault(429, "ratelimited", retryAfter, false);
	}

	Reply reply() {
		Reply reply = this.error.isEmpty() ? Reply.text(this.status, "upstream error")
				: Reply.json(this.status, new Refusal(this.error).json());
		return this.retryAfter.isZero() ? reply : reply.with("Retry-After", Long.toString(this.retryAfter.toSeconds()));
	}

}
