package org.switchboard.access;

import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

/**
 * Which programs are let in.
 *
 * @param tokens the file with their tokens; without one, there are none
 * @param callsPerMinute how often each may call a node in a minute
 */
@Validated
@ConfigurationProperties("switchboard.api")
record ApiProperties(@Nullable Resource tokens, @DefaultValue("60") @Min(1) int callsPerMinute) {

	static final String TOKENS = "switchboard.api.tokens";

}
