package slacksim.judge;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import slacksim.http.Json;
import slacksim.wire.BotOutput;
import tools.jackson.databind.JsonNode;

/**
 * Checks what bots send against Slack's own types, on its own thread. Without Node, it
 * objects to nothing.
 */
public final class TypeJudge implements Consumer<BotOutput> {

	private static final TypeJudge SHARED = new TypeJudge();

	private final ExecutorService thread = Executors.newSingleThreadExecutor(TypeJudge::daemon);

	private final Queue<Future<List<String>>> verdicts = new ConcurrentLinkedQueue<>();

	private TypeJudge() {
	}

	/** Returns this JVM's judge. */
	public static TypeJudge shared() {
		return SHARED;
	}

	/**
	 * Returns the judge, or skips a test that needs one.
	 * @throws org.opentest4j.TestAbortedException if Node is not available
	 */
	public static TypeJudge orSkip() {
		NodePrograms.assume();
		return SHARED;
	}

	private static Thread daemon(Runnable work) {
		Thread thread = new Thread(work, "type-judge");
		thread.setDaemon(true);
		return thread;
	}

	@Override
	public void accept(BotOutput sent) {
		this.verdicts.add(this.thread.submit(() -> judge(sent)));
	}

	private List<String> judge(BotOutput sent) {
		if (!NodePrograms.canRun()) {
			return List.of();
		}
		List<String> violations = violations(sent.as(), sent.content());
		return violations.isEmpty() ? List.of()
				: List.of(sent.as() + " " + String.join("; ", violations) + " in " + sent.content());
	}

	/**
	 * Returns what is wrong with everything sent since the last call, as sentences that
	 * include the place.
	 */
	public List<String> objections() {
		Set<String> objections = new LinkedHashSet<>();
		for (Future<List<String>> verdict = this.verdicts.poll(); verdict != null; verdict = this.verdicts.poll()) {
			objections.addAll(result(verdict));
		}
		return List.copyOf(objections);
	}

	private static List<String> result(Future<List<String>> verdict) {
		try {
			return verdict.get();
		}
		catch (ExecutionException ex) {
			throw new AssertionError(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return List.of("interrupted");
		}
	}

	/**
	 * Checks one payload.
	 * @param as the Web API method it was sent to, or its kind
	 * @param content the payload
	 * @return what is wrong, with the place in the payload
	 */
	public List<String> violations(String as, JsonNode content) {
		String line = Json.object().put("as", as).set("content", content).toString();
		return Json.parse(Program.CHECK.asked(line)).valueStream().map(JsonNode::stringValue).toList();
	}

	/** Started on first use; ends with this JVM. */
	private static final class Program {

		static final NodeProcess CHECK = NodePrograms.start("check.js", Map.of());

	}

}
