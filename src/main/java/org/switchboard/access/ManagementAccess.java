package org.switchboard.access;

import java.net.InetAddress;
import java.time.Clock;

import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.actuate.autoconfigure.web.server.ConditionalOnManagementPort;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementPortType;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;

/** Protects the management port. Only that port's context has it. */
@ConditionalOnManagementPort(ManagementPortType.DIFFERENT)
class ManagementAccess {

	@Bean
	FilterRegistrationBean<TokenFilter> tokenFilter(ApiProperties properties, ManagementServerProperties port,
			Clock clock, MeterRegistry registry) {
		InetAddress address = port.getAddress();
		boolean remote = address == null || !address.isLoopbackAddress();
		return new FilterRegistrationBean<>(new TokenFilter(new Tokens(properties.tokens(), clock),
				properties.callsPerMinute(), remote, clock, registry));
	}

}
