package org.switchboard.slack;

import java.io.IOException;

import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;

/**
 * One call of a Web API method.
 *
 * @param <T> what Slack answers
 */
@FunctionalInterface
public interface SlackCall<T extends SlackApiTextResponse> {

	/**
	 * Makes the call.
	 * @param slack a client that carries the workspace's token
	 * @return what Slack answered
	 * @throws IOException if the line broke, or the call took too long
	 * @throws SlackApiException if the answer was no success by HTTP's measure
	 */
	T on(MethodsClient slack) throws IOException, SlackApiException;

}
