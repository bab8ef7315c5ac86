package slacksim.api;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.workspace.Workspace;
import tools.jackson.databind.node.ObjectNode;

/**
 * A method of the Web API.
 */
interface WebMethod {

	/**
	 * Does what the bot asks for.
	 * @param workspace whose token was sent
	 * @param arguments what was sent
	 * @return the answer, but for {@code ok}
	 * @throws Refusal if Slack refuses
	 */
	ObjectNode answer(Workspace workspace, Arguments arguments);

}
