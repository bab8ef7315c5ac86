package org.switchboard.slack;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps unsigned requests away from parsers. Checks the headers before reading anything
 * else. The signature covers the body's bytes, so this filter reads them and passes them
 * on; a slow body holds no thread and must arrive within the time Slack waits for an
 * answer.
 */
final class SignatureFilter extends OncePerRequestFilter {

	private static final String BODY = IncomingBody.class.getName();

	private final BodyRoom room = new BodyRoom();

	private final Signatures signatures;

	private final RefusedCalls refused;

	private SignatureFilter(Signatures signatures, RefusedCalls refused) {
		this.signatures = signatures;
		this.refused = refused;
	}

	static FilterRegistrationBean<SignatureFilter> registered(Signatures signatures, MeterRegistry registry) {
		FilterRegistrationBean<SignatureFilter> filter = new FilterRegistrationBean<>(new SignatureFilter(signatures,
				new RefusedCalls(registry, "switchboard.slack.refused", List.of(401, 408, 413, 503))));
		filter.addUrlPatterns(SlackConfiguration.PATH);
		return filter;
	}

	@Override
	protected boolean shouldNotFilterAsyncDispatch() {
		return false;
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		if (request.getAttribute(BODY) instanceof IncomingBody body) {
			try {
				judge(request, response, chain, body);
			}
			finally {
				body.release();
			}
		}
		else if (request.getContentLengthLong() > IncomingBody.LARGEST) {
			refuse(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		else if (!this.signatures.arePlausible(request)) {
			refuse(response, HttpServletResponse.SC_UNAUTHORIZED);
		}
		else {
			read(request);
		}
	}

	private void read(HttpServletRequest request) throws IOException {
		AsyncContext async = request.startAsync();
		async.setTimeout(SlackLimits.ACKNOWLEDGEMENT.toMillis());
		IncomingBody body = new IncomingBody(async, request.getInputStream(), this.room);
		request.setAttribute(BODY, body);
		async.addListener(body);
		request.getInputStream().setReadListener(body);
	}

	private void judge(HttpServletRequest request, HttpServletResponse response, FilterChain chain, IncomingBody body)
			throws ServletException, IOException {
		if (body.status() != HttpServletResponse.SC_OK) {
			refuse(response, body.status());
			return;
		}
		byte[] bytes = body.bytes();
		if (!this.signatures.areValid(request, bytes)) {
			refuse(response, HttpServletResponse.SC_UNAUTHORIZED);
		}
		else {
			chain.doFilter(new ReadAlready(request, bytes), response);
		}
	}

	// without the error page, which would cost more
	private void refuse(HttpServletResponse response, int status) {
		this.refused.add(status);
		response.setStatus(status);
	}

	private static final class ReadAlready extends HttpServletRequestWrapper {

		private final byte[] body;

		ReadAlready(HttpServletRequest request, byte[] body) {
			super(request);
			this.body = body;
		}

		/** The only way Bolt reads. */
		@Override
		public BufferedReader getReader() {
			return new BufferedReader(
					new InputStreamReader(new ByteArrayInputStream(this.body), StandardCharsets.UTF_8));
		}

	}

}
