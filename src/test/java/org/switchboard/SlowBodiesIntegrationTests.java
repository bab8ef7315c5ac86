package org.switchboard;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slacksim.workspace.Person;

import static org.assertj.core.api.Assertions.assertThat;

/** What anyone who knows the address can do: start sending and never finish. */
@SwitchboardTest
@DisabledIfSystemProperty(named = "town", matches = "socket-.*", disabledReason = "nothing is signed there")
class SlowBodiesIntegrationTests {

	private static final String PLAUSIBLE = "v0=" + "0a".repeat(32);

	private final List<Socket> senders = new ArrayList<>();

	private final ScheduledExecutorService hand = Executors.newSingleThreadScheduledExecutor();

	@AfterEach
	void hangUp() throws IOException {
		this.hand.shutdownNow();
		for (Socket sender : this.senders) {
			sender.close();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "POST /slack/events", "PUT /slack/events", "PUT /", "POST /error", "DELETE /nothing" })
	void slowBodiesBlockNoOne(String door, Town town) throws IOException {
		for (int count = 0; count < 400; count++) {
			begins(town, town.nodes().first(), door, PLAUSIBLE, "Content-Length: 1000000");
		}
		areSentSlowlyAndHoldNobodyUp(town);
	}

	/** Bodies that Tomcat parses before we see a byte, and its own behavior. */
	@ParameterizedTest
	@ValueSource(strings = { "Transfer-Encoding: chunked\n\n", "Transfer-Encoding: chunked\n\n5;a=",
			"Transfer-Encoding: chunked\n\n5\n1", "Transfer-Encoding: chunked\n\n0\nX-A: ",
			"Content-Length: 1000000\nExpect: 100-continue\n\n",
			"Content-Length: 1000000\nConnection: Upgrade, HTTP2-Settings\nUpgrade: h2c\nHTTP2-Settings: AAMAAABk\n\n",
			"Content-Length: 1000000\nConnection: Upgrade\nUpgrade: websocket\nSec-WebSocket-Version: 13\n\n" })
	void norDoesWhatComesInPieces(String rest, Town town) throws IOException {
		for (int count = 0; count < 400; count++) {
			Socket sender = connects(town.nodes().first().url());
			String door = (count % 2 == 0) ? "POST /slack/events HTTP/1.1"
					: "POST http://switchboard.example.org/slack/events HTTP/1.1";
			sends(sender, head(town, door, PLAUSIBLE, rest));
		}
		areSentSlowlyAndHoldNobodyUp(town);
	}

