package org.switchboard.yaml;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says at start-up what is wrong with a file, line by line, and no stack trace.
 */
class FileRejectedAnalyzer extends AbstractFailureAnalyzer<FileRejected> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, FileRejected cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Mend the file, or name another one with " + cause.setting() + ".", cause);
	}

}
