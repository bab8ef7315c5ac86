package browser;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A page of numbered steps, and how to do each. A step is a sentence; what is typed,
 * pressed or read in it is quoted as {@code `this`} or {@code *this*}, and may differ
 * between steps.
 */
final class Script {

	private static final Pattern STEP = Pattern.compile("(?m)^[0-9]+\\. (.+)$");

	private static final Pattern QUOTED = Pattern.compile("`([^`]+)`|\\*([^*]+)\\*");

	private final Map<String, Consumer<Iterator<String>>> sentences = new LinkedHashMap<>();

	/**
	 * Defines how a step is done.
	 * @param sentence the step, with {@code _} in place of each quote
	 * @param act does it, with the quotes in the sentence's order
	 */
	void learn(String sentence, Consumer<Iterator<String>> act) {
		assertThat(this.sentences.put(sentence, act)).as(sentence).isNull();
	}

	/**
	 * Does all steps in order.
	 * @param page must have all defined steps and no others
	 */
	void play(String page) {
		play(page, () -> {
		});
	}

	/**
	 * Does all steps in order.
	 * @param page must have all defined steps and no others
	 * @param before is done before each step
	 */
	void play(String page, Runnable before) {
		List<String> steps = STEP.matcher(page).results().map((step) -> step.group(1)).toList();
		assertThat(steps.stream().map(Script::sentence).distinct()).as("what is told, and what can be done")
			.containsExactlyInAnyOrderElementsOf(this.sentences.keySet());
		steps.forEach((step) -> {
			before.run();
			perform(step);
		});
	}

	private void perform(String step) {
		Iterator<String> quotes = quotes(step).iterator();
		try {
			Objects.requireNonNull(this.sentences.get(sentence(step))).accept(quotes);
			assertThat(quotes).as("quotes of no use").isExhausted();
		}
		catch (AssertionError | RuntimeException ex) {
			throw new AssertionError("This did not happen: " + step + "\n" + ex.getMessage(), ex);
		}
	}

	private static String sentence(String step) {
		return QUOTED.matcher(step).replaceAll("_");
	}

	private static List<String> quotes(String step) {
		return QUOTED.matcher(step).results().map(Script::quote).toList();
	}

	private static String quote(MatchResult found) {
		return (found.group(1) != null) ? found.group(1) : found.group(2);
	}

}
