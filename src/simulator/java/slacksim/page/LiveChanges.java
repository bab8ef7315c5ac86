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
 * Sends server-sent events to a browser when something changes for its person. The
 * browser fetches the new content itself, so it misses nothing if it fetches everything
 * after a broken connection.
 */
final class LiveChanges implements Content {

	/** Detects when the browser is gone. */
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
		PageSnapshot seen = look();
		write(out, "retry: 1000\nevent: ready\ndata: {}\n\n");
		while (!Thread.currentThread().isInterrupted()) {
			seen = tellNext(out, seen);
		}
	}

	private PageSnapshot tellNext(OutputStream out, PageSnapshot seen) throws IOException {
		Optional<PageSnapshot> next = this.person.workspace()
			.monitor()
			.await(HEARTBEAT, () -> Optional.of(PageSnapshot.of(this.person)).filter((now) -> !now.equals(seen)));
		write(out, next.map((now) -> event(now, seen)).orElse(": still here\n\n"));
		return next.orElse(seen);
	}

	private PageSnapshot look() {
		return this.person.workspace().monitor().alone(() -> PageSnapshot.of(this.person));
	}

	private static String event(PageSnapshot now, PageSnapshot before) {
		ObjectNode data = Json.object().set("changed", Json.texts(now.changedSince(before)));
		return "event: change\ndata: " + data + "\n\n";
	}

	private static void write(OutputStream out, String text) throws IOException {
		out.write(text.getBytes(StandardCharsets.UTF_8));
		out.flush();
	}

}
