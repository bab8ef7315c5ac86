package org.switchboard.survey.rating;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When requesters are asked for a rating.
 *
 * @param after how long after a team resolved their request
 */
@ConfigurationProperties("switchboard.survey.rating")
record RatingProperties(@DefaultValue("1h") Duration after) {
}
