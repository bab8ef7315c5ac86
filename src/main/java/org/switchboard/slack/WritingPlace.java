package org.switchboard.slack;

import java.util.Optional;

import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import org.jspecify.annotations.Nullable;

/**
 * Where someone wrote something that may be meant for the bot.
 *
 * @param channel the conversation's id
 * @param thread the thread, if they wrote in one
 * @param userId the person's Slack user id
 */
record WritingPlace(String channel, @Nullable String thread, String userId) {

	static Optional<WritingPlace> of(Event event) {
		if (event instanceof AppMentionEvent mention) {
			return of(mention.getChannel(), mention.getThreadTs(), mention.getUser());
		}
		if (event instanceof MessageEvent message
				&& (isDirect(message.getChannelType()) || message.getThreadTs() != null)) {
			return of(message.getChannel(), message.getThreadTs(), message.getUser());
		}
		if (event instanceof MessageFileShareEvent shared
				&& (isDirect(shared.getChannelType()) || shared.getThreadTs() != null)) {
			return of(shared.getChannel(), shared.getThreadTs(), shared.getUser());
		}
		return Optional.empty();
	}

	private static boolean isDirect(@Nullable String channelType) {
		return "im".equals(channelType);
	}

	private static Optional<WritingPlace> of(@Nullable String channel, @Nullable String thread,
			@Nullable String userId) {
		return (channel != null && userId != null) ? Optional.of(new WritingPlace(channel, thread, userId))
				: Optional.empty();
	}

}
