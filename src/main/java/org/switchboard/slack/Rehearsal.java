package org.switchboard.slack;

/**
 * What a feature goes through before a node says that it is ready, so that nobody's first
 * click is slow. Every bean of this type is asked once. Nothing of it may be seen in
 * Slack, or stay in Redis.
 */
@FunctionalInterface
public interface Rehearsal {

	/**
	 * Does what clicks need, but for their effect.
	 * @param stage where a stranger clicks
	 */
	void on(WarmUpSession stage);

}
