package org.switchboard.directory;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/**
 * Says at start-up what is wrong with the district file, line by line, and no stack
 * trace.
 */
class DistrictFileFailureAnalyzer extends AbstractFailureAnalyzer<DistrictFileRejected> {

	@Override
	protected FailureAnalysis analyze(Throwable failure, DistrictFileRejected cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Mend the file, or name another one with switchboard.directory.file.", cause);
	}

}
