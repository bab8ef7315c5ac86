package org.switchboard.slack;

/**
 * Exercises a feature before the node is ready, so that no one's first click is slow.
 * Every bean of this type runs once. It must show nothing in Slack and leave nothing in
 * Redis.
 */
@FunctionalInterface
public interface Rehearsal {

	/**
	 * Does what clicks need, without their effects.
	 * @param session the workspace, in which a stranger clicks
	 */
	void on(WarmUpSession session);

}
