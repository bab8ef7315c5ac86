package org.switchboard.sealing;

import java.util.List;

/** Keys that aren't secret. */
public final class SealingForTests {

	public static final String KEY = "2026:q9Zk0m3vT7xw1bN5cR8yHd2LfJ6gUoPsAiEeKtWnXlM=";

	public static final String NEXT_KEY = "2027:Vb4nM8kQ2wZs6xTc0yHr5jLd9fGuPoIaEiKtWnXlqR3=";

	public static final String LAST_KEY = "2028:n7Xc3vB9mQ1wE5rT8yU2iO6pA4sDfGhJkLzKtWnXlM0=";

	/** Sealing without a key. */
	public static final Sealing NONE = with();

	private SealingForTests() {
	}

	public static Sealing with(String... keys) {
		return new Sealing(new SealingProperties(List.of(keys)));
	}

}
