package org.switchboard.worker;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class CachedReadingTests {

	private final AtomicInteger looks = new AtomicInteger();

	@Test
	void looksUpOncePerScrape() {
		CachedReading<Integer> reading = new CachedReading<>(this.looks::incrementAndGet, 0);
		assertThat(reading.get()).isOne();
		assertThat(reading.get()).isOne();
		await().until(() -> reading.get() == 2);
	}

	@Test
	void isUnknownWhileTheSourceFails() {
		CachedReading<Integer> reading = new CachedReading<>(() -> {
			throw new IllegalStateException("look " + this.looks.incrementAndGet());
		}, -1);
		assertThat(reading.get()).isEqualTo(-1);
		assertThat(reading.get()).isEqualTo(-1);
		assertThat(this.looks).hasValue(1);
	}

}
