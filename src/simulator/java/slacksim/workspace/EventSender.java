package slacksim.workspace;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import slacksim.http.Json;
import slacksim.support.Schedule;
import slacksim.wire.Ack;
import slacksim.wire.Delivery;
import slacksim.wire.SentEvent;
import slacksim.wire.Signing;
import tools.jackson.databind.node.ObjectNode;

/** Delivers an event to the bot, and retries if it doesn't answer. */
final class EventSender {

	private static final List<Duration> RETRIES = List.of(Duration.ZERO, Duration.ofMinutes(1), Duration.ofMinutes(5));

	private final Workspace workspace;

	private final Schedule agenda;

	EventSender(Workspace workspace, Schedule agenda) {
		this.workspace = workspace;
		this.agenda = agenda;
	}

	void carry(ObjectNode callback) {
		carry(callback, 0, "");
	}

	void carryLater(Duration delay, ObjectNode callback) {
		this.agenda.in(delay, this.workspace, () -> carry(callback));
	}

	private void carry(ObjectNode callback, int retry, String reason) {
		SlackApp app = this.workspace.app();
		Signing.Signed signed = app.sign(Signing.RIGHT, callback.toString());
		Ack ack = this.workspace.sends(new Delivery(Delivery.Kind.EVENT, callback, signed, retry, reason));
		String type = Json.text(callback.path("event"), "type");
		Optional<Duration> again = Optional.of(retry)
			.filter((count) -> ack.failed() && !ack.isFinal() && count < RETRIES.size())
			.map(RETRIES::get);
		// scheduled before the failure is visible, so that tests that wait for it can
		// move the clock
		again.filter((delay) -> !delay.isZero())
			.ifPresent((delay) -> this.agenda.in(delay, this.workspace,
					() -> carry(callback, retry + 1, ack.retryReason())));
		this.workspace.monitor()
			.change(() -> this.workspace.events()
				.sent(new SentEvent(Json.text(callback, "event_id"), type, retry, reason, ack.status(), ack.error(),
						ack.elapsed())));
		if (again.filter(Duration::isZero).isPresent()) {
			carry(callback, retry + 1, ack.retryReason());
		}
	}

}
