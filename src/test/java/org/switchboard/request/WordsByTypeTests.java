package org.switchboard.request;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class WordsByTypeTests {

	private final WordsByType<Weather, String, String> cases = new WordsByType<>(Weather.class);

	@Test
	void completeNamesMissingKinds() {
		this.cases.when(Rain.class, (rain, who) -> who + " is wet");
		assertThatIllegalStateException().isThrownBy(this.cases::complete).withMessage("no words for [Fresh, Deep]");
	}

	@Test
	void wordsForASealedKindCoverItsRemainingSubtypes() {
		this.cases.when(Deep.class, (deep, who) -> who + " is under " + deep.inches() + " inches")
			.when(Snow.class, (snow, who) -> who + " is cold")
			.always("", Rain.class)
			.complete();
		assertThat(this.cases.of(new Deep(7), "Luther")).isEqualTo("Luther is under 7 inches");
		assertThat(this.cases.of(new Fresh(), "Luther")).isEqualTo("Luther is cold");
		assertThat(this.cases.of(new Rain(), "Luther")).isEmpty();
	}

	@Test
	void refuseWordsForAKindTwice() {
		this.cases.when(Snow.class, (snow, who) -> who + " is cold");
		assertThatIllegalArgumentException().isThrownBy(() -> this.cases.always("", Deep.class))
			.withMessage("Deep already has words");
	}

	sealed interface Weather {

	}

	record Rain() implements Weather {
	}

	sealed interface Snow extends Weather {

	}

	record Fresh() implements Snow {
	}

	record Deep(int inches) implements Snow {
	}

}
