package slacksim.faults;

import java.util.Optional;

/**
 * Something that goes wrong when whoever looks at the page wants it to, and goes well
 * again.
 *
 * @param name how it is called by the client API, unique on a simulator
 * @param label what is the case while it is on, such as {@code Redis is away}
 * @param explanation what that means, a sentence
 * @param remedy what ends it, such as {@code Bring it back}
 * @param cause makes it
 */
public record Trouble(String name, String label, String explanation, String remedy, Cause cause) {

	/**
	 * What makes the trouble. Called on the threads that serve the page, so several may
	 * want the same at once.
	 */
	public interface Cause {

		/**
		 * Whether the trouble is on. Asked often, so answered at once.
		 * @return whether it is
		 */
		boolean isOn();

		/**
		 * Makes the trouble, if it is not on.
		 */
		void begin();

		/**
		 * Ends the trouble, if it is on.
		 */
		void end();

		/**
		 * Why the trouble cannot be made just now.
		 * @return a sentence, or nothing if it can
		 */
		default Optional<String> hindrance() {
			return Optional.empty();
		}

	}

}
