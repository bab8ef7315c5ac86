package org.switchboard.sealing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.crypto.spec.SecretKeySpec;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.redis.core.script.DigestUtils;
import org.springframework.security.crypto.encrypt.AesGcmBytesEncryptor;
import org.springframework.security.crypto.encrypt.BytesEncryptor;
import org.springframework.stereotype.Component;

import org.switchboard.workspace.WorkspaceId;

/**
 * Encrypts stored values with AES-256-GCM: {@code sealed:<key id>:<Base64>}. The
 * encryption key is derived from the workspace and what the value belongs to, so a value
 * opens only there. Values are padded to a multiple of 256 bytes to hide their length.
 * Without a key, values are stored and read as they are.
 */
@Component
public class Sealing {

	private static final Logger logger = LoggerFactory.getLogger(Sealing.class);

	private static final String MARK = "sealed:";

	/** Bytes of a blinded word; with 96 bits, no two words in a district collide. */
	private static final int WORD = 12;

	/** Word lists are padded to a multiple of this, to hide how many words there are. */
	private static final int WORDS = 16;

	private static final int DIGITS = 16;

	/** Bytes of UTF-8 that values are padded to a multiple of. */
	private static final int MULTIPLE = 256;

	/** Follows a value, unless an older version sealed it; blank in JSON. */
	private static final Pattern PADDING = Pattern.compile("\\n {0," + MULTIPLE + "}\\z");

	private final List<SealingKey> keys;

	public Sealing(SealingProperties properties) {
		this.keys = properties.all();
		if (this.keys.isEmpty()) {
			logger.warn("confidential requests are stored unencrypted: switchboard.sealing.keys is not set");
		}
	}

	/**
	 * Encrypts a value with the first key.
	 * @param of what it belongs to, such as {@code REQ-12}
	 * @return different each time; the value itself if there is no key
	 */
	public String seal(WorkspaceId workspace, String of, String value) {
		if (this.keys.isEmpty()) {
			return value;
		}
		SealingKey key = this.keys.get(0);
		byte[] sealed = encryptor(key, workspace, of).encrypt(padded(value));
		return MARK + key.id() + ":" + Base64.getEncoder().encodeToString(sealed);
	}

	private static byte[] padded(String value) {
		int length = value.getBytes(StandardCharsets.UTF_8).length + 1;
		return (value + "\n" + " ".repeat(Math.floorMod(-length, MULTIPLE))).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * Decrypts a value, or returns it as is if it was stored unencrypted.
	 * @param of what it belongs to
	 * @throws SealBroken if its key isn't configured, or it was sealed for something else
	 */
	public String open(WorkspaceId workspace, String of, String stored) {
		if (!stored.startsWith(MARK)) {
			return stored;
		}
		String[] parts = stored.split(":", 3);
		try {
			return open(workspace, of, parts[1], parts[2]);
		}
		catch (SealBroken ex) {
			// never name what it belongs to: even that a request is confidential is
			// confidential
			logger.warn("can't read something in {}: {}", workspace, ex.getMessage());
			throw ex;
		}
	}

	private String open(WorkspaceId workspace, String of, String keyId, String sealed) {
		SealingKey key = this.keys.stream()
			.filter((known) -> known.id().equals(keyId))
			.findFirst()
			.orElseThrow(() -> new SealBroken(keyId, "which is not in switchboard.sealing.keys"));
		try {
			byte[] opened = encryptor(key, workspace, of).decrypt(Base64.getDecoder().decode(sealed));
			return PADDING.matcher(new String(opened, StandardCharsets.UTF_8)).replaceFirst("");
		}
		catch (RuntimeException ex) {
			throw new SealBroken(keyId, "and does not open with it: the key is another one, or the value was changed");
		}
	}

	/** Returns whether there is a key, and so values are encrypted. */
	public boolean isOn() {
		return !this.keys.isEmpty();
	}

	/**
	 * Blinds a search word, so that it can be found but not read.
	 * @return one form per key, without spaces, the first key's first
	 */
	public List<String> blind(WorkspaceId workspace, String word) {
		return this.keys.stream().map((key) -> blind(key, workspace, word)).toList();
	}

	/**
	 * Hides the words a request is found by, so that no one can see which requests share
	 * a word. The search script computes the same from a word's blind form, which isn't
	 * stored.
	 * @param of the request's number
	 * @param words separated by spaces
	 * @return for each word, the beginning of the SHA-1 of its blind form with the first
	 * key; padded and sorted
	 */
	public String hidden(WorkspaceId workspace, String of, String words) {
		List<String> all = new ArrayList<>(List.of(words.split(" ")));
		while (all.size() % WORDS > 0) {
			// padding: no one searches for a word with a space
			all.add(" " + all.size());
		}
		return all.stream()
			.map((word) -> DigestUtils.sha1DigestAsHex(of + ":" + blind(this.keys.get(0), workspace, word)))
			.map((digest) -> digest.substring(0, DIGITS))
			.sorted()
			.collect(Collectors.joining(" "));
	}

	// older versions stored blind forms for the use "word"
	private static String blind(SealingKey key, WorkspaceId workspace, String word) {
		byte[] derived = key.derive(purpose("find", workspace, word));
		return "~" + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(derived, WORD));
	}

	private static BytesEncryptor encryptor(SealingKey key, WorkspaceId workspace, String of) {
		byte[] derived = key.derive(purpose("value", workspace, of));
		return AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(derived, "AES")).build();
	}

	// no part contains a line break, so no two purposes are the same
	private static byte[] purpose(String use, WorkspaceId workspace, String of) {
		return (use + "\n" + workspace + "\n" + of).getBytes(StandardCharsets.UTF_8);
	}

}
