package org.switchboard.survey.chart;

import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The colors of charts. Options run from red to blue, which people can tell apart with
 * any color vision.
 *
 * @see <a href=
 * "https://colorbrewer2.org/#type=diverging&amp;scheme=RdBu&amp;n=5">ColorBrewer's RdBu,
 * with a middle color that shows on white</a>
 */
final class Palette {

	static final Color CARD = Color.WHITE;

	static final Color INK = new Color(0x1d1c1d);

	static final Color OUTLINE = new Color(0x767676);

	private static final List<Color> ANCHORS = Stream.of(0xca0020, 0xf4a582, 0xd9d9d9, 0x92c5de, 0x0571b0)
		.map(Color::new)
		.toList();

	private static final int MIDDLE = 2;

	private Palette() {
	}

	static List<Color> of(int options) {
		if (options == 1) {
			return List.of(ANCHORS.get(MIDDLE));
		}
		double step = (ANCHORS.size() - 1.0) / (options - 1);
		return IntStream.range(0, options).mapToObj((option) -> at(option * step)).toList();
	}

	private static Color at(double place) {
		int before = Math.min((int) place, ANCHORS.size() - 2);
		Color from = ANCHORS.get(before);
		Color to = ANCHORS.get(before + 1);
		double part = place - before;
		return new Color(mix(from.getRed(), to.getRed(), part), mix(from.getGreen(), to.getGreen(), part),
				mix(from.getBlue(), to.getBlue(), part));
	}

	private static int mix(int from, int to, double part) {
		return (int) Math.round(from + (to - from) * part);
	}

	// text color for this background
	static Color inkOn(Color background) {
		return (contrast(Color.BLACK, background) >= contrast(Color.WHITE, background)) ? Color.BLACK : Color.WHITE;
	}

	// see <a href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2</a>
	static double contrast(Color one, Color other) {
		double lighter = Math.max(luminance(one), luminance(other));
		double darker = Math.min(luminance(one), luminance(other));
		return (lighter + 0.05) / (darker + 0.05);
	}

	private static double luminance(Color color) {
		return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
	}

	private static double linear(int channel) {
		double part = channel / 255.0;
		return (part <= 0.04045) ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
	}

}
