package slacksim.page;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import slacksim.http.Content;
import slacksim.http.Json;
import slacksim.http.Reply;
import slacksim.workspace.Person;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells a browser what has changed for a person, as server-sent events. What it became,
 * the browser asks for; so it misses nothing if it asks for everything when the line is
 * back after a break.
 */
final class LiveChanges implements Content {

	/** So that it is noticed when the browser has gone. */
	private static final Duration HEARTBEAT = Duration.ofSeconds(15);

	private final Person person;

	LiveChanges(Person person) {
		this.person = person;
	}

	Reply reply() {
		return Reply.of("text/event-stream", this).with("Cache-Control", "no-store");
	}

	@Override
	public void writeTo(OutputStream out) throws IOException {
		Glimpse seen = look();
		write(out, "retry: 1000\nevent: ready\ndata: {}\n\n");
		while (!Thread.currentThread().isInterrupted()) {
			seen = tellNext(out, seen);
		}
	}

	private Glimpse tellNext(OutputStream out, Glimpse seen) throws IOException {
		Optional<Glimpse> next = this.person.workspace()
			.monitor()
			.await(HEARTBEAT, () -> Optional.of(Glimpse.of(this.person)).filter((now) -> !now.equals(seen)));
		write(out, next.map((now) -> event(now, seen)).orElse(": still here\n\n"));
		return next.orElse(seen);
	}

	private Glimpse look() {
		return this.person.workspace().monitor().alone(() -> Glimpse.of(this.person));
	}

	private static String event(Glimpse now, Glimpse before) {
		ObjectNode data = Json.object().set("changed", Json.texts(now.changedSince(before)));
		return "event: change\ndata: " + data + "\n\n";
	}

	private static void write(OutputStream out, String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

}
