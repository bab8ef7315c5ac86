package slacksim.faults;

/**
 * Loses the response to the next message.
 *
 * @param faults the workspace's faults
 */
public record LostReply(Faults faults) implements Trouble.Cause {

	private static final String METHOD = "chat.postMessage";

	private static final Fault FAULT = Fault.droppedAnswer();

	@Override
	public boolean isOn() {
		return this.faults.isWaiting(METHOD, FAULT);
	}

	@Override
	public void begin() {
		if (!isOn()) {
			this.faults.add(METHOD, 1, FAULT);
		}
	}

	@Override
	public void end() {
		this.faults.remove(METHOD, FAULT);
	}

}
