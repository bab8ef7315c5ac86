package org.switchboard.slack;

import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.FileCopyUtils;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.switchboard.setup.SetupOnly;
import org.switchboard.setup.SetupStep;

/**
 * Answers Slack's challenge for the events URL in setup mode, and accepts nothing else.
 * At Slack's first challenge there is no signing secret yet, because it comes with the
 * app; once one is set, Slack has to sign the challenge, too.
 *
 * @see <a href=
 * "https://docs.slack.dev/reference/events/url_verification">url_verification</a>
 */
@SetupOnly
@RestController
@Order(1)
class SlackSetup implements SetupStep.Source {

	private static final int LONGEST_BODY = 4096;

	private static final Pattern CHALLENGE = Pattern.compile("[\\w.~+/=-]{1,200}");

	private final SlackProperties properties;

	private volatile boolean verified;

	SlackSetup(SlackProperties properties) {
		this.properties = properties;
	}

	@Bean
	static FilterRegistrationBean<SignatureFilter> slackSignatures(SlackProperties properties, Clock clock,
			MeterRegistry registry) {
		boolean unsigned = properties.signingSecret().isBlank() && !properties.isSocketMode();
		return SignatureFilter
			.registered(unsigned ? new NotSignedYet(properties, clock) : new Signatures(properties, clock), registry);
	}

	@PostMapping(path = SlackConfiguration.PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
	ResponseEntity<String> verify(HttpServletRequest request) throws IOException {
		String challenge = challenge(FileCopyUtils.copyToString(request.getReader()));
		if (!CHALLENGE.matcher(challenge).matches()) {
			return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).build();
		}
		this.verified = true;
		return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN).body(challenge);
	}

	private static String challenge(String body) {
		try {
			JsonNode payload = JsonMapper.shared().readTree((body.length() <= LONGEST_BODY) ? body : "");
			return "url_verification".equals(payload.path("type").stringValue(""))
					? payload.path("challenge").stringValue("") : "";
		}
		catch (JacksonException ex) {
			return "";
		}
	}

	@Override
	public List<SetupStep> steps() {
		boolean socket = this.properties.isSocketMode();
		return List.of(step("Events URL", this.verified || socket,
				"Slack hasn’t verified this URL since Switchboard started. Create the app from manifest.yml at "
						+ "https://api.slack.com/apps. If it already exists, press Retry under Event Subscriptions."),
				step("Bot token", !this.properties.botToken().isBlank(),
						"Install the app, then set SLACK_BOT_TOKEN to its bot token (xoxb-…)."),
				step("Signing secret", !this.properties.signingSecret().isBlank() || socket,
						"Set SLACK_SIGNING_SECRET to your Slack app’s signing secret, "
								+ "or SLACK_APP_TOKEN to an app-level token (xapp-…) for Socket Mode."));
	}

	private static SetupStep step(String name, boolean done, String todo) {
		return new SetupStep(name, done ? "" : todo, "");
	}

	private static final class NotSignedYet extends Signatures {

		NotSignedYet(SlackProperties properties, Clock clock) {
			super(properties, clock);
		}

		@Override
		boolean arePlausible(HttpServletRequest request) {
			return true;
		}

		@Override
		boolean areValid(HttpServletRequest request, byte[] body) {
			return true;
		}

	}

}
