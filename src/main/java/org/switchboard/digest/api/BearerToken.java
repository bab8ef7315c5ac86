package org.switchboard.digest.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.springframework.stereotype.Component;

/**
 * The token that lets programs in.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc6750#section-2.1">How it is sent</a>
 */
@Component
@ConditionalOnToken
class BearerToken {

	private static final String SCHEME = "Bearer ";

	private final byte[] token;

	BearerToken(ApiProperties properties) {
		this.token = bytes(properties.token());
	}

	/**
	 * Lets in who shows it. How long that takes does not tell how much of it is right.
	 * @param authorization the header, empty if there is none
	 * @throws Problem if it is another
	 */
	void require(String authorization) {
		boolean isBearer = authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
		if (!isBearer || !MessageDigest.isEqual(this.token, bytes(authorization.substring(SCHEME.length()).strip()))) {
			throw Problem.token();
		}
	}

	private static byte[] bytes(String text) {
		return text.strip().getBytes(StandardCharsets.UTF_8);
	}

}
