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
 * Encrypts what is stored with AES-256-GCM: {@code sealed:<key id>:<Base64>}. A value
 * opens only in the workspace and for the thing it was sealed for, as the key it is
 * sealed with is derived from both. How long it is, tells its length up to a multiple of
 * 256 bytes. Without a key, values are stored and read as they are.
 */
@Component
public class Sealing {

	private static final Logger logger = LoggerFactory.getLogger(Sealing.class);

	private static final String MARK = "sealed:";

	/** 96 bits: no two words of a district get the same. */
	private static final int WORD = 12;

	/** How many words there are, is hidden up to a multiple of it. */
	private static final int WORDS = 16;

	private static final int DIGITS = 16;

	/** In bytes of UTF-8. */
	private static final int MULTIPLE = 256;

	/** What comes after a value, if an older version did not seal it: blank in JSON. */
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
	 * @param value what is stored
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
	 * Decrypts a value, or gives it back as it is if it was stored unencrypted.
	 * @param of what it belongs to
	 * @param stored as it was sealed
	 * @return the value
	 * @throws SealBroken if its key is not configured, or it was sealed for something
	 * else
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
			// never of what: that a request is confidential is confidential too
			logger.warn("cannot read something of {}: {}", workspace, ex.getMessage());
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

	/** Whether there is a key, and anything is encrypted. */
	public boolean isOn() {
		return !this.keys.isEmpty();
	}

	/**
	 * Stands for a word that is looked for, so that the word can be found but not read.
	 * @param word what
	 * @return one for each key, without spaces, the first key's first
	 */
	public List<String> blind(WorkspaceId workspace, String word) {
		return this.keys.stream().map((key) -> blind(key, workspace, word)).toList();
	}

	/**
	 * Hides the words by which something is found, so that nothing tells that two things
	 * have the same one. A script makes the same of a word's blind form, which is not
	 * stored.
	 * @param of the thing's number
	 * @param words with spaces between them
	 * @return the same, each as the SHA-1 of its blind form with the first key
	 */
	public String hidden(WorkspaceId workspace, String of, String words) {
		List<String> all = new ArrayList<>(List.of(words.split(" ")));
		while (all.size() % WORDS > 0) {
			// nobody looks for a word with a space
			all.add(" " + all.size());
		}
		return all.stream()
			.map((word) -> DigestUtils.sha1DigestAsHex(of + ":" + blind(this.keys.get(0), workspace, word)))
			.map((digest) -> digest.substring(0, DIGITS))
			.sorted()
			.collect(Collectors.joining(" "));
	}

	// older versions stored those for "word"
	private static String blind(SealingKey key, WorkspaceId workspace, String word) {
		byte[] derived = key.derive(purpose("find", workspace, word));
		return "~" + Base64.getUrlEncoder().encodeToString(Arrays.copyOf(derived, WORD));
	}

	private static BytesEncryptor encryptor(SealingKey key, WorkspaceId workspace, String of) {
		byte[] derived = key.derive(purpose("value", workspace, of));
		return AesGcmBytesEncryptor.withSecretKey(new SecretKeySpec(derived, "AES")).build();
	}

	// no part has a line break, so no two purposes are the same
	private static byte[] purpose(String use, WorkspaceId workspace, String of) {
		return (use + "\n" + workspace + "\n" + of).getBytes(StandardCharsets.UTF_8);
	}

}
