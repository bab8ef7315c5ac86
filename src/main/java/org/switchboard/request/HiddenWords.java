package org.switchboard.request;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.data.redis.core.script.DigestUtils;

/**
 * Words of a confidential request as they are stored: each in a form of its own, made
 * from its blind form and the request's number, so that nothing tells that two requests
 * have the same word. Only who knows the key can make a word's blind form, with which
 * {@code search.lua} makes the same.
 */
final class HiddenWords {

	/** What the blind forms are for. They are not stored themselves. */
	static final String USE = "find";

	/** 64 bits, in hexadecimal digits. */
	private static final int LENGTH = 16;

	/** How many words there are, is hidden up to a multiple of it. */
	private static final int MULTIPLE = 16;

	private HiddenWords() {
	}

	/**
	 * Hides words.
	 * @param words with spaces between them
	 * @param number of the request that has them
	 * @param blind gives a word's blind form
	 * @return with spaces between them, in an order that tells nothing
	 */
	static String of(String words, Object number, UnaryOperator<String> blind) {
		List<String> hidden = new ArrayList<>(
				Stream.of(words.split(" ")).map((word) -> of(number, blind.apply(word))).toList());
		for (int more = 0; hidden.size() % MULTIPLE > 0; more++) {
			// no word begins with a space
			hidden.add(of(number, blind.apply(" " + more)));
		}
		return hidden.stream().sorted().collect(Collectors.joining(" "));
	}

	private static String of(Object number, String blind) {
		return DigestUtils.sha1DigestAsHex(number + ":" + blind).substring(0, LENGTH);
	}

}
