package org.switchboard.routing;

import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.switchboard.directory.Category;
import org.switchboard.directory.Directory;
import org.switchboard.directory.RiverbendDistrict;

import static org.assertj.core.api.Assertions.assertThat;

class GuessTests {

	private final Directory directory = RiverbendDistrict.directory();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			the projector in 12 is dead               | IT: Projectors and displays
			Bus 14 is LATE again.                     | Transportation: Late bus
			late buses, all of them                   | Transportation: Late bus
			my paycheck is wrong                      | HR: Payroll and paychecks
			the wifi is gone                          | IT: Wi-Fi and internet
			the projector and the printer             | IT:
			the projector is dead and bus 14 is late  |
			please help                               |
			12                                        |
			''                                        |
			""")
	void guessesIfWordsFitNothingElse(String text, String guess) {
		assertThat(Guess.of(this.directory, text)
			.map((about) -> (about.department().name() + ": " + about.category().map(Category::name).orElse(""))
				.strip()))
			.isEqualTo(Optional.ofNullable(guess));
	}

}
