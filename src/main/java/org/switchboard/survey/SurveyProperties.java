package org.switchboard.survey;

import jakarta.validation.constraints.AssertTrue;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.validation.annotation.Validated;

import org.switchboard.workspace.Secrets;

/**
 * Where it says what people are asked, and what keeps anonymous answers anonymous. Its
 * {@code toString} does not tell the secret.
 *
 * @param file the survey file; without one, no surveys are asked
 * @param secret what pseudonyms are made with: the same on all nodes, and kept apart from
 * Redis
 */
@Validated
@ConfigurationProperties("switchboard.survey")
record SurveyProperties(@Nullable Resource file, @DefaultValue("") String secret) {

	// its name is what an administrator reads
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
