package slacksim;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

import com.slack.api.bolt.App;
import com.slack.api.methods.MethodsClient;
import slacksim.gallery.BoltNode;
import slacksim.support.Ids;
import slacksim.workspace.Person;
import slacksim.workspace.SimSettings;
import slacksim.workspace.Workspace;

/** A workspace with two people and a bare Bolt app. */
public final class TestTown implements AutoCloseable {

	private static final String SECRET = "signing-secret";

	private final MovableClock clock = new MovableClock();

	private final SlackSim sim;

	private final Workspace workspace;

	private final BoltNode node;

	private TestTown(UnaryOperator<SimSettings> settings) {
		this.sim = SlackSim.start(0, settings.apply(SimSettings.of(this.clock)));
		String token = "xoxb-" + Ids.secret();
		this.node = BoltNode.start(this.sim.apiUrl(), SECRET, token);
		this.workspace = this.sim.app(SECRET, List.of(this.node.url())).workspace(Ids.fresh("T"), token);
		this.workspace.user("U01", "Ana Ruiz", "ana@riverbend.example");
		this.workspace.user("U02", "Ben Okafor", "ben@riverbend.example");
		this.workspace.channel("C01", "n1-hr", "U01", "U02");
		this.workspace.channel("C02", "n1-it", "U02").withoutBot();
	}

	/** Returns a town that allows for a library's slow first use. */
	public static TestTown found() {
		return with((settings) -> settings);
	}

	/** Returns a town with other settings. */
	public static TestTown with(UnaryOperator<SimSettings> settings) {
		return new TestTown((plain) -> settings.apply(plain.withCutOff(Duration.ofSeconds(20))));
	}

	public static TestTown hasty() {
		return new TestTown((settings) -> settings.withCutOff(Duration.ofMillis(100)));
	}

	public MovableClock clock() {
		return this.clock;
	}

	public SlackSim sim() {
		return this.sim;
	}

	public Workspace workspace() {
		return this.workspace;
	}

	public App bot() {
		return this.node.app();
	}

	public MethodsClient client() {
		return this.node.app().getClient();
	}

	public Person ana() {
		return this.workspace.person("U01");
	}

	public Person ben() {
		return this.workspace.person("ben.okafor");
	}

	@Override
	public void close() {
		this.node.close();
		this.sim.close();
	}

}
