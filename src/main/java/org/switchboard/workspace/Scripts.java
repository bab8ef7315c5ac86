package org.switchboard.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * Loads the Lua scripts by which stores change Redis in one round trip. Each file is read
 * once; otherwise Spring would check before every run whether it has changed.
 */
public final class Scripts {

	private Scripts() {
	}

	/**
	 * Reads a script with a result.
	 * @param file the file's name, next to the store's class
	 */
	public static <T> RedisScript<T> of(String file, Class<?> store, Class<T> result) {
		return RedisScript.of(text(file, store), result);
	}

	/**
	 * Reads a script without a result.
	 * @param file the file's name, next to the store's class
	 */
	public static RedisScript<Void> of(String file, Class<?> store) {
		return RedisScript.of(text(file, store));
	}

	private static String text(String file, Class<?> store) {
		try {
			return new ClassPathResource(file, store).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
