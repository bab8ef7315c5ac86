package org.switchboard.intake.draft;

import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.validation.constraints.AssertTrue;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Which messages become drafts.
 *
 * @param burst how long after a message the same person's next one still belongs to the
 * same draft
 * @param ticketEmoji the emoji that makes a draft from a message, without colons
 * @param ticketChannels the ids of the channels where it works
 */
@Validated
@ConfigurationProperties("switchboard.draft")
record DraftProperties(@DefaultValue("5m") Duration burst, @DefaultValue("ticket") String ticketEmoji,
		@DefaultValue List<String> ticketChannels) {

	private static final Pattern CHANNEL = Pattern.compile("[CG][A-Z0-9]{2,30}");

	private static final Pattern EMOJI = Pattern.compile("[a-z0-9_+-]{1,100}");

	@AssertTrue(message = "name channels by their ids, such as C0123ABCD: channel details in Slack, at the bottom")
	boolean isTicketChannelsAreIds() {
		return this.ticketChannels.stream().allMatch((channel) -> CHANNEL.matcher(channel).matches());
	}

	@AssertTrue(message = "name the emoji as Slack does, without colons, such as ticket")
	boolean isTicketEmojiAName() {
		return EMOJI.matcher(this.ticketEmoji).matches();
	}

}
