package org.switchboard.yaml;

import java.io.IOException;

/** Thrown when a configured file can't be read or used. */
public class FileRejected extends RuntimeException {

	private final String setting;

	/** Creates one for a file with mistakes. */
	public FileRejected(String file, String setting, MistakeList mistakes) {
		super(file + " can't be used:\n" + mistakes.text());
		this.setting = setting;
	}

	/** Creates one for a missing or unreadable file. */
	public FileRejected(String file, String setting, IOException cause) {
		super(file + " can't be read", cause);
		this.setting = setting;
	}

	String setting() {
		return this.setting;
	}

}
