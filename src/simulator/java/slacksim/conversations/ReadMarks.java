package slacksim.conversations;

import java.util.HashMap;
import java.util.Map;

/** How far each person has read each channel and thread. */
public final class ReadMarks {

	private final Map<String, Map<String, String>> marks = new HashMap<>();

	/**
	 * Returns whether a message is unread.
	 * @param userId the reader
	 * @param place a channel's ID, or a {@link #thread}
	 * @param message the message
	 */
	public boolean isUnread(String userId, String place, Message message) {
		return !message.author().equals(userId) && message.ts().compareTo(of(userId).getOrDefault(place, "")) > 0;
	}

	public void read(String userId, String place, String ts) {
		this.marks.computeIfAbsent(userId, (id) -> new HashMap<>())
			.merge(place, ts, (one, other) -> (one.compareTo(other) > 0) ? one : other);
	}

	public Map<String, String> of(String userId) {
		return this.marks.getOrDefault(userId, Map.of());
	}

	public static String thread(String channelId, String ts) {
		return channelId + "/" + ts;
	}

}
