package org.switchboard.sealing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.constraints.AssertTrue;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What confidential text is encrypted with. Its {@code toString} does not tell the keys.
 *
 * @param keys each an id, a colon and 32 random bytes in Base64, the same on all nodes
 * and kept apart from Redis. The first one encrypts, the others only decrypt. Without
 * any, text is stored as it is.
 */
@Validated
@ConfigurationProperties("switchboard.sealing")
public record SealingProperties(@DefaultValue List<String> keys) {

	// its name is what an administrator reads
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
