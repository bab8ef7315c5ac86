package org.switchboard.yaml;

import java.io.IOException;

/**
 * A file that is configured cannot be read, or cannot be used.
 */
public class FileRejected extends RuntimeException {

	private final String setting;

	/** A file with mistakes. */
	public FileRejected(String file, String setting, MistakeList mistakes) {
		super(file + " can't be used:\n" + mistakes.text());
		this.setting = setting;
	}

	/** A file that is not there, or is no one's to read. */
	public FileRejected(String file, String setting, IOException cause) {
		super(file + " can't be read", cause);
		this.setting = setting;
	}

	String setting() {
		return this.setting;
	}

}
