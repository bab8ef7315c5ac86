package org.switchboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** A busy day on which nodes are killed at random moments. */
final class CrashStorm {

	private static final long SEED = 14;

	private static final int ROUNDS = 1;

	private static final int LONGEST_PAUSE_MILLIS = 1500;

	private final Random random = new Random(SEED);

	private final CountDownLatch over = new CountDownLatch(1);

	private final ExecutorService people = Executors.newCachedThreadPool();

	private final MortalTown town;

	CrashStorm(MortalTown town) {
		this.town = town;
	}

	/** Returns once it is over and all people have stopped. */
	void passes() throws InterruptedException {
		int before = this.town.filed();
		try {
			List<CompletableFuture<Void>> work = new ArrayList<>();
			for (String principal : List.of("UMAYALINDGREN", "UANDREBAPTISTE", "UHELENPAPADAKIS")) {
				work.add(CompletableFuture.runAsync(person(principal)::asks, this.people));
			}
			for (String helper : List.of("ULUTHERBANKS", "UTHUYNGUYEN", "UIVANPETROV")) {
				work.add(CompletableFuture.runAsync(person(helper)::helps, this.people));
			}
			for (int round = 0; round < ROUNDS; round++) {
				everybodyDies();
				this.town.awaitsNodes();
			}
			pause();
			this.over.countDown();
			work.forEach(CompletableFuture::join);
			assertThat(this.town.filed() - before).isGreaterThan(ROUNDS);
		}
		finally {
			this.people.shutdownNow();
		}
	}

	// one by one, each restarted at once
	private void everybodyDies() throws InterruptedException {
		for (MortalNode victim : List.copyOf(this.town.nodes())) {
			pause();
			if (this.random.nextBoolean()) {
				victim.isToldToStop();
				pause();
			}
			this.town.loses(victim);
			this.town.startsNode();
		}
	}

	private BusyPerson person(String userId) {
		return new BusyPerson(this.town, userId, SEED, this.over);
	}

	private void pause() throws InterruptedException {
		assertThat(this.over.await(this.random.nextInt(LONGEST_PAUSE_MILLIS), TimeUnit.MILLISECONDS)).isFalse();
	}

}
