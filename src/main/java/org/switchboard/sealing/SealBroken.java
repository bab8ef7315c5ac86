package org.switchboard.sealing;

/**
 * A stored value can't be decrypted. It stays unchanged and can be read once the right
 * key is configured.
 */
public final class SealBroken extends RuntimeException {

	SealBroken(String keyId, String problem) {
		super("sealed with the key \"" + keyId + "\", " + problem);
	}

}
