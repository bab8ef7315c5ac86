package org.switchboard.slack;

import java.time.Clock;
import java.util.List;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SlackConfiguration {

	static final String PATH = "/slack/events";

	@Bean
	ListenerRegistry slackListeners(WebApi web, Workspaces workspaces, List<SlackListeners> features,
			Administration administration, SlackApi slack, Background background, Ephemeral ephemeral,
			NoticeModals notices, ReplyDeadline deadline, UnreadEvents unread, SignedCalls calls) {
		AppConfig config = AppConfig.builder()
			.slack(web.forBolt())
			.singleTeamBotToken(null)
			// acknowledges events without listeners, such as those about our own messages
			.allEventsApiAutoAckEnabled(true)
			.build();
		App app = new App(config, web.forBolt(), List.of());
		ListenerRegistry registry = new ListenerRegistry(app,
				new ListenerGuard(workspaces, slack, background, notices, deadline, calls), administration, unread,
				ephemeral);
		features.forEach((feature) -> feature.register(registry));
		registry.answerOthers();
		return registry;
	}

	@Bean
	App slackApp(ListenerRegistry listeners) {
		return listeners.app();
	}

	@Bean
	ServletRegistrationBean<SlackEndpoint> slackServlet(App app, IncomingCalls reception, SignedCalls calls) {
		return new ServletRegistrationBean<>(new SlackEndpoint(app.config(), reception, calls), PATH);
	}

	@Bean
	FilterRegistrationBean<SignatureFilter> slackSignatures(SlackProperties properties, Clock clock,
			MeterRegistry registry) {
		return SignatureFilter.registered(new Signatures(properties, clock), registry);
	}

}
