package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.impl.matchers.GroupMatcher;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/**
 * A node of Switchboard on a simulated Slack, with its own application, port and threads.
 */
public final class Node implements AutoCloseable {

	private static final int LOWEST_PORT = 10_000;

	private static final int PORTS_LOOKED_AT = 20_000;

	private static final AtomicInteger PORTS = new AtomicInteger(
			(int) (ProcessHandle.current().pid() * 499 % PORTS_LOOKED_AT));

	static final String MANAGEMENT_PORT = "management.server.port=";

	private static final HttpClient BROWSER = HttpClient.newHttpClient();

	private static final Duration LONGEST_LOOK = Duration.ofSeconds(5);

	private final int port;

	private final ConfigurableApplicationContext context;

	private Runnable asleep = () -> {
	};

	private Node(int port, ConfigurableApplicationContext context) {
		this.port = port;
		this.context = context;
	}

	/**
	 * Starts a node, which joins the token's workspace, and returns it once it serves.
	 * @param port where Slack finds it
	 * @param clock its clock
	 * @param settings other properties, as {@code name=value}
	 */
	public static Node start(int port, Clock clock, List<String> settings) {
		Node node = start(port, settings, (context) -> context.registerBean("clock", Clock.class, () -> clock));
		if (clock instanceof TestClock moves) {
			node.wakingUpWith(moves);
		}
		return node;
	}

	static Node start(int port, List<String> settings, Consumer<GenericApplicationContext> parts) {
		SpringApplication application = new SpringApplication(SwitchboardApplication.class);
		application.addInitializers((context) -> parts.accept((GenericApplicationContext) context));
		List<String> arguments = new ArrayList<>();
		arguments.add("--server.port=" + port);
		settings.forEach((setting) -> arguments.add("--" + setting));
		if (settings.stream().noneMatch((setting) -> setting.startsWith(MANAGEMENT_PORT))) {
			arguments.add("--" + MANAGEMENT_PORT + "0");
		}
		return new Node(port, application.run(arguments.toArray(String[]::new)));
	}

	/**
	 * Returns a free port below the range given to outgoing connections, so that it isn't
	 * taken before it is opened. Each JVM of a run looks in a different range.
	 */
	public static int freePort() {
		return IntStream.generate(() -> LOWEST_PORT + PORTS.getAndIncrement() % PORTS_LOOKED_AT)
			.filter(Node::isFree)
			.findFirst()
			.orElseThrow();
	}

	static boolean isFree(int port) {
		try (ServerSocket socket = new ServerSocket(port)) {
			return socket.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

	public static URI url(int port) {
		return URI.create("http://127.0.0.1:" + port);
	}

	/**
	 * Returns the HTTP status of a node's readiness.
	 * @param port its port
	 * @throws UncheckedIOException if it does not answer within five seconds
	 */
	public static int readiness(int port) {
		URI health = url(port).resolve("/readyz");
		try {
			HttpRequest look = HttpRequest.newBuilder(health).timeout(LONGEST_LOOK).build();
			return BROWSER.send(look, BodyHandlers.discarding()).statusCode();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/** Returns its address. */
	public URI url() {
		return url(this.port);
	}

	/** Returns the address of its management port, for the district's programs. */
	public URI management() {
		return url(this.context.getEnvironment().getRequiredProperty("local.management.port", Integer.class));
	}

	public <T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	private void wakingUpWith(TestClock clock) {
		Runnable sweep = this::sweep;
		clock.wakes(sweep);
		this.asleep = () -> clock.leaves(sweep);
	}

	private void sweep() {
		Scheduler scheduler = bean(Scheduler.class);
		try {
			for (JobKey sweep : scheduler.getJobKeys(GroupMatcher.anyJobGroup())) {
				if (sweep.getName().endsWith("-sweep")) {
					scheduler.triggerJob(sweep);
				}
			}
		}
		catch (SchedulerException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Returns the HTTP status of its readiness. */
	public int readiness() {
		return readiness(this.port);
	}

	@Override
	public void close() {
		this.asleep.run();
		this.context.close();
	}

}
