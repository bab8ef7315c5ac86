package org.switchboard.delivery;

/**
 * What a message says. Its {@code toString} does not.
 *
 * @param text what notifications and screen readers show, escaped
 * @param blocks a JSON array of blocks
 */
public record Message(String text, String blocks) {

	@Override
	public String toString() {
		return "Message[" + this.text.length() + " characters, blocks of " + this.blocks.length() + "]";
	}

}
