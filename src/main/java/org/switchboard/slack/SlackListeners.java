package org.switchboard.slack;

/**
 * What a feature listens to. Every bean of this type is asked once, at start-up.
 */
@FunctionalInterface
public interface SlackListeners {

	/**
	 * Registers this feature's listeners.
	 * @param registry where to
	 */
	void register(ListenerRegistry registry);

}
