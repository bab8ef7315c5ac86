package org.switchboard;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

import org.switchboard.slack.UnreadBodies;

/**
 * What holds on both ports, in setup mode too. Named among the configurations of the
 * management port, which has a context of its own.
 */
class EveryPort {

	@Bean
	FilterRegistrationBean<NoErrorPage> noErrorPage() {
		FilterRegistrationBean<NoErrorPage> filter = new FilterRegistrationBean<>(new NoErrorPage());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> hostileSenders() {
		return (tomcat) -> {
			tomcat.setProtocol(PromptHttp.class.getName());
			tomcat.addEngineValves(new UnreadBodies());
		};
	}

}
