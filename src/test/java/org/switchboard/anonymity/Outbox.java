package org.switchboard.anonymity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

import slacksim.wire.BotOutput;

/** Messages posted since the last look. */
final class Outbox {

	private static final Set<String> TICKS = Set.of("response_url", "chat.update");

	private final Queue<BotOutput> posted = new ConcurrentLinkedQueue<>();

	private final Queue<String> asides = new ConcurrentLinkedQueue<>();

	private final AtomicLong ticks = new AtomicLong();

	void hears(BotOutput sent) {
		if (!sent.as().equals("chat.postMessage")) {
			this.asides.add(sent.content().toString());
			this.ticks.addAndGet(TICKS.contains(sent.as()) ? 1 : 0);
		}
		else {
			this.posted.add(sent);
		}
	}

	/** Returns how often messages were changed to mark a question as answered. */
	long ticks() {
		return this.ticks.get();
	}

	List<Post> take(Function<String, String> whoseChannel) {
		List<Post> posts = new ArrayList<>();
		for (BotOutput sent = this.posted.poll(); sent != null; sent = this.posted.poll()) {
			posts.add(new Post(whoseChannel.apply(sent.content().path("channel").asString()), sent.content()));
		}
		return posts;
	}

	/** Returns changed messages and modals. */
	Collection<String> asides() {
		return this.asides;
	}

}
