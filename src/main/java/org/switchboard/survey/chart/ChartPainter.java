package org.switchboard.survey.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.LineBreakMeasurer;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.switchboard.font.ShippedFont;

/**
 * Draws a chart from top to bottom. Chart libraries want to know the height in advance
 * and put labels beside the bars. On a phone, that halves the bars and leaves no room for
 * their numbers.
 */
final class ChartPainter {

	private static final int WIDTH = 360;

	private static final int SCALE = 2;

	private static final int MARGIN = 14;

	private static final int INNER = WIDTH - 2 * MARGIN;

	private static final int BAR = 24;

	private static final int SWATCH = 12;

	private static final int GAP = 6;

	// below this share, the number doesn't fit
	private static final double NUMBERED = 0.075;

	private static final Font TITLE = ShippedFont.bold(15);

	private static final Font LABEL = ShippedFont.plain(13);

	private static final Font SMALL = ShippedFont.plain(12);

	private final Graphics2D graphics;

	private final DistributionChart chart;

	private final List<Color> colors;

	private double y = MARGIN;

	private ChartPainter(Graphics2D graphics, DistributionChart chart) {
		this.graphics = graphics;
		this.chart = chart;
		this.colors = Palette.of(chart.options().size());
	}

	static BufferedImage paint(DistributionChart chart) {
		int height = paint(chart, new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB));
		BufferedImage image = new BufferedImage(WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
		paint(chart, image);
		return image;
	}

	private static int paint(DistributionChart chart, BufferedImage image) {
		Graphics2D graphics = image.createGraphics();
		try {
			graphics.scale(SCALE, SCALE);
			graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
			graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
			graphics.setColor(Palette.CARD);
			graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
			return new ChartPainter(graphics, chart).paint();
		}
		finally {
			graphics.dispose();
		}
	}

	private int paint() {
		write(this.chart.title(), TITLE, MARGIN, INNER);
		for (DistributionChart.Row row : this.chart.rows()) {
			this.y += 2 * GAP;
			head(row);
			this.y += GAP / 2.0;
			bar(row);
		}
		this.y += 2 * GAP;
		legend();
		return (int) Math.ceil(this.y + MARGIN);
	}

	private void head(DistributionChart.Row row) {
		double top = this.y;
		double size = width(row.size(), SMALL);
		write(row.size(), SMALL, MARGIN + INNER - size, INNER);
		double below = this.y;
		this.y = top;
		write(row.label(), LABEL, MARGIN, INNER - size - 2 * GAP);
		this.y = Math.max(this.y, below);
	}

	private void bar(DistributionChart.Row row) {
		double x = MARGIN;
		for (int option = 0; option < this.colors.size(); option++) {
			double share = row.share(option).value().orElse(0);
			segment(x, INNER * share, this.colors.get(option));
			if (share >= NUMBERED) {
				number(DistributionChart.percent(row.share(option)), x + INNER * share / 2, this.colors.get(option));
			}
			x += INNER * share;
		}
		if (row.tally().n() == 0) {
			number("No answers", MARGIN + INNER / 2.0, Palette.CARD);
		}
		this.graphics.setColor(Palette.OUTLINE);
		this.graphics.draw(new Rectangle2D.Double(MARGIN, this.y, INNER, BAR));
		this.y += BAR;
	}

	// ends with a white line, because neighboring colors can look alike
	private void segment(double x, double width, Color color) {
		this.graphics.setColor(color);
		this.graphics.fill(new Rectangle2D.Double(x, this.y, width, BAR));
		this.graphics.setColor(Palette.CARD);
		this.graphics.fill(new Rectangle2D.Double(x + width - 0.5, this.y, Math.min(width, 1), BAR));
	}

	private void number(String number, double center, Color background) {
		TextLayout layout = new TextLayout(number, SMALL, this.graphics.getFontRenderContext());
		this.graphics.setColor(Palette.inkOn(background));
		double baseline = this.y + (BAR + layout.getAscent() - layout.getDescent()) / 2;
		layout.draw(this.graphics, (float) (center - layout.getAdvance() / 2), (float) baseline);
	}

	private void legend() {
		double x = MARGIN;
		double below = this.y;
		for (int option = 0; option < this.colors.size(); option++) {
			String label = this.chart.options().get(option);
			double width = SWATCH + GAP + width(label, SMALL);
			if (x > MARGIN && x + width > MARGIN + INNER) {
				x = MARGIN;
				this.y = below + GAP;
			}
			below = Math.max(below, entry(x, label, this.colors.get(option)));
			x += width + 2 * GAP;
		}
		this.y = below;
	}

	// restores y, because the next entry may go on the same line
	private double entry(double x, String label, Color color) {
		double top = this.y;
		Rectangle2D swatch = new Rectangle2D.Double(x, top + 1, SWATCH, SWATCH);
		this.graphics.setColor(color);
		this.graphics.fill(swatch);
		this.graphics.setColor(Palette.OUTLINE);
		this.graphics.draw(swatch);
		write(label, SMALL, x + SWATCH + GAP, MARGIN + INNER - x - SWATCH - GAP);
		double below = this.y;
		this.y = top;
		return below;
	}

	private void write(String text, Font font, double x, double width) {
		this.graphics.setColor(Palette.INK);
		for (TextLayout line : lines(text, font, width)) {
			line.draw(this.graphics, (float) x, (float) (this.y + line.getAscent()));
			this.y += line.getAscent() + line.getDescent() + line.getLeading();
		}
	}

	private double width(String text, Font font) {
		return this.graphics.getFontMetrics(font).getStringBounds(text, this.graphics).getWidth();
	}

	private List<TextLayout> lines(String text, Font font, double width) {
		List<TextLayout> lines = new ArrayList<>();
		if (!text.isEmpty()) {
			var styled = new AttributedString(text, Map.of(TextAttribute.FONT, font)).getIterator();
			LineBreakMeasurer measurer = new LineBreakMeasurer(styled, this.graphics.getFontRenderContext());
			while (measurer.getPosition() < text.length()) {
				lines.add(measurer.nextLayout((float) width));
			}
		}
		return lines;
	}

}
