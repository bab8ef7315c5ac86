package slacksim.calls;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All Web API calls a workspace has answered. */
public final class Transcript {

	private final List<ApiCall> calls = new CopyOnWriteArrayList<>();

	public void add(ApiCall call) {
		this.calls.add(call);
	}

	public List<ApiCall> calls() {
		return List.copyOf(this.calls);
	}

	/** Returns the calls of one method, in order. */
	public List<ApiCall> calls(String method) {
		return this.calls.stream().filter((call) -> method.equals(call.method())).toList();
	}

	/** Returns the calls Slack refused, in order. */
	public List<ApiCall> refused() {
		return this.calls.stream().filter((call) -> !call.isOk()).toList();
	}

}
