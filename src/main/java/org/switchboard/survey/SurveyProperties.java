package org.switchboard.survey;

import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

import org.switchboard.workspace.Secrets;

/**
 * Where the survey file is, and the secret that keeps anonymous answers anonymous. {@code
 * toString} leaves out the secret.
 *
 * @param file the survey file; without one there are no surveys
 * @param secret the key for pseudonyms; the same on all nodes, and never stored in Redis
 */
@Validated
@ConfigurationProperties("switchboard.survey")
record SurveyProperties(@Nullable Resource file, @DefaultValue("") String secret) {

	// administrators see this method's name
	@AssertTrue(
			message = "with a survey file, set a secret of 16 characters or more that is kept apart from Redis and hard to guess")
	boolean isSecretStrong() {
		return this.file == null || Secrets.isStrong(this.secret);
	}

	@Override
	public String toString() {
		return "SurveyProperties[" + this.file + "]";
	}

}
