package org.switchboard;

import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;

/**
 * Adds security headers to every response, including those Tomcat writes before any
 * filter runs: browsers must not cache it, guess its type, embed it or load anything for
 * it. Disconnects clients that send the next request before this one is answered, as they
 * would hold a thread until all are answered.
 */
final class SecurityHeadersAdapter implements Adapter {

	private static final Map<String, String> HEADERS = Map.of("Cache-Control", "no-store", "Content-Security-Policy",
			"default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
			"Referrer-Policy", "no-referrer", "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY");

	private final Adapter adapter;

	private @Nullable Processor processor;

	SecurityHeadersAdapter(Adapter adapter) {
		this.adapter = adapter;
	}

	void of(Processor connection) {
		this.processor = connection;
	}

	@Override
	public void service(Request request, Response response) throws Exception {
		HEADERS.forEach(response::setHeader);
		hangUpIfMoreIsThere(request, response);
		this.adapter.service(request, response);
	}

	@Override
	public boolean prepare(Request request, Response response) throws Exception {
		return this.adapter.prepare(request, response);
	}

	@Override
	public boolean asyncDispatch(Request request, Response response, SocketEvent event) throws Exception {
		hangUpIfMoreIsThere(request, response);
		return this.adapter.asyncDispatch(request, response, event);
	}

	private void hangUpIfMoreIsThere(Request request, Response response) {
		AtomicBoolean read = new AtomicBoolean();
		request.action(ActionCode.REQUEST_BODY_FULLY_READ, read);
		if (read.get() && this.processor != null && this.processor.getLeftoverInput() != null) {
			response.setHeader("Connection", "close");
		}
	}

	// Tomcat's only call when it can't read a request
	@Override
	public void log(Request request, Response response, long time) {
		HEADERS.forEach(response::setHeader);
		this.adapter.log(request, response, time);
	}

	@Override
	public void checkRecycled(Request request, Response response) {
		this.adapter.checkRecycled(request, response);
	}

	@Override
	public String getDomain() {
		return this.adapter.getDomain();
	}

}
