package slacksim.api;

import slacksim.calls.Arguments;
import slacksim.calls.Refusal;
import slacksim.http.Call;
import tools.jackson.databind.node.ObjectNode;

/**
 * A method of the Web API that is not for one workspace.
 */
interface AppMethod {

	/**
	 * Does what the bot asks for.
	 * @param call as it came
	 * @param arguments what was sent
	 * @return the answer, but for {@code ok}
	 * @throws Refusal if Slack refuses
	 */
	ObjectNode answer(Call call, Arguments arguments);

}
