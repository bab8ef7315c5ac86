package org.switchboard.slack;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets nothing unsigned come near a parser. The signature covers the body's bytes, so
 * they are read here and handed on.
 */
class SignatureFilter extends OncePerRequestFilter {

	/** More than three times what Slack says its largest payload is. */
	private static final int MAX_BODY = 1024 * 1024;

	private final Signatures signatures;

	SignatureFilter(Signatures signatures) {
		this.signatures = signatures;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		byte[] body = request.getInputStream().readNBytes(MAX_BODY + 1);
		if (body.length > MAX_BODY) {
			response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		else if (!this.signatures.areValid(request, body)) {
			response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
		}
		else {
			chain.doFilter(new ReadAlready(request, body), response);
		}
	}

	private static final class ReadAlready extends HttpServletRequestWrapper {

		private final byte[] body;

		ReadAlready(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = body;
		}

		/** All that Bolt reads by. */
		@Override
		public BufferedReader getReader() {
			return new BufferedReader(
					new InputStreamReader(new ByteArrayInputStream(this.body), StandardCharsets.UTF_8));
		}

	}

}
