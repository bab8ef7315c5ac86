package org.switchboard.workspace;

/**
 * Which secrets are hard to guess.
 */
public final class Secrets {

	private static final int SHORTEST = 16;

	private static final int DIFFERENT = 8;

	private Secrets() {
	}

	/**
	 * Whether an administrator's secret has 16 characters or more, of which 8 differ.
	 */
	public static boolean isStrong(String secret) {
		return secret.strip().length() >= SHORTEST && secret.chars().distinct().count() >= DIFFERENT;
	}

}
