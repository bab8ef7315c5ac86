package org.switchboard.access;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;
import tools.jackson.databind.json.JsonMapper;

import org.switchboard.slack.RefusedCalls;

/**
 * Admits programs whose token has the scope they need: the word after {@code /api/v1/} or
 * {@code /actuator/}. Health and the API description need no token, and neither does
 * Actuator if the port can be reached only from the same machine. Checks the path as it
 * was sent, because Spring routes by that one.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6750">Bearer tokens</a>
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">Problem details</a>
 */
class TokenFilter extends OncePerRequestFilter {

	private static final Logger logger = LoggerFactory.getLogger(TokenFilter.class);

	private static final String DESCRIPTION = "|/api(/openapi\\.yaml)?";

	private static final Pattern OPEN_HERE = Pattern.compile("/actuator(/.*)?" + DESCRIPTION);

	private static final Pattern OPEN_ELSEWHERE = Pattern.compile("/actuator(/health(/[a-zA-Z0-9]+)*)?" + DESCRIPTION);

	private static final Pattern GUARDED = Pattern.compile("/(?:actuator|api/v1)/([a-z]+)(?:/.*)?");

	private static final Pattern BEARER = Pattern.compile("(?i:Bearer) +(\\S+) *");

	private static final String METER = "switchboard.api.calls";

	private static final String TOKEN = "token";

	private final Tokens tokens;

	private final int callsPerMinute;

	private final Pattern open;

	private final Clock clock;

	private final MeterRegistry registry;

	private final RefusedCalls refused;

	TokenFilter(Tokens tokens, int callsPerMinute, boolean remote, Clock clock, MeterRegistry registry) {
		this.tokens = tokens;
		this.callsPerMinute = callsPerMinute;
		this.open = remote ? OPEN_ELSEWHERE : OPEN_HERE;
		this.clock = clock;
		this.registry = registry;
		this.refused = new RefusedCalls(registry, METER, List.of(401, 403, 429), TOKEN, "none");
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		String path = request.getRequestURI().substring(request.getContextPath().length());
		Matcher guarded = GUARDED.matcher(path);
		if (this.open.matcher(path).matches() || isLetIn(request, response, guarded)) {
			chain.doFilter(request, response);
		}
	}

	private boolean isLetIn(HttpServletRequest request, HttpServletResponse response, Matcher guarded)
			throws IOException {
		if (!guarded.matches()) {
			response.setStatus(HttpServletResponse.SC_NOT_FOUND);
			return false;
		}
		Optional<Token> shown = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
			.map(BEARER::matcher)
			.filter(Matcher::matches)
			.flatMap((header) -> this.tokens.find(header.group(1)));
		if (shown.isEmpty()) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
			return refuse(request, response, HttpStatus.UNAUTHORIZED, "none", AccessWords.TOKEN);
		}
		Token token = shown.get();
		long second = this.clock.instant().getEpochSecond();
		int calls = token.count(second / 60);
		if (calls > this.callsPerMinute) {
			if (calls == this.callsPerMinute + 1) {
				logger.warn("{} went over its limit of {} calls a minute", token.name(), this.callsPerMinute);
			}
			response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(60 - second % 60));
			return refuse(request, response, HttpStatus.TOO_MANY_REQUESTS, token.name(),
					AccessWords.tooOften(this.callsPerMinute));
		}
		if (!token.opens(guarded.group(1))) {
			response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
			return refuse(request, response, HttpStatus.FORBIDDEN, token.name(), AccessWords.scope(guarded.group(1)));
		}
		this.registry.counter(METER, "status", "200", TOKEN, token.name()).increment();
		return true;
	}

	private boolean refuse(HttpServletRequest request, HttpServletResponse response, HttpStatus status, String name,
			String detail) throws IOException {
		this.refused.add(status.value(), TOKEN, name);
		response.setStatus(status.value());
		response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
		response.getOutputStream()
			.write(JsonMapper.shared()
				.writeValueAsBytes(
						new Problem(status.getReasonPhrase(), status.value(), detail, request.getRequestURI())));
		return false;
	}

	private record Problem(String title, int status, String detail, String instance) {
	}

}
