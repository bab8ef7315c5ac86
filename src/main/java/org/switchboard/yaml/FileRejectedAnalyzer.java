package org.switchboard.yaml;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Explains at startup what is wrong with a file, line by line and without a stack trace.
 */
class FileRejectedAnalyzer extends AbstractFailureAnalyzer<FileRejected> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, FileRejected cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Fix the file, or choose another with " + cause.setting() + ".", cause);
	}

}
