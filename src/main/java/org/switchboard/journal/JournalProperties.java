package org.switchboard.journal;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Positive;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the journal.
 *
 * @param poll how often to check for entries from other nodes
 * @param batch the most entries to read at once
 * @param takeOverAfter how long an entry may stay with a node, or a follower that failed,
 * before it is handed out again; each failure waits that much longer, up to 30 times as
 * long
 * @param attempts how often an entry is handed out before it is set aside
 * @param keep how long to keep entries that every follower has processed
 * @param trimEvery how often to remove older ones
 */
@Validated
@ConfigurationProperties("switchboard.journal")
record JournalProperties(@DefaultValue("500ms") Duration poll, @DefaultValue("50") @Positive @Max(1000) int batch,
		@DefaultValue("10s") Duration takeOverAfter, @DefaultValue("50") @Positive int attempts,
		@DefaultValue("30d") Duration keep, @DefaultValue("10m") Duration trimEvery) {
}
