package slacksim.faults;

import java.util.Optional;

/**
 * Something that people can break and repair from the page.
 *
 * @param name its unique name in the client API
 * @param label what is broken while it is on, example: {@code Redis is away}
 * @param explanation what that means, in a sentence
 * @param remedy what ends it, example: {@code Bring it back}
 * @param cause causes it
 */
public record Trouble(String name, String label, String explanation, String remedy, Cause cause) {

	/**
	 * Causes the trouble. Called on the threads that serve the page, so calls may
	 * coincide.
	 */
	public interface Cause {

		/** Returns whether the trouble is on. Called often, so it must be quick. */
		boolean isOn();

		/** Causes the trouble, if it isn't on. */
		void begin();

		/**
		 * Ends the trouble, if it is on.
		 */
		void end();

		/**
		 * Returns a sentence saying why the trouble can't be caused now, or nothing if it
		 * can.
		 */
		default Optional<String> hindrance() {
			return Optional.empty();
		}

	}

}
