package org.switchboard.access;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * Settings for programs that call the management port.
 *
 * @param tokens the file with their tokens; null if no program has one
 * @param callsPerMinute the most calls per minute and node for each program
 */
@Validated
@ConfigurationProperties("switchboard.api")
record ApiProperties(@Nullable Resource tokens, @DefaultValue("60") @Min(1) int callsPerMinute) {

	static final String TOKENS = "switchboard.api.tokens";

}
