package org.switchboard.slack;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes Slack by its signature. Unlike Bolt's check, it rejects timestamps from the
 * future, except for differing clocks, and compares in constant time.
 *
 * @see <a href=
 * "https://docs.slack.dev/authentication/verifying-requests-from-slack">Verifying
 * requests</a>
 */
class Signatures {

	static final Duration OLDEST = Duration.ofMinutes(5);

	static final Duration AHEAD = Duration.ofMinutes(1);

	private static final Pattern SYNTAX = Pattern.compile("v0=[0-9a-f]{64}");

	private static final String TIMESTAMP = "X-Slack-Request-Timestamp";

	static final String SIGNATURE = "X-Slack-Signature";

	private static final String ALGORITHM = "HmacSHA256";

	private final List<SecretKeySpec> secrets;

	private final Clock clock;

	Signatures(SlackProperties properties, Clock clock) {
		this.secrets = properties.signingSecrets()
			.map((text) -> new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM))
			.toList();
		this.clock = clock;
	}

	// whether the headers alone allow that this is from Slack
	boolean arePlausible(HttpServletRequest request) {
		return arePlausible(request.getHeader(TIMESTAMP), request.getHeader(SIGNATURE));
	}

	private boolean arePlausible(@Nullable String timestamp, @Nullable String signature) {
		return timestamp != null && signature != null && !this.secrets.isEmpty() && isRecent(timestamp)
				&& SYNTAX.matcher(signature).matches();
	}

	boolean areValid(HttpServletRequest request, byte[] body) {
		return areValid(request.getHeader(TIMESTAMP), request.getHeader(SIGNATURE), body);
	}

	boolean areValid(@Nullable String timestamp, @Nullable String signature, byte[] body) {
		if (timestamp == null || signature == null || !arePlausible(timestamp, signature)) {
			return false;
		}
		byte[] shown = signature.getBytes(StandardCharsets.UTF_8);
		return this.secrets.stream()
			.map((secret) -> sign(secret, timestamp, body).getBytes(StandardCharsets.UTF_8))
			.anyMatch((expected) -> MessageDigest.isEqual(expected, shown));
	}

	private boolean isRecent(String timestamp) {
		try {
			long age = Math.subtractExact(this.clock.instant().getEpochSecond(), Long.parseLong(timestamp));
			return age <= OLDEST.toSeconds() && age >= -AHEAD.toSeconds();
		}
		catch (NumberFormatException | ArithmeticException ex) {
			return false;
		}
	}

	private static String sign(SecretKeySpec secret, String timestamp, byte[] body) {
		return "v0=" + sign(secret, ("v0:" + timestamp + ":").getBytes(StandardCharsets.UTF_8), body);
	}

	static String sign(String secret, String text) {
		return sign(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM),
				text.getBytes(StandardCharsets.UTF_8), new byte[0]);
	}

	private static String sign(SecretKeySpec secret, byte[] beginning, byte[] rest) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(secret);
			mac.update(beginning);
			return HexFormat.of().formatHex(mac.doFinal(rest));
		}
		catch (NoSuchAlgorithmException | InvalidKeyException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
