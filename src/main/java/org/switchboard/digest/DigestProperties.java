package org.switchboard.digest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When leaders get the digest of the week that has ended.
 *
 * @param cron when, in the district's time zone, as a cron expression with six fields, or
 * {@code -} for never
 */
@ConfigurationProperties("switchboard.digest")
record DigestProperties(@DefaultValue("0 0 7 * * MON") String cron) {
}
