package slacksim.api;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/** A Web API method. */
interface WebMethod {

	/**
	 * Runs the method.
	 * @param workspace the token's workspace
	 * @param arguments the call's arguments
	 * @return the response, without {@code ok}
	 * @throws Refusal if Slack refuses
	 */
	ObjectNode answer(Workspace workspace, Arguments arguments);

}
