package org.switchboard.slack;

import java.io.IOException;

import com.slack.api.bolt.App;
import com.slack.api.bolt.jakarta_servlet.SlackAppServletAdapter;
import com.slack.api.bolt.response.Response;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.switchboard.worker.FailureKind;

/**
 * Where Slack's requests come in. One that Bolt cannot read is refused; Bolt's own
 * servlet would say that it is the bot's fault, and log what people wrote.
 */
class SlackEndpoint extends HttpServlet {

	private static final Logger logger = LoggerFactory.getLogger(SlackEndpoint.class);

	private final App app;

	private final SlackAppServletAdapter adapter;

	SlackEndpoint(App app) {
		this.app = app;
		this.adapter = new SlackAppServletAdapter(app.config());
	}

	@Override
	protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
		this.adapter.writeResponse(response, answer(request));
		// a server that stops cuts off what was not sent by the end of its servlet
		response.getWriter().close();
	}

	// what listeners throw is answered by their guard
	private Response answer(HttpServletRequest request) {
		try {
			return this.app.run(this.adapter.buildSlackRequest(request));
		}
		catch (EventNotTaken ex) {
			return Response.error(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
		}
		catch (Guard.WorkspaceNotServed ex) {
			return Response.error(HttpServletResponse.SC_NOT_FOUND);
		}
		catch (Exception ex) {
			logger.warn("a signed request cannot be read: {}", FailureKind.of(ex));
			return Response.error(HttpServletResponse.SC_BAD_REQUEST);
		}
	}

}
