package org.switchboard.survey.chart;

import java.awt.Color;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PaletteTests {

	private static final double OF_TEXT = 4.5;

	private static final double OF_GRAPHICS = 3;

	/** https://webaim.org/articles/contrast/evaluating */
	@Test
	void contrastFollowsWcag() {
		assertThat(Palette.contrast(Color.BLACK, Color.WHITE)).isCloseTo(21, within(0.001));
		assertThat(Palette.contrast(Color.WHITE, new Color(0x777777))).isCloseTo(4.48, within(0.005));
		assertThat(Palette.contrast(Color.WHITE, new Color(0x767676))).isCloseTo(4.54, within(0.005));
	}

	@Test
	void cardTextAndBarsAreReadable() {
		assertThat(Palette.contrast(Palette.INK, Palette.CARD)).isGreaterThan(OF_TEXT);
		assertThat(Palette.contrast(Palette.OUTLINE, Palette.CARD)).isGreaterThan(OF_GRAPHICS);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 7, 11 })
	void numbersAreReadableOnEveryColor(int options) {
		assertThat(Palette.of(options)).hasSize(options)
			.doesNotHaveDuplicates()
			.allSatisfy((color) -> assertThat(Palette.contrast(Palette.inkOn(color), color)).isGreaterThan(OF_TEXT));
	}

	@Test
	void worstIsRedAndBestIsBlue() {
		assertThat(Palette.of(5)).first().isEqualTo(Palette.of(2).get(0)).isEqualTo(new Color(0xca0020));
		assertThat(Palette.of(5)).last().isEqualTo(Palette.of(11).get(10)).isEqualTo(new Color(0x0571b0));
		assertThat(Palette.of(3).get(1)).isEqualTo(Palette.of(1).get(0)).isEqualTo(new Color(0xd9d9d9));
	}

}
