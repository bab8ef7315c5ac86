package org.switchboard.digest.api;

import jakarta.validation.constraints.AssertTrue;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Who may read figures over HTTP. Its {@code toString} does not tell the token.
 *
 * @param token what programs show; without one, nothing is served
 */
@Validated
@ConfigurationProperties("switchboard.api")
record ApiProperties(@DefaultValue("") String token) {

	private static final int SHORTEST = 16;

	// its name is what an administrator reads
	@AssertTrue(message = "set a token of 16 characters or more, such as openssl rand -hex 32 gives, or none")
	boolean isTokenLongEnough() {
		return this.token.isEmpty() || this.token.strip().length() >= SHORTEST;
	}

	@Override
	public String toString() {
		return "ApiProperties[]";
	}

}
