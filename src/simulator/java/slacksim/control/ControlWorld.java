package slacksim.control;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import slacksim.faults.Fault;
import slacksim.faults.Mishap;
import slacksim.http.Json;
import slacksim.limits.Rates;
import slacksim.workspace.ChannelSetup;
import slacksim.workspace.SlackQuirk;
import slacksim.workspace.Workspace;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What happens to the bot without anyone's doing, through the control API. */
public final class ControlWorld {

	public static final Set<String> PAGES = Set.of("fault", "refuse", "slow", "rates", "scopes", "subscribe", "mishap",
			"uninstall", "disconnect", "join", "hear", "deactivate", "reactivate", "quirk");

	private final Workspace workspace;

	private final ObjectNode request;

	ControlWorld(Workspace workspace, ObjectNode request) {
		this.workspace = workspace;
		this.request = request;
	}

	ObjectNode perform(String page) {
		switch (page) {
			case "fault" -> this.workspace.failNext(required("method"), number("count", 1), fault());
			case "refuse" -> this.workspace.refuses(Json.text(this.request, "error"));
			case "slow" -> this.workspace.slows(Duration.ofMillis(number("millis", 0)));
			case "rates" -> this.workspace.limits(rates());
			case "scopes" -> this.workspace.app().grants(texts("scopes"));
			case "subscribe" -> this.workspace.app().subscribes(texts("events"));
			case "mishap" -> this.workspace.events().befall(number("count", 1), mishap());
			case "join" -> setup().with(this.workspace.person(required("member")).id());
			case "hear" -> setup().hears(required("name"), required("text"));
			case "disconnect" -> this.workspace.app().disconnects(required("reason"));
			case "deactivate" -> this.workspace.deactivate(required("member"));
			case "reactivate" -> this.workspace.reactivate(required("member"));
			case "quirk" -> this.workspace.follows(quirk(), this.request.path("on").asBoolean(true));
			case "uninstall" -> this.workspace.uninstalls();
			default -> throw new IllegalArgumentException("no such page: " + page);
		}
		return Json.object().put("ok", true);
	}

	private Fault fault() {
		return switch (required("kind")) {
			case "http" -> Fault.http(number("status", 503));
			case "lost" -> Fault.lostAnswer(number("status", 502));
			case "dropped" -> Fault.droppedAnswer();
			case "silence" -> Fault.silence();
			case "slow" -> Fault.slow(Duration.ofMillis(number("millis", 1000)));
			case "refusal" -> Fault.refusal(required("error"));
			case "ratelimited" -> Fault.rateLimited(Duration.ofSeconds(number("seconds", 30)));
			default -> throw new IllegalArgumentException("no such kind of fault: " + required("kind"));
		};
	}

	private ChannelSetup setup() {
		return this.workspace.monitor()
			.alone(() -> this.workspace.state()
				.channels()
				.called(required("channel"))
				.map((channel) -> new ChannelSetup(this.workspace, channel))
				.orElseThrow(() -> new IllegalArgumentException("no such channel: " + required("channel"))));
	}

	private Mishap mishap() {
		return switch (required("kind")) {
			case "twice" -> Mishap.twice();
			case "late" -> Mishap.late(Duration.ofSeconds(number("seconds", 60)));
			case "overtaken" -> Mishap.overtaken();
			default -> throw new IllegalArgumentException("no such kind of mishap: " + required("kind"));
		};
	}

	private SlackQuirk quirk() {
		return SlackQuirk.valueOf(required("kind").toUpperCase(Locale.ROOT));
	}

	private Rates rates() {
		Rates slack = Rates.ofSlack();
		return new Rates(this.request.path("enforced").asBoolean(true), number("burst", slack.burst()),
				number("post_burst", slack.postBurst()), number("posts_per_minute", slack.postsPerMinute()));
	}

	private List<String> texts(String name) {
		return this.request.path(name).valueStream().map(JsonNode::asString).toList();
	}

	private int number(String name, int otherwise) {
		return this.request.path(name).asInt(otherwise);
	}

	private String required(String name) {
		String text = Json.text(this.request, name);
		if (text.isEmpty()) {
			throw new IllegalArgumentException("missing field: " + name);
		}
		return text;
	}

}
