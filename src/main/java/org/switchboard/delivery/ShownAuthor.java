package org.switchboard.delivery;

/**
 * The author a message is shown under. Its {@code toString} hides it.
 *
 * @param name the name, of any length
 * @param picture the {@code https} address of the picture, reachable by Slack; empty for
 * the app's
 */
public record ShownAuthor(String name, String picture) {

	@Override
	public String toString() {
		return "ShownAuthor[name of " + this.name.length() + " characters" + (this.picture.isEmpty() ? "" : ", picture")
				+ "]";
	}

}
