package bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.springframework.data.redis.connection.RedisConnection;
import slacksim.SlackSim;
import slacksim.calls.Transcript;
import slacksim.workspace.SimSettings;

import org.switchboard.Jvm;
import org.switchboard.Node;
import org.switchboard.RedisForTests;
import org.switchboard.SwitchboardApplication;

import static org.awaitility.Awaitility.await;

/**
 * The contestants' environment: a simulated Slack, and Redis servers that write every
 * command to disk before they answer it.
 */
final class Field {

	private static final Duration LONG = Duration.ofMinutes(2);

	private static final int FEW = 1_000;

	private static final int MANY = Integer.getInteger("bench.stored", 1_000_000);

	private static final List<Scenario> SCENARIOS = List.of(
			new Scenario("Maya Lindgren", "Transportation", "Late bus", "#n1-transportation", "Luther Banks"),
			new Scenario("Grace Kim", "IT", "Printers", "#n1-it", "Samira Haddad"),
			new Scenario("Andre Baptiste", "Operations", "Heating and cooling", "#n1-operations", "Earl Jackson"),
			new Scenario("Rebecca Stein", "IT", "Wi-Fi and internet", "#n2-it", "Wei Zhang"),
			new Scenario("Naveen Reddy", "Operations", "Doors and locks", "#n2-operations", "Rosa Delgado"),
			new Scenario("Alan Fischer", "Transportation", "Stop or route change", "#n3-transportation",
					"Carmen Ortega"));

	private final RedisForTests redis = RedisForTests.another();

	private final RedisForTests large = RedisForTests.another();

	private final SlackSim slack = slack();

	private final Bot cards = Bot.start(SwitchboardApplication.class, "T0CARDS", this.slack, this.redis,
			Bot.AT_FULL_SPEED);

	private final Bot clicks = Bot.start(ClicksAlone.class, "T0CLICKS", this.slack, this.redis);

	private final Bot whole = Bot.start(SwitchboardApplication.class, "T0WHOLE", this.slack, this.redis);

	private final Bot million = Bot.start(ClicksAlone.class, "T0MILLION", this.slack, this.large);

	private final Jvm acknowledging = Jvm.start(BareBolt.class, Node.freePort(), List.of());

	private final Jvm creating = Jvm.start(BareBolt.class, Node.freePort(), List.of("redis=" + this.redis.port()));

	private final Map<Subject, Contestant> contestants = new EnumMap<>(Subject.class);

	private final Contestant fast;

	Field() {
		Stream.of(this.cards, this.clicks, this.whole, this.million).map(Bot::jvm).forEach(Jvm::awaitsReadiness);
		Stream.of(this.acknowledging, this.creating).forEach(Jvm::awaitsReadiness);
		List<Recording> recordings = SCENARIOS.stream()
			.map((scenario) -> scenario.in(this.cards.workspace(), this.cards.recorder()))
			.toList();
		fill();
		this.contestants.put(Subject.ACKNOWLEDGING,
				Contestant.bare(Subject.ACKNOWLEDGING, this.acknowledging, recordings));
		this.contestants.put(Subject.CREATING, Contestant.bare(Subject.CREATING, this.creating, recordings));
		this.contestants.put(Subject.CLICKS, this.clicks.as(Subject.CLICKS, recordings));
		this.contestants.put(Subject.WHOLE, this.whole.as(Subject.WHOLE, recordings));
		this.contestants.put(Subject.MILLION, this.million.as(Subject.MILLION, recordings));
		this.fast = this.cards.as(Subject.WHOLE, recordings);
	}

	static SlackSim slack() {
		return SlackSim.start(0, SimSettings.of(Clock.systemUTC()).withPatience(Duration.ofSeconds(30)));
	}

	private void fill() {
		await().atMost(LONG).until(this.cards.stored()::isDelivered);
		this.clicks.stored().fill(this.cards.stored(), FEW);
		this.whole.stored().fill(this.cards.stored(), FEW);
		this.million.stored().fill(this.cards.stored(), MANY);
		writeToDisk(this.redis);
		writeToDisk(this.large);
		awaitDisk();
	}

	Collection<Contestant> contestants() {
		return this.contestants.values();
	}

	Contestant clicks() {
		return Objects.requireNonNull(this.contestants.get(Subject.CLICKS));
	}

	/** Returns all of Switchboard, without limits on what it sends to Slack. */
	Contestant fast() {
		return this.fast;
	}

	/** Returns how many messages the fast contestant has sent or changed. */
	long messages() {
		Transcript transcript = this.cards.workspace().transcript();
		return transcript.calls().stream().filter((call) -> call.method().startsWith("chat.")).count();
	}

	RedisForTests redis() {
		return this.redis;
	}

	// otherwise the data filled in would still be written to disk for minutes during the
	// measurement
	private static void awaitDisk() {
		try {
			new ProcessBuilder("sync").start().waitFor();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private static void writeToDisk(RedisForTests redis) {
		try (RedisConnection connection = redis.connectionFactory().getConnection()) {
			// otherwise a window might include rewriting the file
			connection.serverCommands().setConfig("auto-aof-rewrite-percentage", "0");
			connection.serverCommands().setConfig("appendfsync", "always");
		}
	}

}
