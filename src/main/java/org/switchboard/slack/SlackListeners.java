package org.switchboard.slack;

/** A feature's listeners. Every bean of this type is registered once at start-up. */
@FunctionalInterface
public interface SlackListeners {

	/** Registers the feature's listeners. */
	void register(ListenerRegistry registry);

}
