package org.switchboard.digest.api;

import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Rejects a query with a sentence that says what to do.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">Problem details</a>
 */
final class QueryProblem extends ErrorResponseException {

	private QueryProblem(HttpStatus status, String sentence) {
		super(status, ProblemDetail.forStatusAndDetail(status, sentence), null);
	}

	static QueryProblem question(String sentence) {
		return new QueryProblem(HttpStatus.BAD_REQUEST, sentence);
	}

}
