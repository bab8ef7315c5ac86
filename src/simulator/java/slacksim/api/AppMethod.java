package slacksim.api;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.http.Call;
import tools.jackson.databind.node.ObjectNode;

/** A Web API method that doesn't belong to a workspace. */
interface AppMethod {

	/**
	 * Runs the method.
	 * @param call the HTTP call
	 * @param arguments the call's arguments
	 * @return the response, without {@code ok}
	 * @throws Refusal if Slack refuses
	 */
	ObjectNode answer(Call call, Arguments arguments);

}
