package org.switchboard.workspace;

/** Rejects secrets that are easy to guess. */
public final class Secrets {

	private static final int SHORTEST = 16;

	private static final int DIFFERENT = 8;

	private Secrets() {
	}

	/** Returns whether a secret has at least 16 characters, 8 of them different. */
	public static boolean isStrong(String secret) {
		return secret.strip().length() >= SHORTEST && secret.chars().distinct().count() >= DIFFERENT;
	}

}
