package org.switchboard;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;

import invariants.Invariants;
import invariants.Wish;
import slacksim.SlackSim;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;
import slacksim.workspace.SimSettings;
import slacksim.workspace.SlackApp;
import slacksim.workspace.Workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** Riverbend, served by nodes that die, and every request filed there. */
final class MortalTown implements AutoCloseable {

	/**
	 * The time within which other nodes finish what a dead one left, with these settings.
	 */
	static final Duration RECOVERY = Duration.ofSeconds(20);

	static final String DISTRICT = "file:src/test/resources/" + Riverbend.FILE;

	private final RedisForTests redis = RedisForTests.shared();

	/** JVMs are slow when they start. */
	private static final Duration CUT_OFF = Duration.ofSeconds(5);

	private final SlackSim slack = SlackForTests
		.start(SimSettings.of(Clock.systemUTC()).withPatience(RECOVERY).withCutOff(CUT_OFF));

	private final List<MortalNode> nodes = new CopyOnWriteArrayList<>();

	private final List<Wish> wishes = new CopyOnWriteArrayList<>();

	private final Deployment deployment;

	private final List<String> more;

	private final SlackApp app;

	private final Workspace workspace;

	private MortalTown(Deployment deployment, List<String> more) {
		this.deployment = deployment;
		this.more = more;
		this.app = deployment.app(this.slack, TwoNodes.SECRET, List.of());
		this.workspace = this.app.workspace();
		Riverbend.moveInto(this.workspace);
	}

	/** Returns a town whose nodes are still starting. */
	static MortalTown of(Deployment deployment) {
		return of(deployment, List.of());
	}

	/**
	 * Returns a town whose nodes are still starting.
	 * @param deployment how many nodes run, and how Slack reaches them
	 * @param settings their other settings, as {@code name=value}
	 */
	static MortalTown of(Deployment deployment, List<String> settings) {
		MortalTown town = new MortalTown(deployment, settings);
		while (town.nodes.size() < deployment.nodes()) {
			town.startsNode();
		}
		return town;
	}

	MortalNode startsNode() {
		MortalNode node = MortalNode.start(this.redis, settings());
		this.nodes.add(node);
		return node;
	}

	/**
	 * Starts what is missing, kills what is too much, and waits until all nodes serve.
	 */
	MortalTown hasNodes(int count) {
		while (this.nodes.size() > count) {
			loses(this.nodes.get(count));
		}
		while (this.nodes.size() < count) {
			startsNode();
		}
		return awaitsNodes();
	}

	/** Waits until all nodes serve. */
	MortalTown awaitsNodes() {
		healsLines();
		this.nodes.forEach(MortalNode::awaitsReady);
		if (this.deployment.socketMode()) {
			this.app.awaitsConnections(this.nodes.size());
		}
		sendsTo(this.nodes);
		return this;
	}

	private void healsLines() {
		this.nodes.forEach((node) -> node.line().heals());
	}

	List<MortalNode> nodes() {
		return this.nodes;
	}

	Workspace workspace() {
		return this.workspace;
	}

	/** Has Slack send to these nodes, as a load balancer does. */
	void sendsTo(List<MortalNode> some) {
		if (!some.isEmpty()) {
			this.app.answersAt(some.stream().map(MortalNode::url).toList());
		}
	}

	/** Kills a node and takes it out of the load balancer. */
	void loses(MortalNode victim) {
		victim.close();
		this.nodes.remove(victim);
		healsLines();
		sendsTo(this.nodes.stream().filter(MortalNode::isReady).toList());
	}

	/** Returns how many requests were filed. */
	int filed() {
		String last = this.redis.template().opsForValue().get("sb:{" + this.workspace.id() + "}:request:sequence");
		return (last != null) ? Integer.parseInt(last) : 0;
	}

	/** Runs a job, and returns when it began once it is done. */
	String ran(String job) {
		return String
			.valueOf(this.redis.template().opsForHash().get("sb:{" + this.workspace.id() + "}:jobs", job + ":began"));
	}

	Person maya() {
		return this.workspace.person("Maya Lindgren");
	}

	Person luther() {
		return this.workspace.person("Luther Banks");
	}

	/** Returns a form that only needs to be submitted. */
	Modal wants(Person principal, String words) {
		return Town.fillsIn(opens(() -> principal.runs("/request")), "Transportation", "Late bus", words);
	}

	/** Submits a form again and again, as people do until it closes. */
	void insists(Modal form, String words) {
		await().atMost(RECOVERY).until(() -> {
			if (form.isOpen()) {
				form.submits();
			}
			return !form.isOpen();
		});
		wished(words, true);
	}

	void wished(String words, boolean acknowledged) {
		this.wishes.add(new Wish(words, acknowledged));
	}

	/** Claims, answers and resolves a request. */
	void lutherHelpsWith(String words) {
		Card card = luther().in("#n1-transportation").card(words);
		assertThat(card.clicks("Claim").error()).isEmpty();
		card = card.awaits("In progress");
		says(card, "Reply…", "Something is done about: " + words);
		says(card, "Resolve…", "Something was done about: " + words);
		card.awaits("Resolved");
	}

	private void says(Card card, String button, String words) {
		Modal form = opens(() -> card.clicks(button)).fills("text", words);
		insists(form, words);
	}

	// again and again, as people do
	private static Modal opens(Supplier<Outcome> gesture) {
		return await().atMost(RECOVERY).until(() -> gesture.get().openModal(), Optional::isPresent).orElseThrow();
	}

	/** Waits until everything is delivered. */
	void awaitsStillness() {
		new Stillness(this.redis.template(), this.workspace.id()).awaits();
	}

	/** Waits until all nodes have caught up and all invariants hold. */
	void awaitsOrder() {
		await().atMost(RECOVERY)
			.untilAsserted(
					() -> assertThat(Invariants.violations(this.redis.port(), this.workspace, this.wishes)).isEmpty());
	}

	private List<String> settings() {
		List<String> settings = new CopyOnWriteArrayList<>(this.deployment.settings(this.app,
				TwoNodes.settings(this.redis, this.slack, this.workspace, DISTRICT)));
		settings.removeIf((setting) -> setting.startsWith("spring.data.redis.port="));
		settings.addAll(List.of("spring.data.redis.timeout=30s", "spring.data.redis.connect-timeout=30s",
				"switchboard.slack.connections=1", "switchboard.slack.call-timeout=1500ms",
				"switchboard.delivery.lease=3s", "switchboard.journal.take-over-after=1s",
				"switchboard.schedule.lease=3s", "switchboard.schedule.sweep=1s"));
		settings.addAll(this.more);
		return settings;
	}

	@Override
	public void close() {
		this.nodes.forEach(MortalNode::close);
		this.slack.close();
	}

}
