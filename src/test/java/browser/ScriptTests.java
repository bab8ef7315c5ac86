package browser;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ScriptTests {

	private final List<String> done = new ArrayList<>();

	private final Script script = new Script();

	ScriptTests() {
		this.script.learn("Ana writes _ to _.", (quotes) -> this.done.add(quotes.next() + ", " + quotes.next()));
		this.script.learn("Bo sees it.", (quotes) -> this.done.add("seen"));
	}

	@Test
	void doesNumberedStepsInOrder() {
		this.script
			.play("# Day\n\nAna is here.\n\n1. Ana writes `hi` to *Bo*.\n2. Bo sees it.\n3. Ana writes *a* to `b`.\n");
		assertThat(this.done).containsExactly("hi, Bo", "seen", "a, b");
	}

	@Test
	void doesNothingWhereAStepIsUnknown() {
		fails("1. Ana writes `hi` to *Bo*.\n2. Bo sees it.\n3. Bo laughs.\n", "Bo laughs.");
		assertThat(this.done).isEmpty();
	}

	@Test
	void doesNothingWhereAStepIsMissing() {
		fails("1. Ana writes `hi` to *Bo*.\n", "Bo sees it.");
		assertThat(this.done).isEmpty();
	}

	@Test
	void namesTheStepThatFailed() {
		Script other = new Script();
		other.learn("Ana writes _.", (quotes) -> assertThat(quotes.next()).isEqualTo("hi"));
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> other.play("1. Ana writes `ho`.\n"))
			.withMessageStartingWith("This did not happen: Ana writes `ho`.");
	}

	@Test
	void usesEverythingAStepQuotes() {
		Script other = new Script();
		other.learn("Ana writes _.", (quotes) -> this.done.add("something"));
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> other.play("1. Ana writes `hi`.\n"))
			.withMessageStartingWith("This did not happen: Ana writes `hi`.");
	}

	private void fails(String page, String sentence) {
		assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> this.script.play(page))
			.withMessageContaining(sentence);
	}

}
