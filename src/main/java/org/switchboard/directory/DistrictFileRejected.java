package org.switchboard.directory;

import java.io.IOException;

/**
 * The configured district file cannot be read, or cannot be used.
 */
class DistrictFileRejected extends RuntimeException {

	DistrictFileRejected(String file, MistakeList mistakes) {
		super(file + " can't be used:\n" + mistakes.text());
	}

	DistrictFileRejected(String file, IOException cause) {
		super(file + " can't be read", cause);
	}

}
