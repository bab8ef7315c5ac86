package org.switchboard.anonymity;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

import slacksim.workspace.Card;
import slacksim.workspace.Modal;
import slacksim.workspace.Outcome;
import slacksim.workspace.Workspace;

/** How people answer by clicking in Slack; the seed determines what each one does. */
final class Answering implements AutoCloseable {

	private static final int AT_ONCE = 4;

	/** All that anyone ever writes. */
	static final Pattern WORDS = Pattern.compile("more of [a-p]+");

	private final ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);

	private final AtomicLong given = new AtomicLong();

	private final Workspace workspace;

	Answering(Workspace workspace) {
		this.workspace = workspace;
	}

	/**
	 * Lets everyone whose time has come answer or change their answers.
	 * @param round the round
	 * @param reminders how many reminders went out
	 */
	void goesOn(Round round, int reminders) {
		List<Callable<Boolean>> all = new ArrayList<>();
		round.asked().forEach((userId, questions) -> {
			if (Habit.of(round, userId).answers(reminders)) {
				all.add(() -> answers(round, userId, questions, reminders));
			}
		});
		try {
			for (Future<Boolean> one : this.threads.invokeAll(all)) {
				one.get();
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		catch (ExecutionException ex) {
			throw new AssertionError(ex.getCause());
		}
	}

	private boolean answers(Round round, String userId, List<Integer> questions, int reminders) {
		Random random = new Random((round.id() + userId + reminders).hashCode());
		Card card = card(round, userId);
		int some = (random.nextInt(6) > 0) ? 1 : questions.size();
		int first = random.nextInt(questions.size());
		for (int i = first; i < first + some; i++) {
			answers(round, userId, card, questions.get(i % questions.size()), random);
		}
		return true;
	}

	private Card card(Round round, String userId) {
		List<Card> cards = this.workspace.person(userId).dm().messages();
		return cards.stream()
			.filter((card) -> card.text()
				.contains(round.pulse().questions().get(round.asked().get(userId).get(0)).text()))
			.reduce((older, newer) -> newer)
			.orElseThrow();
	}

	/** Lets one person answer one question. */
	void answers(Round round, String userId, int question) {
		answers(round, userId, card(round, userId), question, new Random(question));
	}

	private void answers(Round round, String userId, Card card, int index, Random random) {
		Pulse.Question question = round.pulse().questions().get(index);
		int option = (int) (random.nextDouble() * question.options().size());
		Outcome outcome;
		if (question.isText()) {
			String words = words(round, userId);
			Modal modal = card.clicks("Write…").modal();
			outcome = modal.fills(question.text(), words).submits();
			round.answers(userId, index, words);
		}
		else {
			String label = question.options().get(option);
			outcome = (question.options().size() > 5) ? card.chooses("Choose", label) : card.clicks(label);
			round.answers(userId, index, String.valueOf(option));
		}
		if (!outcome.error().isEmpty() || !outcome.ephemerals().isEmpty()) {
			throw new AssertionError(userId + ": " + outcome.error() + outcome.ephemerals());
		}
		this.given.incrementAndGet();
	}

	// different for everyone, and without names or numbers
	static String words(Round round, String userId) {
		return "more of " + Integer.toHexString((round.id() + userId).hashCode())
			.chars()
			.map((digit) -> 'a' + Character.digit(digit, 16))
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
	}

	long answersGiven() {
		return this.given.get();
	}

	@Override
	public void close() {
		this.threads.shutdownNow();
	}

	/** When someone answers. */
	private enum Habit {

		AT_ONCE, CHANGES_IT_LATER, AFTER_A_REMINDER, AFTER_TWO, NEVER;

		private static Habit of(Round round, String userId) {
			int habit = new Random((round.id() + " " + userId).hashCode() * 31L).nextInt(20);
			if (userId.equals(District.LEAVER) || habit >= 12) {
				return NEVER;
			}
			return (habit < 8) ? AT_ONCE : (habit < 9) ? CHANGES_IT_LATER : (habit < 11) ? AFTER_A_REMINDER : AFTER_TWO;
		}

		private boolean answers(int reminders) {
			return switch (this) {
				case AT_ONCE -> reminders == 0;
				case CHANGES_IT_LATER -> reminders <= 1;
				case AFTER_A_REMINDER -> reminders == 1;
				case AFTER_TWO -> reminders == 2;
				case NEVER -> false;
			};
		}

	}

}
