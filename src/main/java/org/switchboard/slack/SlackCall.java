package org.switchboard.slack;

import java.io.IOException;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;

/**
 * A call to a Web API method.
 *
 * @param <T> the answer's type
 */
@FunctionalInterface
public interface SlackCall<T extends SlackApiTextResponse> {

	/**
	 * Makes the call.
	 * @param slack a client with the workspace's token
	 * @throws IOException if the connection failed, or the call took too long
	 * @throws SlackApiException if the HTTP status is not a success
	 */
	T on(MethodsClient slack) throws IOException, SlackApiException;

}
