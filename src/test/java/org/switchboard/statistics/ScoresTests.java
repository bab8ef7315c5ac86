package org.switchboard.statistics;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

/**
 * The formulas give what others have published.
 */
class ScoresTests {

	/** https://help.delighted.com/article/240-how-is-csat-calculated */
	@Test
	void satisfactionIsTheTwoBestOfFive() {
		Share csat = Scores.satisfaction(Tally.of(14, 9, 10, 32, 42));
		assertThat(csat).isEqualTo(new Share(74, 107));
		assertThat(csat.value()).hasValueCloseTo(0.6916, within(0.00005));
	}

	/** https://www.orgacuity.com/helptext-ratings */
	@Test
	void favourableAreTheTwoBestOfFive() {
		assertThat(Scores.favorable(Tally.of(1, 1, 1, 1, 1)).value()).hasValue(0.4);
	}

	/**
	 * https://support.thrivesparrow.com/hc/en-us/articles/22648717005981: 60 of 100 chose
	 * the fourth or fifth.
	 */
	@Test
	void oftenIsOftenOrAlways() {
		assertThat(Scores.often(Tally.of(5, 10, 25, 40, 20)).value()).hasValue(0.6);
	}

	/**
	 * 100 promoters, 30 passive, 80 detractors (https://measuringu.com/nps-ux); one of
	 * each answer (https://gist.github.com/fitzgeraldsteele/7361953); 30% and 20%
	 * (https://annualreport2018.dela.nl/begrippenlijst/net-promotor-score).
	 */
	@Test
	void netPromoterIsPromotersLessDetractors() {
		assertThat(Scores.netPromoter(Tally.of(10, 0, 5, 5, 20, 20, 20, 10, 20, 40, 60))).hasValueCloseTo(9.5,
				within(0.05));
		assertThat(Scores.netPromoter(Tally.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1))).hasValueCloseTo(-45.4545,
				within(0.0001));
		assertThat(Scores.netPromoter(Tally.of(0, 0, 0, 0, 0, 0, 20, 50, 0, 30, 0))).hasValue(10);
	}

	/** https://support.cys.group/support/solutions/articles/3000095529 */
	@Test
	void effortIsTheMeanOfSevenSteps() {
		assertThat(Scores.effort(Tally.of(80, 210, 140, 110, 160, 180, 120))).hasValue(4.08);
	}

	@Test
	void responseRateIsOfThoseWhoWereAsked() {
		assertThat(Scores.responseRate(3, 4).value()).hasValue(0.75);
	}

	@Test
	void isNothingWhereNobodyAnswered() {
		Tally nobody = Tally.of(0, 0, 0, 0, 0);
		assertThat(Scores.satisfaction(nobody).value()).isEmpty();
		assertThat(Scores.satisfaction(nobody).interval()).isEmpty();
		assertThat(Scores.netPromoter(Tally.of(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))).isEmpty();
		assertThat(Scores.effort(Tally.of(0, 0, 0, 0, 0, 0, 0))).isEmpty();
		assertThat(Grade.of(new Share(0, 0))).isEmpty();
	}

	@Test
	void refusesAnotherScale() {
		assertThatIllegalArgumentException().isThrownBy(() -> Scores.satisfaction(Tally.of(1, 2, 3, 4)))
			.withMessage("There are 4 options, not 5");
		assertThatIllegalArgumentException().isThrownBy(() -> Scores.netPromoter(Tally.of(1, 2, 3, 4, 5)));
		assertThatIllegalArgumentException().isThrownBy(() -> Scores.effort(Tally.of(1, 2, 3, 4, 5)));
	}

	@Test
	void addsAnswersToTheSameQuestion() {
		assertThat(Tally.of(1, 0, 2).plus(Tally.of(0, 5, 1))).isEqualTo(Tally.of(1, 5, 3));
		assertThatIllegalArgumentException().isThrownBy(() -> Tally.of(1, 0).plus(Tally.of(1, 0, 2)));
	}

	@Test
	void refusesWhatIsNoCount() {
		assertThatIllegalArgumentException().isThrownBy(() -> Tally.of(1, -1));
		assertThatIllegalArgumentException().isThrownBy(() -> new Share(6, 5)).withMessage("6 of 5 is no share");
	}

	/**
	 * Newcombe 1998, table I, method 3
	 * (https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C857::AID-SIM777%3E3.0.CO;2-E).
	 */
	@ParameterizedTest
	@CsvSource(textBlock = """
			81 | 263 | 0.2553 | 0.3662
			15 | 148 | 0.0624 | 0.1605
			 0 |  20 | 0.0000 | 0.1611
			 1 |  29 | 0.0061 | 0.1718
			""", delimiter = '|')
	void intervalIsWilsons(long of, long n, double low, double high) {
		Interval interval = new Share(of, n).interval().orElseThrow();
		assertThat(interval.low()).isCloseTo(low, within(0.00005));
		assertThat(interval.high()).isCloseTo(high, within(0.00005));
	}

	@ParameterizedTest
	@CsvSource({ "9, 10, A", "899, 1000, B", "4, 5, B", "799, 1000, C", "7, 10, C", "699, 1000, D", "3, 5, D",
			"599, 1000, F", "0, 7, F", "7, 7, A" })
	void gradeIsThatOfSchools(long of, long n, Grade grade) {
		assertThat(Grade.of(new Share(of, n))).hasValue(grade);
	}

}
