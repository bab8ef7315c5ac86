package slacksim.faults;

import java.time.Duration;
import java.util.function.Supplier;

import slacksim.calls.Refusal;
import slacksim.http.Reply;

/**
 * A faulty response in place of the right one.
 *
 * @param status the HTTP status, 0 for no response
 * @param error Slack's error code, or empty for a response without JSON
 * @param time the {@code Retry-After} header, or how late the right response is
 * @param done whether the call takes effect anyway
 */
public record Fault(int status, String error, Duration time, boolean done) {

	private static final int NONE = 0;

	private static final int CUT = -1;

	private static final int RIGHT = 1;

	/**
	 * Returns a fault: Slack is down.
	 * @param status example: 500
	 */
	public static Fault http(int status) {
		return new Fault(status, "", Duration.ZERO, false);
	}

	/**
	 * Returns a fault: the call takes effect, but its response is lost.
	 * @param status example: 502
	 */
	public static Fault lostAnswer(int status) {
		return new Fault(status, "", Duration.ZERO, true);
	}

	/** Returns a fault: the call takes effect, then the connection breaks. */
	public static Fault droppedAnswer() {
		return new Fault(CUT, "", Duration.ZERO, true);
	}

	/** Returns a fault: the call has no effect and no response. */
	public static Fault silence() {
		return new Fault(NONE, "", Duration.ZERO, false);
	}

	/**
	 * Returns a fault: the call takes effect, but the response is late.
	 * @param delay how late, in real time
	 */
	public static Fault slow(Duration delay) {
		return new Fault(RIGHT, "", delay, true);
	}

	/**
	 * Returns a fault: Slack refuses with an error code.
	 * @param error example: {@code internal_error}
	 */
	public static Fault refusal(String error) {
		return new Fault(200, error, Duration.ZERO, false);
	}

	/**
	 * Returns a fault: Slack rate-limits the call.
	 * @param retryAfter in whole seconds
	 */
	public static Fault rateLimited(Duration retryAfter) {
		return new Fault(429, "ratelimited", retryAfter, false);
	}

	/**
	 * Returns the response to a call.
	 * @param right runs the call and returns its right response
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
