package org.switchboard.survey.rating;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When requesters are asked how it went.
 *
 * @param after how long after a team has resolved what they asked
 */
@ConfigurationProperties("switchboard.survey.rating")
record RatingProperties(@DefaultValue("1h") Duration after) {
}
