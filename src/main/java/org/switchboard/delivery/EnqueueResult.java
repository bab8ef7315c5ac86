package org.switchboard.delivery;

/**
 * What became of deliveries that were enqueued.
 */
public sealed interface EnqueueResult {

	/**
	 * They will be made, and the progress is set.
	 */
	record Accepted() implements EnqueueResult {
	}

	/**
	 * The subject's progress was another, so nothing changed. Where it is beyond what was
	 * to be enqueued, that has been done already.
	 *
	 * @param progress the subject's progress
	 */
	record Overtaken(long progress) implements EnqueueResult {
	}

}
