package org.switchboard;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.awaitility.core.ConditionTimeoutException;
import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;
import slacksim.workspace.Person;

/**
 * A person who does one thing after another all day and retries a few times what failed.
 */
final class BusyPerson {

	private static final int ATTEMPTS = 5;

	private static final int BREATH_MILLIS = 100;

	private final MortalTown town;

	private final Person person;

	private final Random random;

	private final CountDownLatch over;

	private int wishes;

	BusyPerson(MortalTown town, String userId, long seed, CountDownLatch over) {
		this.town = town;
		this.person = town.workspace().person(userId);
		this.random = new Random(seed + userId.hashCode());
		this.over = over;
	}

	/** Files requests. */
	void asks() {
		while (goesOn()) {
			tries(() -> submits(this.town.wants(this.person, wish()), wish()));
			this.wishes++;
		}
	}

	/** Claims, answers and resolves the requests in the channel. */
	void helps() {
		while (goesOn()) {
			tries(() -> {
				List<Card> cards = this.person.in("#n1-transportation").messages();
				if (!cards.isEmpty()) {
					helpsWith(cards.get(this.random.nextInt(cards.size())));
				}
			});
		}
	}

	private void helpsWith(Card card) {
		List<String> buttons = card.buttons()
			.stream()
			.filter(List.of("Claim", "Reply…", "Resolve…")::contains)
			.toList();
		if (!buttons.isEmpty()) {
			Outcome outcome = card.clicks(buttons.get(this.random.nextInt(buttons.size())));
			Optional<Modal> form = outcome.openModal();
			if (form.isPresent()) {
				submits(form.get().fills("text", wish()), wish());
				this.wishes++;
			}
		}
	}

	private void submits(Modal form, String words) {
		for (int attempt = 0; attempt < ATTEMPTS && form.isOpen() && goesOn(); attempt++) {
			form.submits();
		}
		this.town.wished(words, !form.isOpen());
		if (form.isOpen()) {
			form.closes();
		}
	}

	private String wish() {
		return this.person.user().realName() + " says " + this.wishes;
	}

	// a card that never appeared because no one answered is skipped
	private static void tries(Runnable gestures) {
		try {
			gestures.run();
		}
		catch (AssertionError | ConditionTimeoutException ex) {
			// the person gives up
		}
	}

	private boolean goesOn() {
		try {
			return !this.over.await(this.random.nextInt(BREATH_MILLIS), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

}
