package org.switchboard.sealing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.constraints.AssertTrue;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the encryption of confidential text. Its {@code toString} hides the keys.
 *
 * @param keys each an id, a colon and 32 random bytes in Base64; the same on all nodes,
 * and stored apart from Redis. The first encrypts, the others only decrypt. Without any,
 * text is stored unencrypted.
 */
@Validated
@ConfigurationProperties("switchboard.sealing")
public record SealingProperties(@DefaultValue List<String> keys) {

	// administrators see this name in the error
	@AssertTrue(message = "each key is an id, a colon and 32 random bytes in Base64, and no two have the same id")
	boolean isEveryKeyValid() {
		return parsed().map(SealingKey::id).distinct().count() == this.keys.size();
	}

	private Stream<SealingKey> parsed() {
		return this.keys.stream().map(SealingKey::parse).flatMap(Optional::stream);
	}

	List<SealingKey> all() {
		return parsed().toList();
	}

	@Override
	public String toString() {
		return "SealingProperties[" + all() + "]";
	}

}
