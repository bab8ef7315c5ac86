package slacksim.wire;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * How a delivery is signed: correctly, or as someone other than Slack would.
 *
 * @param otherSecret the secret to use instead of the app's, or empty for the app's
 * @param shift the timestamp's distance from now
 */
public record Signing(String otherSecret, Duration shift) {

	public static final Signing RIGHT = new Signing("", Duration.ZERO);

	private static final String ALGORITHM = "HmacSHA256";

	public Signed sign(String body, String secret, Instant now) {
		String timestamp = Long.toString(now.plus(this.shift).getEpochSecond());
		String key = this.otherSecret.isEmpty() ? secret : this.otherSecret;
		return new Signed(body, timestamp, "v0=" + hmac(key, "v0:" + timestamp + ":" + body));
	}

	private static String hmac(String key, String text) {
		try {
			Mac mac = Mac.getInstance(ALGORITHM);
			mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
			return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * A signed body that can be sent any number of times.
	 *
	 * @param body the form
	 * @param timestamp seconds since 1970
	 * @param signature Slack's signature
	 */
	public record Signed(String body, String timestamp, String signature) {

	}

}
