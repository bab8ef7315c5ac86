package invariants;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** All keys of a workspace, without their common prefix. */
record Keyspace(Map<String, String> strings, Map<String, Map<String, String>> hashes, Map<String, List<?>> lists,
		Map<String, Map<String, String>> sortedSets, Map<String, List<Entry>> streams,
		Map<String, List<Map<String, String>>> groups) {

	static Keyspace read(int port, String workspace) {
		Keyspace all = new Keyspace(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>(),
				new TreeMap<>());
		String beginning = "sb:{" + workspace + "}:";
		try (RawRedis redis = new RawRedis(port)) {
			String cursor = "0";
			do {
				List<?> page = redis.list("SCAN", cursor, "MATCH", beginning + "*", "COUNT", "1000");
				cursor = String.valueOf(page.get(0));
				for (Object key : (List<?>) page.get(1)) {
					all.read(redis, String.valueOf(key), String.valueOf(key).substring(beginning.length()));
				}
			}
			while (!cursor.equals("0"));
		}
		return all;
	}

	private void read(RawRedis redis, String key, String name) {
		switch (redis.word("TYPE", key)) {
			case "string" -> this.strings.put(name, redis.word("GET", key));
			case "hash" -> this.hashes.put(name, redis.pairs("HGETALL", key));
			case "list" -> this.lists.put(name, redis.list("LRANGE", key, "0", "-1"));
			case "zset" -> this.sortedSets.put(name, redis.pairs("ZRANGE", key, "0", "-1", "WITHSCORES"));
			case "stream" -> readStream(redis, key, name);
			default -> {
				// gone in the meantime
			}
		}
	}

	private void readStream(RawRedis redis, String key, String name) {
		this.streams.put(name, redis.list("XRANGE", key, "-", "+").stream().map(Entry::of).toList());
		this.groups.put(name,
				redis.list("XINFO", "GROUPS", key).stream().map((group) -> RawRedis.pairs((List<?>) group)).toList());
	}

	/**
	 * An entry of a stream.
	 */
	record Entry(String id, Map<String, String> fields) {

		static Entry of(Object answer) {
			List<?> entry = (List<?>) answer;
			return new Entry(String.valueOf(entry.get(0)), RawRedis.pairs((List<?>) entry.get(1)));
		}

		String field(String name) {
			return this.fields.getOrDefault(name, "");
		}

	}

}
