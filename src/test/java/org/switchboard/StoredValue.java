package org.switchboard;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * What Redis has under a key.
 *
 * @param type as Redis names it
 * @param parts texts; of a hash or sorted set in pairs, and of a stream id and fields
 */
public record StoredValue(String type, List<?> parts) {

	// A round trip for each key would be most of what a test costs that reads them all.
	private static final String READ = """
			local reads = {
				string = {'MGET'}, hash = {'HGETALL'}, list = {'LRANGE', 0, -1}, set = {'SMEMBERS'},
				zset = {'ZRANGE', 0, -1, 'WITHSCORES'}, stream = {'XRANGE', '-', '+'}
			}
			local all = {}
			for i, key in ipairs(KEYS) do
				local type = redis.call('TYPE', key).ok
				local read = reads[type]
				all[i] = {type, read and redis.call(read[1], key, unpack(read, 2)) or {}}
			end
			return all
			""";

	private static final int AT_ONCE = 1000;

	/** Reads many keys with few round trips. Those that don't exist have no parts. */
	public static Map<String, StoredValue> of(StringRedisTemplate redis, Collection<String> keys) {
		List<String> all = List.copyOf(keys);
		Map<String, StoredValue> found = new HashMap<>();
		for (int from = 0; from < all.size(); from += AT_ONCE) {
			List<String> some = all.subList(from, Math.min(from + AT_ONCE, all.size()));
			List<?> values = redis.execute(RedisScript.of(READ, List.class), some);
			for (int i = 0; i < some.size(); i++) {
				List<?> value = (List<?>) values.get(i);
				found.put(some.get(i), new StoredValue((String) value.get(0), (List<?>) value.get(1)));
			}
		}
		return found;
	}

	boolean isHash() {
		return this.type.equals("hash");
	}

	/** Returns a hash's fields, or a sorted set's members with their scores. */
	Map<String, String> pairs() {
		Map<String, String> pairs = new LinkedHashMap<>();
		for (int i = 0; i < this.parts.size(); i += 2) {
			pairs.put((String) this.parts.get(i), (String) this.parts.get(i + 1));
		}
		return pairs;
	}

	/** Returns its entries, each in one text. */
	public List<String> entries() {
		return switch (this.type) {
			case "hash", "zset" ->
				pairs().entrySet().stream().map((one) -> one.getKey() + " " + one.getValue()).toList();
			case "stream" ->
				this.parts.stream().map((one) -> ((List<?>) one)).map((one) -> one.get(0) + " " + one.get(1)).toList();
			default -> this.parts.stream().map(String::valueOf).toList();
		};
	}

}
