package org.switchboard.sealing;

/**
 * Something stored cannot be decrypted. It stays as it is, and opens once the right key
 * is configured.
 */
public final class SealBroken extends RuntimeException {

	SealBroken(String keyId, String problem) {
		super("sealed with the key \"" + keyId + "\", " + problem);
	}

}
