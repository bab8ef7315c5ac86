package org.switchboard.delivery;

import java.net.URI;
import java.time.Clock;
import java.util.List;

import slacksim.SlackSim;
import slacksim.workspace.Card;
import slacksim.workspace.Conversation;
import slacksim.workspace.SimSettings;
import slacksim.workspace.Workspace;

import org.switchboard.RedisForTests;
import org.switchboard.SlackForTests;
import org.switchboard.WorkspacesForTests;
import org.switchboard.slack.SlackApi;
import org.switchboard.slack.SlackApiForTests;
import org.switchboard.slack.SlackFiles;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** A node that delivers to a simulated Slack, where Ana watches {@code C1}. */
final class DeliveryTown implements AutoCloseable {

	static final String SUBJECT = "REQ-1";

	static final String CHANNEL = "C1";

	final WorkspaceId id = WorkspacesForTests.fresh();

	final Workspace workspace;

	final SlackApi api;

	private final SlackSim slack = SlackForTests.start(SimSettings.of(Clock.systemUTC()));

	private final SlackFiles files;

	private final DeliveryNode node;

	private long progress;

	DeliveryTown() {
		this(true);
	}

	private DeliveryTown(boolean served) {
		this.workspace = this.slack.app("secret", List.of()).workspace(this.id.value(), SlackApiForTests.TOKEN);
		this.workspace.user("U1", "Ana Ruiz", "ana@riverbend.example");
		this.workspace.channel(CHANNEL, "n1-hr", "U1");
		this.workspace.channel("C2", "n1-it", "U1");
		this.api = SlackApiForTests.at(URI.create(this.slack.apiUrl()));
		this.files = SlackApiForTests.filesAt(URI.create(this.slack.apiUrl()));
		this.node = new DeliveryNode(RedisForTests.shared().template(), this.api, this.files);
		if (served) {
			this.node.serve(this.id);
		}
	}

	/**
	 * A town whose node does nothing until it {@link #serves()}.
	 */
	static DeliveryTown idle() {
		return new DeliveryTown(false);
	}

	void serves() {
		this.node.serve(this.id);
	}

	Dispatcher dispatcher(Lanes lanes, Clock clock) {
		return DeliveryNode.dispatcher(RedisForTests.shared().template(), this.api, this.files, lanes,
				DeliveryNode.QUICK, clock);
	}

	MessageSender messageSender(Lanes lanes, Clock clock) {
		return DeliveryNode.messageSender(this.api, this.files, lanes, DeliveryNode.QUICK, clock);
	}

	void enqueue(Delivery... deliveries) {
		assertThat(this.node.deliveries.enqueue(this.id, SUBJECT, this.progress, ++this.progress, List.of(deliveries)))
			.isEqualTo(new EnqueueResult.Accepted());
	}

	Deliveries deliveries() {
		return this.node.deliveries;
	}

	MessagePlace posted(String name) {
		await().until(() -> this.node.deliveries.posted(this.id, SUBJECT, name, CHANNEL).isPresent());
		return this.node.deliveries.posted(this.id, SUBJECT, name, CHANNEL).orElseThrow();
	}

	/** Waits until everything enqueued is delivered or parked. */
	void settles() {
		await().until(() -> !RedisForTests.shared().template().hasKey(this.id.key("delivery", "due")));
	}

	List<ParkedDelivery> parked() {
		return this.node.parked.latest(this.id, 10);
	}

	boolean retries(ParkedDelivery parked) {
		return this.node.parked.retry(this.id, parked.id());
	}

	Conversation channel() {
		return this.workspace.person("U1").in(CHANNEL);
	}

	/**
	 * Ana shares a file in {@code C2}.
	 */
	Card shares(String name, String content) {
		return this.workspace.person("U1").in("C2").shares(name, content);
	}

	Card card(String text) {
		return channel().card(text);
	}

	@Override
	public void close() {
		this.node.close();
		this.slack.close();
	}

}
