package bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import slacksim.SlackSim;
import slacksim.workspace.Workspace;

import org.switchboard.Jvm;
import org.switchboard.Node;
import org.switchboard.RedisForTests;
import org.switchboard.Riverbend;

/**
 * Switchboard in its own JVM, for its own workspace.
 *
 * @param jvm its JVM
 * @param workspace the people it serves
 * @param recorder the proxy they reach it through
 * @param stored their requests
 */
record Bot(Jvm jvm, Workspace workspace, Recorder recorder, Stored stored) {

	static final String SECRET = "benchmark";

	/** Lifts Slack's own limits on how often a bot may post. */
	static final String[] AT_FULL_SPEED = { "switchboard.delivery.post-interval=1ms",
			"switchboard.delivery.updates-per-minute=60000" };

	/**
	 * Starts a bot, without waiting for it.
	 * @param program Switchboard, whole or in part
	 * @param workspace the workspace's ID
	 * @param slack its simulated Slack
	 * @param redis its Redis
	 * @param settings as {@code name=value}
	 */
	static Bot start(Class<?> program, String workspace, SlackSim slack, RedisForTests redis, String... settings) {
		int port = Node.freePort();
		Recorder recorder = new Recorder(Node.url(port));
		String token = "xoxb-" + workspace;
		Workspace people = slack.app(SECRET, List.of(recorder.url())).workspace(workspace, token);
		Riverbend.moveInto(people);
		List<String> all = new ArrayList<>(List.of(settings));
		all.addAll(List.of("switchboard.slack.api-url=" + slack.apiUrl(), "switchboard.slack.signing-secret=" + SECRET,
				"switchboard.slack.bot-token=" + token, "switchboard.directory.file=classpath:" + Riverbend.FILE,
				"spring.data.redis.port=" + redis.port(), "spring.threads.virtual.enabled=false"));
		return new Bot(Jvm.start(program, port, all), people, recorder, new Stored(redis, workspace));
	}

	Contestant as(Subject who, List<Recording> recordings) {
		return new Contestant(who, new BotEndpoint(this.jvm.port()), Costs.of(this.jvm.pid()), this.workspace.id(),
				Optional.of(this.stored), recordings);
	}

}
