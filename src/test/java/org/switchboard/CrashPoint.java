package org.switchboard;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.core.script.RedisScript;
import slacksim.faults.Fault;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A moment at which a node may die while it handles an action. */
enum CrashPoint {

	/** Redis hasn't stored it. */
	BEFORE_THE_COMMIT(false) {
		@Override
		MortalNode awaits(MortalTown town, String words, Runnable wish) {
			return whoStopsBefore(town, filing(words), wish);
		}
	},

	/** Redis has stored it, and neither the node nor the person knows. */
	AFTER_THE_COMMIT(false) {
		@Override
		MortalNode awaits(MortalTown town, String words, Runnable wish) {
			return whoCommits(town, words, wish);
		}
	},

	/** Journal entries were handed out, but not processed. */
	WITH_ENTRIES_IN_HAND(true) {
		@Override
		MortalNode awaits(MortalTown town, String words, Runnable wish) {
			return whoStopsBefore(town, script("delivery/enqueue.lua").and(says(words)), wish);
		}
	},

	/** Messages are enqueued, but their entries not acknowledged. */
	WITH_MESSAGES_ENQUEUED(true) {
		@Override
		MortalNode awaits(MortalTown town, String words, Runnable wish) {
			return whoStopsBefore(town, says("XACK"), wish);
		}
	},

	/** Slack shows a message, but the node doesn't know. */
	AFTER_SLACK_STORED_A_POST(true) {
		@Override
		MortalNode awaits(MortalTown town, String words, Runnable wish) {
			return whoPosts(town, words, wish);
		}
	},

	/** Slack has answered, but Redis doesn't know. */
	BEFORE_A_POST_IS_NOTED(true) {
		@Override
		MortalNode awaits(MortalTown town, String words, Runnable wish) {
			return whoStopsBefore(town, script("delivery/settle.lua"), wish);
		}
	},

	/** The node was told to stop, and is finishing its work. */
	IN_MID_SHUTDOWN(false) {
		@Override
		MortalNode awaits(MortalTown town, String words, Runnable wish) {
			return stopping(whoCommits(town, words, wish));
		}
	},

	/** The node was told to stop, and waits for Slack's answer to a post. */
	IN_MID_SHUTDOWN_WITH_A_POST(true) {
		@Override
		MortalNode awaits(MortalTown town, String words, Runnable wish) {
			return stopping(whoPosts(town, words, wish));
		}
	};

	private static final Duration NEVER = Duration.ofMinutes(10);

	// whether the person has an answer at this moment
	private final boolean answered;

	CrashPoint(boolean answered) {
		this.answered = answered;
	}

	/**
	 * Has Maya file a request, and kills the node that handles it at this moment.
	 * @param town the town
	 * @param wish the request's summary
	 * @return her form, still open if she got no answer
	 */
	Modal strikes(MortalTown town, String wish) {
		Modal form = town.wants(town.maya(), wish);
		CompletableFuture<Outcome> submission = new CompletableFuture<>();
		MortalNode node = awaits(town, wish, () -> submission.completeAsync(form::submits));
		if (this.answered) {
			submission.join();
		}
		town.loses(node);
		submission.join();
		assertThat(form.isOpen()).isEqualTo(!this.answered);
		return form;
	}

	/**
	 * Waits until a node is at this moment, and returns the node.
	 * @param town the town
	 * @param words the summary that identifies the request
	 * @param wish files the request
	 */
	abstract MortalNode awaits(MortalTown town, String words, Runnable wish);

	// the first node to get there is held there
	private static MortalNode whoStops(MortalTown town, Function<RedisLine, RedisStop> place, Runnable wish) {
		Map<MortalNode, RedisStop> stops = town.nodes()
			.stream()
			.collect(Collectors.toMap((node) -> node, (node) -> place.apply(node.line())));
		wish.run();
		await().atMost(Duration.ofSeconds(30)).until(() -> stops.values().stream().anyMatch(RedisStop::isReached));
		return stops.entrySet()
			.stream()
			.filter((stop) -> stop.getValue().isReached())
			.findFirst()
			.orElseThrow()
			.getKey();
	}

	private static MortalNode whoStopsBefore(MortalTown town, Predicate<String> command, Runnable wish) {
		return whoStops(town, (line) -> line.stopsBefore(command), wish);
	}

	private static MortalNode whoCommits(MortalTown town, String words, Runnable wish) {
		int filed = town.filed();
		MortalNode victim = whoStops(town, (line) -> line.stopsAfter(filing(words)), wish);
		await().until(() -> town.filed() > filed);
		return victim;
	}

	// only this node can reach Redis, so it is the one
	private static MortalNode whoPosts(MortalTown town, String words, Runnable wish) {
		MortalNode victim = town.nodes().get(0);
		town.nodes().stream().filter((node) -> node != victim).forEach((node) -> node.line().hangs());
		town.sendsTo(List.of(victim));
		town.workspace().failNext("chat.postMessage", 1, Fault.slow(NEVER));
		wish.run();
		town.maya().dm().card(words);
		town.luther().in("#n1-transportation").card(words);
		return victim;
	}

	/**
	 * Runs a job that makes messages, and waits until Redis has stored them but the node
	 * that runs it doesn't know.
	 * @param town the town
	 * @param job the job, after which its messages are named
	 * @return the node
	 */
	static MortalNode whoHasSent(MortalTown town, String job) {
		Predicate<String> command = script("delivery/enqueue.lua").and(says(job + "."));
		return whoStops(town, (line) -> line.stopsAfter(command), () -> DemoPulse.runs(town.workspace(), job));
	}

	/**
	 * Runs retention, waits until a node is about to delete a request, and returns the
	 * node.
	 */
	static MortalNode whoDeletes(MortalTown town, String key) {
		String number = "\r\n" + key.replace("REQ-", "") + "\r\n";
		return whoStopsBefore(town, script("request/store/delete.lua").and(says(number)),
				() -> DemoPulse.runs(town.workspace(), "retention"));
	}

	/**
	 * Runs retention, waits until a node has deleted a file in Slack, and returns the
	 * node.
	 */
	static MortalNode whoForgetsAFile(MortalTown town) {
		return whoStopsBefore(town, says("HDEL").and(says("file ")),
				() -> DemoPulse.runs(town.workspace(), "retention"));
	}

	private static MortalNode stopping(MortalNode node) {
		node.beginsToStop();
		return node;
	}

	private static Predicate<String> filing(String words) {
		return script("request/store/change.lua").and(says(words));
	}

	// Redis already has the script, or the node would send its text first
	private static Predicate<String> script(String file) {
		String text = RedisScript.of(new ClassPathResource("org/switchboard/" + file)).getScriptAsString();
		try (RedisConnection redis = RedisForTests.shared().connectionFactory().getConnection()) {
			return says(redis.scriptingCommands().scriptLoad(text.getBytes(StandardCharsets.UTF_8)));
		}
	}

	private static Predicate<String> says(String words) {
		return (command) -> command.contains(words);
	}

}
