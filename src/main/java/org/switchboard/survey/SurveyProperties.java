package org.switchboard.survey;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.Resource;

/**
 * Where it says what people are asked.
 *
 * @param file the survey file; without one, no surveys are asked
 */
@ConfigurationProperties("switchboard.survey")
record SurveyProperties(@Nullable Resource file) {
}
