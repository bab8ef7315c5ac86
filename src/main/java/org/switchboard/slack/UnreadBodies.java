package org.switchboard.slack;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.servlet.ServletException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * Keeps Tomcat's threads from waiting for request bodies. Refuses bodies that no one
 * wants, as filters would read forms, except Slack's, which are read without waiting. If
 * a request was answered before its body was read, closes the connection, because Tomcat
 * would read on to keep it.
 */
public final class UnreadBodies extends ValveBase {

	public UnreadBodies() {
		super(true);
	}

	@Override
	public void invoke(Request request, Response response) throws IOException, ServletException {
		if (isUnread(request) && !isReadLater(request)) {
			response.setStatus(Response.SC_REQUEST_ENTITY_TOO_LARGE);
		}
		else {
			getNext().invoke(request, response);
		}
		if (!request.isAsync() && isUnread(request)) {
			// or a proxy that keeps connections would reuse it
			response.setHeader("Connection", "close");
			request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
		}
	}

	// a request that Tomcat refused has no URI
	private static boolean isReadLater(Request request) {
		return "POST".equals(request.getMethod()) && SlackConfiguration.PATH.equals(request.getDecodedRequestURI());
	}

	private static boolean isUnread(Request request) {
		AtomicBoolean read = new AtomicBoolean();
		request.getCoyoteRequest().action(ActionCode.REQUEST_BODY_FULLY_READ, read);
		return !read.get();
	}

}
