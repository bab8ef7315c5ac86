package org.switchboard.workspace;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * The Lua scripts by which stores change Redis, each in one round trip.
 */
public final class Scripts {

	private Scripts() {
	}

	/**
	 * A script of a store.
	 * @param <T> what it returns
	 * @param file its name, beside the store's class
	 * @param store the store
	 * @param result what it returns
	 * @return the script
	 */
	public static <T> RedisScript<T> of(String file, Class<?> store, Class<T> result) {
		return RedisScript.of(new ClassPathResource(file, store), result);
	}

}
