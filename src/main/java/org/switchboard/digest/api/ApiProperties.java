package org.switchboard.digest.api;

import jakarta.validation.constraints.AssertTrue;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

import org.switchboard.workspace.Secrets;

/**
 * Who may read figures over HTTP. Its {@code toString} does not tell the token.
 *
 * @param token what programs show; without one, nothing is served
 */
@Validated
@ConfigurationProperties("switchboard.api")
record ApiProperties(@DefaultValue("") String token) {

	// its name is what an administrator reads
	@AssertTrue(
			message = "set a token of 16 characters or more that is hard to guess, such as openssl rand -hex 32 gives, or none")
	boolean isTokenStrong() {
		return this.token.isEmpty() || Secrets.isStrong(this.token);
	}

	@Override
	public String toString() {
		return "ApiProperties[]";
	}

}
