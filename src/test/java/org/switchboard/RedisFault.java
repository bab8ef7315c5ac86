package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

import static org.awaitility.Awaitility.await;

/**
 * A failure of Redis, or of the line to it, that keeps anything from being stored for a
 * while.
 */
enum RedisFault {

	/** Redis is stopped, and its port refuses connections. */
	AWAY,

	/** Connections break, and so do new ones. */
	LINE_CUT,

	/** Connections stay, but nothing passes. */
	LINE_HANGING,

	/** Everything passes, but no answer arrives within a second. */
	LINE_SLOW,

	/** Redis accepts commands, and runs them when it wakes. */
	HANGING,

	/** Redis refuses to write because it cannot save: {@code MISCONF}. */
	DISK_FULL,

	/** Redis refuses to write because its memory is used up: {@code OOM}. */
	MEMORY_FULL,

	/** Redis became the replica of one that can't be reached: {@code READONLY}. */
	READ_ONLY;

	void befalls(DistantNodes nodes) {
		RedisForTests redis = nodes.redis();
		switch (this) {
			case AWAY -> redis.goesAway();
			case LINE_CUT -> nodes.line().cuts();
			case LINE_HANGING -> nodes.line().hangs();
			case LINE_SLOW -> nodes.line().delays(Duration.ofMillis(900));
			case HANGING -> redis.hangs(Duration.ofSeconds(5));
			case DISK_FULL -> breakDisk(redis);
			case MEMORY_FULL -> redis.command("CONFIG", "SET", "maxmemory", "1");
			case READ_ONLY -> redis.command("REPLICAOF", "127.0.0.1", String.valueOf(Node.freePort()));
		}
	}

	void ends(DistantNodes nodes) {
		RedisForTests redis = nodes.redis();
		nodes.line().heals();
		switch (this) {
			case AWAY -> redis.restart();
			case DISK_FULL -> mendDisk(redis);
			case MEMORY_FULL -> redis.command("CONFIG", "SET", "maxmemory", "0");
			case READ_ONLY -> redis.command("REPLICAOF", "NO", "ONE");
			case LINE_CUT, LINE_HANGING, LINE_SLOW, HANGING -> {
				// ends with the line, or by itself
			}
		}
	}

	// a missing directory fails like a full disk
	private static void breakDisk(RedisForTests redis) {
		try {
			Path gone = Files.createTempDirectory(redis.files(), "gone-");
			redis.command("CONFIG", "SET", "dir", gone.toString());
			Files.delete(gone);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		redis.command("CONFIG", "SET", "save", "3600 1");
		save(redis, "err");
	}

	private static void mendDisk(RedisForTests redis) {
		redis.command("CONFIG", "SET", "dir", redis.files().toString());
		save(redis, "ok");
		redis.command("CONFIG", "SET", "save", "");
	}

	private static void save(RedisForTests redis, String status) {
		redis.command("BGSAVE");
		await().until(() -> redis.info("persistence", "rdb_last_bgsave_status").equals(status));
	}

}
