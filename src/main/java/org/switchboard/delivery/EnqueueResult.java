package org.switchboard.delivery;

/** The outcome of enqueuing deliveries. */
public sealed interface EnqueueResult {

	/** The deliveries are enqueued and the progress is stored. */
	record Accepted() implements EnqueueResult {
	}

	/**
	 * The subject's progress differed, so nothing changed. If it is past the enqueued
	 * version, someone else already enqueued the same.
	 *
	 * @param progress the subject's progress
	 */
	record Overtaken(long progress) implements EnqueueResult {
	}

}
