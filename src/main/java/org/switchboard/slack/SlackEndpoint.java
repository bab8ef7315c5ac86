package org.switchboard.slack;

import java.io.IOException;

import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.ServletAdapterOps;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.switchboard.worker.FailureKind;

/**
 * Receives Slack's requests over HTTP. Refuses a request that Bolt can't read; Bolt's own
 * servlet would call it the bot's fault and log what people wrote.
 */
class SlackEndpoint extends HttpServlet {

	private static final Logger logger = LoggerFactory.getLogger(SlackEndpoint.class);

	private final SlackRequestParser parser;

	private final IncomingCalls reception;

	private final SignedCalls calls;

	SlackEndpoint(AppConfig config, IncomingCalls reception, SignedCalls calls) {
		this.parser = new SlackRequestParser(config);
		this.reception = reception;
		this.calls = calls;
	}

	@Override
	protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
		ServletAdapterOps.writeResponse(response, answer(request));
		// a stopping server drops whatever isn't sent when its servlet ends
		response.getWriter().close();
	}

	// the guard answers what listeners throw
	private Response answer(HttpServletRequest request) {
		try {
			RequestHeaders headers = new RequestHeaders(ServletAdapterOps.toHeaderMap(request));
			String sent = ServletAdapterOps.doReadRequestBodyAsString(request);
			return this.calls.serve(request.getHeader(Signatures.SIGNATURE),
					() -> this.reception.answer(sent, (body) -> this.parser
						.parse(SlackRequestParser.HttpRequest.builder().requestBody(body).headers(headers).build())));
		}
		catch (EventRefused ex) {
			return Response.error(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
		catch (ListenerGuard.WorkspaceNotServed ex) {
			return Response.error(HttpServletResponse.SC_NOT_FOUND);
		}
		catch (Exception ex) {
			logger.warn("couldn't read a signed request: {}", FailureKind.of(ex));
			return Response.error(HttpServletResponse.SC_BAD_REQUEST);
		}
	}

}
