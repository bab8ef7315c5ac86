package org.switchboard.slack;

import java.util.Optional;

import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.Event;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.MessageFileShareEvent;
import org.jspecify.annotations.Nullable;

/**
 * Where someone wrote what may be meant for the bot.
 *
 * @param channel the id of the conversation
 * @param thread the thread in it, if they wrote in one
 * @param userId who
 */
record WritingPlace(String channel, @Nullable String thread, String userId) {

	static Optional<WritingPlace> of(Event event) {
		if (event instanceof AppMentionEvent mention) {
			return of(mention.getChannel(), mention.getThreadTs(), mention.getUser());
		}
		if (event instanceof MessageEvent said && (isDirect(said.getChannelType()) || said.getThreadTs() != null)) {
			return of(said.getChannel(), said.getThreadTs(), said.getUser());
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

	private static Optional<WritingPlace> of(@Nullable String channel, @Nullable String thread, @Nullable String userId) {
		return (channel != null && userId != null) ? Optional.of(new WritingPlace(channel, thread, userId))
				: Optional.empty();
	}

}
