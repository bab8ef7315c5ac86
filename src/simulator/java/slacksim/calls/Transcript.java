package slacksim.calls;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * All calls of the Web API a workspace has answered.
 */
public final class Transcript {

	private final List<ApiCall> calls = new CopyOnWriteArrayList<>();

	public void add(ApiCall call) {
		this.calls.add(call);
	}

	public List<ApiCall> calls() {
		return List.copyOf(this.calls);
	}

	/**
	 * The calls of one method.
	 * @param method such as {@code chat.update}
	 * @return its calls in their order
	 */
	public List<ApiCall> calls(String method) {
		return this.calls.stream().filter((call) -> method.equals(call.method())).toList();
	}

	/**
	 * The calls Slack refused.
	 * @return them in their order
	 */
	public List<ApiCall> refused() {
		return this.calls.stream().filter((call) -> !call.isOk()).toList();
	}

}