	/** A client that keeps asking and never reads an answer. */
	@ParameterizedTest
	@ValueSource(strings = { "GET /livez HTTP/1.1\nHost: a\n\n", "GET /livez HTTP/1.0\nConnection: keep-alive\n\n",
			"GET /readyz HTTP/1.1\nHost: a\n\n", "POST /slack/events HTTP/1.1\nHost: a\nContent-Length: 0\n\n" })
	void unreadAnswersBlockNoOne(String question, Town town) throws IOException {
		byte[] many = question.replace("\n", "\r\n").repeat(200).getBytes(StandardCharsets.US_ASCII);
		for (int count = 0; count < 300; count++) {
			Socket sender = new Socket();
			sender.setReceiveBufferSize(1024);
			URI port = town.nodes().first().url();
			sender.connect(new InetSocketAddress(port.getHost(), port.getPort()));
			this.senders.add(sender);
			sends(sender, many);
		}
		areSentSlowlyAndHoldNobodyUp(town);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: 1000000", "Transfer-Encoding: chunked" })
	void bodiesOnTheManagementPortBlockNoOne(String length, Town town) throws IOException {
		for (String path : List.of("/slack/events", "/api/v1/service", "/actuator/quartz/jobs/a/b")) {
			Socket sender = connects(town.nodes().first().management());
			sends(sender, head(town, "POST " + path + " HTTP/1.1", PLAUSIBLE, length + "\n\n"));
			assertThat(beginningOfAnswer(sender)).startsWith("HTTP/1.1 4");
			assertThat(restOfAnswer(sender)).contains("Connection: close\r\n");
		}
	}

	@Test
	void slowHeadersBlockNoOne(Town town) throws IOException {
		for (int count = 0; count < 400; count++) {
			sends(connects(town.nodes().first().url()),
					"POST /slack/events HTTP/1.1\r\nX-Slack: ".getBytes(StandardCharsets.US_ASCII));
		}
		areSentSlowlyAndHoldNobodyUp(town);
	}

	/** More connections than a port accepts, all of which keep sending. */
	@Test
	void endlessHeadersBlockNoOne(Town town) throws IOException {
		Node node = town.nodes().first();
		List<Socket> silent = List.of(connects(node.url()), connects(node.management()));
		for (URI port : List.of(node.management(), node.url())) {
			sends(connects(port), "GET /".getBytes(StandardCharsets.US_ASCII));
		}
		for (int count = 0; count < 1050; count++) {
			sends(connects(node.url()), "POST /slack/events HTTP/1.1\r\nX-Slack: ".getBytes(StandardCharsets.US_ASCII));
		}
		List<Socket> talking = this.senders.subList(silent.size(), this.senders.size());
		Future<?> sending = this.hand.scheduleWithFixedDelay(() -> {
			silent.forEach((sender) -> sends(sender, new byte[] { '\r', '\n' }));
			talking.forEach(SlowBodiesIntegrationTests::sendsOneByte);
		}, 0, 1, TimeUnit.SECONDS);
		for (Socket sender : this.senders.subList(0, 900)) {
			assertThat(isHungUpOn(sender)).isTrue();
		}
		long start = System.nanoTime();
		assertThat(town.maya().runs("/request help").status()).isEqualTo(200);
		assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
		assertThat(sending).isNotDone();
	}

	@Test
	void keptConnectionsBlockNoOne(Town town) throws IOException {
		Node node = town.nodes().first();
		Awaitility.await().untilAsserted(() -> assertThat(answerToLook(node)).doesNotContain("Connection: close"));
		for (int count = 0; count < 500; count++) {
			connects(node.url());
		}
		Awaitility.await().untilAsserted(() -> assertThat(answerToLook(node)).contains("Connection: close"));
	}

	private String answerToLook(Node node) throws IOException {
		Socket sender = connects(node.url());
		sends(sender, "GET /livez HTTP/1.1\r\nHost: a\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
		StringBuilder answer = new StringBuilder();
		while (answer.indexOf("\r\n\r\n") < 0) {
			answer.append((char) sender.getInputStream().read());
		}
		return answer.toString();
	}

	private void areSentSlowlyAndHoldNobodyUp(Town town) {
		Future<?> sending = this.hand.scheduleWithFixedDelay(
				() -> this.senders.forEach(SlowBodiesIntegrationTests::sendsOneByte), 0, 1, TimeUnit.SECONDS);
		for (int count = 0; count < 8; count++) {
			long start = System.nanoTime();
			assertThat(town.maya().runs("/request help").status()).isEqualTo(200);
			assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
		}
		assertThat(sending).isNotDone();
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: 1000000", "Transfer-Encoding: chunked" })
	void bodiesMustArriveInTime(String length, Town town) throws IOException {
		Socket sender = begins(town, town.nodes().first(), "POST /slack/events", PLAUSIBLE, length);
		Future<?> sending = this.hand.scheduleWithFixedDelay(() -> sendsOneByte(sender), 0, 1, TimeUnit.SECONDS);
		assertThat(beginningOfAnswer(sender)).isEqualTo("HTTP/1.1 408");
		assertThat(sending).isNotDone();
	}

	@ParameterizedTest
	@ValueSource(strings = { "v0=", "v0=0a", "v1=0a0a", "none" })
	void bodiesWithoutSlacksHeadersAreNotRead(String signature, Town town) throws IOException {
		Socket sender = begins(town, town.nodes().first(), "POST /slack/events", signature, "Content-Length: 1000000");
		assertThat(beginningOfAnswer(sender)).isEqualTo("HTTP/1.1 401");
		assertThat(restOfAnswer(sender)).contains("Connection: close\r\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "zzz\r\n", "1\r\naa\r\n" })
	void malformedChunksAreRefused(String chunk, Town town) throws IOException {
		Socket sender = begins(town, town.nodes().first(), "POST /slack/events", PLAUSIBLE,
				"Transfer-Encoding: chunked");
		sends(sender, chunk.getBytes(StandardCharsets.US_ASCII));
		assertThat(beginningOfAnswer(sender)).isEqualTo("HTTP/1.1 400");
	}

	@ParameterizedTest
	@ValueSource(strings = { "GET /livez HTTP/1.1\n", "GET /nothing HTTP/1.1\n",
			"GET /nothing HTTP/1.1\nContent-Length: 0\n", "POST /slack/events HTTP/1.1\nContent-Length: 0\n" })
	void onlyTheFirstPipelinedRequestIsAnswered(String head, Town town) throws IOException {
		Socket sender = connects(town.nodes().first().url());
		sends(sender, (head + "Host: a\n\n").replace("\n", "\r\n").repeat(3).getBytes(StandardCharsets.US_ASCII));
		assertThat(restOfAnswer(sender).lines()).filteredOn((line) -> line.startsWith("HTTP/1.1 ")).hasSize(1);
	}

	private static String restOfAnswer(Socket sender) throws IOException {
		return new String(sender.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
	}

	@Test
	void largeBodiesAreNotRead(Town town) throws IOException {
		for (String signature : List.of(PLAUSIBLE, "")) {
			Socket sender = begins(town, town.nodes().first(), "POST /slack/events", signature,
					"Content-Length: 1048577");
			assertThat(beginningOfAnswer(sender)).isEqualTo("HTTP/1.1 413");
		}
	}

	/** Bodies of the largest size fill the available room; what people do is small. */
	@Test
	void largeBodiesLeaveRoomForCommands(Town town) throws IOException {
		byte[] most = "z".repeat(1024 * 1024 - 1).getBytes(StandardCharsets.UTF_8);
		for (int count = 0; count < 40; count++) {
			Socket sender = begins(town, town.nodes().first(), "POST /slack/events", PLAUSIBLE,
					"Content-Length: 1048576");
			sends(sender, most);
		}
		double before = busy(town);
		assertThat(town.maya().runs("/request help").status()).isEqualTo(200);
		assertThat(town.maya().runs("/request help").status()).isEqualTo(200);
		assertThat(before).isPositive();
	}

	/** Stalled bodies make room for a form with every school of a large district. */
	@Test
	void stalledBodiesGiveWay(Town town) throws IOException {
		for (int count = 0; count < 60; count++) {
			byte[] most = "z".repeat((count < 40) ? 1024 * 1024 - 1 : 60_000).getBytes(StandardCharsets.UTF_8);
			sends(begins(town, town.nodes().first(), "POST /slack/events", PLAUSIBLE, "Content-Length: 1048576"), most);
		}
		double before = busy(town);
		Person large = town.maya().forges((payload) -> payload.put("of_a_large_district", "z".repeat(200_000)));
		for (int count = 0; count < 4; count++) {
			assertThat(large.runs("/request help").status()).isEqualTo(200);
		}
		assertThat(before).isPositive();
	}

	private static double busy(Town town) {
		return Scrape.of(town.nodes().first()).sum("switchboard_slack_refused_total", "status=\"503\"");
	}

	private Socket begins(Town town, Node node, String door, String signature, String length) throws IOException {
		Socket sender = connects(node.url());
		sends(sender, head(town, door + " HTTP/1.1", signature, length + "\n\n"));
		return sender;
	}

	private static byte[] head(Town town, String door, String signature, String rest) {
		String head = """
				%s
				Host: switchboard.example.org
				Content-Type: application/x-www-form-urlencoded
				X-Slack-Request-Timestamp: %d
				X-Slack-Signature: %s
				%s""".formatted(door, town.nodes().clock().instant().getEpochSecond(), signature, rest);
		return head.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
	}

	private Socket connects(URI port) throws IOException {
		Socket sender = new Socket(port.getHost(), port.getPort());
		this.senders.add(sender);
		sender.setSoTimeout(10_000);
		return sender;
	}

	private static String beginningOfAnswer(Socket sender) throws IOException {
		byte[] beginning = sender.getInputStream().readNBytes(12);
		return new String(beginning, StandardCharsets.US_ASCII);
	}

	private static boolean isHungUpOn(Socket sender) {
		try {
			return sender.getInputStream().read() == -1;
		}
		catch (SocketException ex) {
			// what was sent since then was refused
			return true;
		}
		catch (IOException ex) {
			return false;
		}
	}

	private static void sendsOneByte(Socket sender) {
		sends(sender, new byte[] { '1' });
	}

	private static void sends(Socket sender, byte[] bytes) {
		try {
			OutputStream line = sender.getOutputStream();
			line.write(bytes);
			line.flush();
		}
		catch (IOException ex) {
			// the node hung up
		}
	}

}
