package org.switchboard.delivery;

import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class MessageTests {

	private final Delivery delivery = new Delivery.Line("line", "C1", Optional.empty(),
			new Message("a secret", "[\"secret\"]"));

	@Test
	void tellsNobodyWhatItSays() {
		Content content = Content.of(this.delivery);
		Lease lease = new Lease("C1", "REQ-1", "line", "1", content, Optional.empty(), Optional.empty(), 0,
				Instant.EPOCH, false, Instant.EPOCH);
		assertThat(this.delivery.toString()).doesNotContain("secret");
		assertThat(content.toString()).doesNotContain("secret");
		assertThat(lease.toString()).doesNotContain("secret");
	}

	@Test
	void comesBackFromRedisAsItWas() {
		Content content = Content.of(this.delivery);
		assertThat(LaneReplies.content(LaneReplies.write(content))).isEqualTo(content);
	}

	@Test
	void refusesNamesThatBreakKeys() {
		assertThatIllegalArgumentException().isThrownBy(() -> Say.card("two words", "C1", "text"));
		assertThatIllegalArgumentException().isThrownBy(() -> Say.card("card", "c:1", "text"));
	}

}
