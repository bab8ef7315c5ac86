package org.switchboard;

import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

import org.switchboard.slack.UnreadBodies;

/**
 * Settings of both ports, in setup mode too. The management port, which has its own
 * context, lists this among its configurations.
 */
class PortConfiguration {

	@Bean
	FilterRegistrationBean<NoErrorPage> noErrorPage() {
		FilterRegistrationBean<NoErrorPage> filter = new FilterRegistrationBean<>(new NoErrorPage());
		filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
		return filter;
	}

	@Bean
	WebServerFactoryCustomizer<TomcatServletWebServerFactory> hostileSenders() {
		return (tomcat) -> {
			tomcat.setProtocol(HardenedHttpProtocol.class.getName());
			tomcat.addEngineValves(new UnreadBodies());
		};
	}

}
