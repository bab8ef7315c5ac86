package bench;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;

import com.slack.api.Slack;
import com.slack.api.app_backend.SlackSignature;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.slack.api.bolt.middleware.builtin.RequestVerification;
import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import io.lettuce.core.ScriptOutputType;
import io.lettuce.core.api.sync.RedisCommands;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.springframework.core.env.SimpleCommandLinePropertySource;

/**
 * The minimum Bolt app on Switchboard's web server: verifies the signature and
 * acknowledges. With {@code --redis=<port>}, it also stores what it receives, with one
 * script.
 */
public final class BareBolt {

	private static final String CREATE = """
			local number = redis.call('INCR', KEYS[1])
			redis.call('HSET', KEYS[2] .. number, 'body', ARGV[1])
			return number
			""";

	private BareBolt() {
	}

	public static void main(String[] args) throws LifecycleException {
		SimpleCommandLinePropertySource settings = new SimpleCommandLinePropertySource(args);
		String redis = settings.getProperty("redis");
		App app = app((redis != null) ? creating(Integer.parseInt(redis)) : (body) -> {
		});
		serve(Integer.parseInt(String.valueOf(settings.getProperty("server.port"))), app);
	}

	private static App app(Consumer<String> action) {
		AppConfig config = AppConfig.builder().signingSecret(Bot.SECRET).build();
		SlackSignature.Verifier signatures = new SlackSignature.Verifier(new SlackSignature.Generator(Bot.SECRET));
		return new App(config, Slack.getInstance(), List.of(new RequestVerification(signatures)))
			.viewSubmission("request.file", (request, context) -> {
				action.accept(request.getPayload().getView().getState().toString());
				return context.ack();
			})
			.blockAction("request.claim", (request, context) -> {
				action.accept(request.getPayload().getActions().get(0).getValue());
				return context.ack();
			});
	}

	private static Consumer<String> creating(int port) {
		RedisCommands<String, String> redis = RedisClient.create(RedisURI.create("127.0.0.1", port)).connect().sync();
		String sha = redis.scriptLoad(CREATE);
		String[] keys = { "bare:sequence", "bare:request:" };
		return (body) -> redis.evalsha(sha, ScriptOutputType.INTEGER, keys, body);
	}

	private static void serve(int port, App app) throws LifecycleException {
		Tomcat tomcat = new Tomcat();
		tomcat.setBaseDir("target/tomcat-" + port);
		tomcat.setPort(port);
		tomcat.getConnector();
		Context context = tomcat.addContext("", null);
		Tomcat.addServlet(context, "slack", new SlackAppServlet(app)).addMapping("/slack/events");
		Tomcat.addServlet(context, "readiness", new Ready()).addMapping("/readyz");
		tomcat.start();
		tomcat.getServer().await();
	}

	private static final class Ready extends HttpServlet {

		@Override
		protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
			response.getWriter().print("UP");
		}

	}

}
