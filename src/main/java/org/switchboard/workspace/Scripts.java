package org.switchboard.workspace;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.springframework.core.io.ClassPathResource;
import org.springframework.data.redis.core.script.RedisScript;

/**
 * The Lua scripts that stores use to change Redis in one round trip. Each is read once:
 * for a script that is a file, Spring checks before every run whether the file has
 * changed.
 */
public final class Scripts {

	private Scripts() {
	}

	/**
	 * Reads a script.
	 * @param <T> the type of the result
	 * @param file the file's name, next to the store's class
	 * @param store the store that runs it
	 * @param result the type of the result
	 */
	public static <T> RedisScript<T> of(String file, Class<?> store, Class<T> result) {
		return RedisScript.of(text(file, store), result);
	}

	/**
	 * Reads a script without a result.
	 * @param file the file's name, next to the store's class
	 * @param store the store that runs it
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
