package slacksim.faults;

import java.time.Duration;
import java.util.function.Supplier;

import slacksim.calls.Refusal;
import slacksim.http.Reply;

/**
 * An answer Slack gives instead of the right one.
 *
 * @param status the HTTP status, 0 if there is none
 * @param error Slack's word, or empty for an answer without JSON
 * @param time what the header {@code Retry-After} says, or how late the right answer is
 * @param done whether what was asked for is done all the same
 */
public record Fault(int status, String error, Duration time, boolean done) {

	private static final int NONE = 0;

	private static final int CUT = -1;

	private static final int RIGHT = 1;

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
	 * Slack does what it is asked for, and then the connection breaks.
	 * @return the fault
	 */
	public static Fault droppedAnswer() {
		return new Fault(CUT, "", Duration.ZERO, true);
	}

	/**
	 * Slack does nothing and never answers.
	 * @return the fault
	 */
	public static Fault silence() {
		return new Fault(NONE, "", Duration.ZERO, false);
	}

	/**
	 * Slack does what it is asked for, but is late to say so.
	 * @param delay how late, in real time
	 * @return the fault
	 */
	public static Fault slow(Duration delay) {
		return new Fault(RIGHT, "", delay, true);
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

	/**
	 * What comes of a call.
	 * @param right does what is asked for, and answers it
	 * @return the answer
	 */
	public Reply reply(Supplier<Reply> right) {
		if (!this.done) {
			return wrong();
		}
		Reply reply = right.get();
		return (this.status == RIGHT) ? reply.after(this.time) : wrong();
	}

	public Reply wrong() {
		if (this.status <= NONE) {
			return (this.status == CUT) ? Reply.cut() : Reply.none();
		}
		Reply reply = this.error.isEmpty() ? Reply.text(this.status, "upstream error")
				: Reply.json(this.status, new Refusal(this.error).json());
		return this.time.isZero() ? reply : reply.with("Retry-After", Long.toString(this.time.toSeconds()));
	}

}
