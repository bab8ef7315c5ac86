package org.switchboard.delivery;

/**
 * In whose name a message is shown. Its {@code toString} does not tell.
 *
 * @param name their name, of any length
 * @param picture the address of their picture, where Slack finds it: {@code https}; or
 * empty, for that of the app
 */
public record ShownAuthor(String name, String picture) {

	@Override
	public String toString() {
		return "ShownAuthor[name of " + this.name.length() + " characters" + (this.picture.isEmpty() ? "" : ", picture")
				+ "]";
	}

}
