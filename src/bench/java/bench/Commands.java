package bench;

import java.util.regex.Pattern;

import org.switchboard.RedisForTests;
import org.switchboard.RedisMonitor;

/** Counts the commands a workspace's nodes send to Redis: their round trips. */
final class Commands {

	// a script's commands within Redis are no round trips, and Stored's checks are ours
	private static final Pattern NOT_COUNTED = Pattern
		.compile("^\\S+ \\[0 (lua]|\\S+ (\"XINFO\"|\"EXISTS\"|\"HGET\" \\S+ \"team\"))");

	private Commands() {
	}

	static long during(RedisForTests redis, String workspace, Runnable action) {
		try (RedisMonitor monitor = new RedisMonitor(redis)) {
			action.run();
			return monitor.commandsWith("{" + workspace + "}")
				.stream()
				.filter((line) -> !NOT_COUNTED.matcher(line).find())
				.count();
		}
	}

}
