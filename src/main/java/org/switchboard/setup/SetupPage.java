package org.switchboard.setup;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.PropertySource;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * Shows what is left to set up: in the log at startup, and on the start page whenever
 * someone loads it, which logs it again if it has changed.
 */
@SetupOnly
@RestController
// the health groups in application.yml name parts that don't exist in setup mode
@PropertySource("classpath:org/switchboard/setup/setup.properties")
class SetupPage implements ApplicationRunner {

	private static final Logger logger = LoggerFactory.getLogger(SetupPage.class);

	private static final String HTML = """
			<!doctype html><html lang="en"><head><meta charset="utf-8">
			<meta name="viewport" content="width=device-width,initial-scale=1"><title>Set up Switchboard</title>
			<style>:root{color-scheme:light dark} li{margin:1rem 0;overflow-wrap:anywhere}
			body{max-width:40rem;margin:2rem auto;padding:0 1rem;background:Canvas;color:CanvasText;
			font:1rem/1.5 system-ui,sans-serif}</style></head><body><main><h1>Set up Switchboard</h1>
			<p>Switchboard is running in setup mode and can’t serve anyone yet.</p><ol>%s</ol>
			<p>Reload this page to check again. The token and secret are in
			<a href="https://api.slack.com/apps">your Slack app’s settings</a>. Set them, then restart Switchboard.
			See docs/install.md for every step.</p></main></body></html>
			""";

	private final AtomicReference<List<SetupStep>> last = new AtomicReference<>(List.of());

	private final List<SetupStep.Source> sources;

	private final ApplicationEventPublisher events;

	SetupPage(List<SetupStep.Source> sources, ApplicationEventPublisher events) {
		this.sources = sources;
		this.events = events;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		check();
	}

	@GetMapping("/")
	ResponseEntity<byte[]> page() {
		return ResponseEntity.ok()
			.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
			.body(HTML.formatted(check().stream().map(SetupPage::item).collect(Collectors.joining()))
				.getBytes(StandardCharsets.UTF_8));
	}

	// becoming ready is the last thing an application does at startup
	@EventListener
	void refuse(AvailabilityChangeEvent<ReadinessState> event) {
		if (event.getState() == ReadinessState.ACCEPTING_TRAFFIC) {
			AvailabilityChangeEvent.publish(this.events, this, ReadinessState.REFUSING_TRAFFIC);
		}
	}

	private List<SetupStep> check() {
		List<SetupStep> steps = this.sources.stream().flatMap((source) -> source.steps().stream()).toList();
		if (!steps.equals(this.last.getAndSet(steps))) {
			logger.warn("Switchboard is in setup mode and can't serve anyone yet. Before you restart it:{}",
					steps.stream().filter(SetupStep::isLeft).map(SetupPage::line).collect(Collectors.joining()));
		}
		return steps;
	}

	private static String line(SetupStep step) {
		return ("\n- " + step.name() + ": " + step.todo() + "\n" + step.details().indent(2)).stripTrailing();
	}

	private static String item(SetupStep step) {
		return "<li><strong>" + step.name() + "</strong><br>"
				+ (step.isLeft() ? HtmlUtils.htmlEscape(step.todo(), StandardCharsets.UTF_8.name()) : "✓ Done")
				+ "</li>";
	}

}
