package org.switchboard.digest.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

import org.switchboard.font.ShippedFont;

/**
 * Draws a trend. Its lines also differ in markers and strokes, and their colors can be
 * told apart by color-blind readers.
 *
 * @see <a href="https://jfly.uni-koeln.de/color/">Okabe and Ito's palette</a>
 */
final class TrendPainter {

	static final Color CARD = Color.WHITE;

	static final Color INK = new Color(0x1d1c1d);

	static final Color HALF = new Color(0x0072b2);

	static final Color MOST = new Color(0xd55e00);

	static final Color TARGET = new Color(0x595959);

	static final Font LABEL = ShippedFont.plain(12);

	private static final Font TITLE = ShippedFont.bold(15);

	private static final Color GRID = new Color(0xdddddd);

	private static final BasicStroke LINE = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

	private static final BasicStroke DASHES = new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
			new float[] { 4, 3 }, 0);

	private static final Shape CIRCLE = new Ellipse2D.Double(-3.5, -3.5, 7, 7);

	private static final Shape TRIANGLE = ShapeUtils.createUpTriangle(4);

	private final TrendChart trend;

	private final TrendAxes axes;

	private final XYSeriesCollection lines = new XYSeriesCollection();

	private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();

	TrendPainter(TrendChart trend) {
		this.trend = trend;
		this.axes = new TrendAxes(trend);
	}

	JFreeChart paint() {
		line(TrendWords.HALF, TrendChart.Week::median, HALF, CIRCLE);
		line(TrendWords.MOST, TrendChart.Week::ninetieth, MOST, TRIANGLE);
		this.trend.target().ifPresent(this::target);
		this.renderer.setDrawSeriesLineAsPath(true);
		this.renderer.setLegendLine(new Line2D.Double(-10, 0, 10, 0));
		JFreeChart chart = new JFreeChart(null, plot());
		chart.setBackgroundPaint(CARD);
		chart.setPadding(new RectangleInsets(10, 10, 6, 14));
		title(chart);
		legend(chart.getLegend());
		return chart;
	}

	private void line(String name, Function<TrendChart.Week, Optional<Duration>> number, Color color, Shape marker) {
		XYSeries line = new XYSeries(name);
		for (TrendChart.Week week : this.trend.weeks()) {
			line.add(this.axes.place(week.monday()), number.apply(week).map(TrendAxes::place).orElse(Double.NaN));
		}
		add(line, color, LINE);
		this.renderer.setSeriesShape(this.lines.getSeriesCount() - 1, marker);
	}

	private void target(Duration target) {
		XYSeries line = new XYSeries(TrendWords.target(target));
		line.add(this.axes.weeks().getLowerBound(), TrendAxes.place(target));
		line.add(this.axes.weeks().getUpperBound(), TrendAxes.place(target));
		add(line, TARGET, DASHES);
		this.renderer.setSeriesShapesVisible(this.lines.getSeriesCount() - 1, false);
	}

	private void add(XYSeries line, Color color, BasicStroke stroke) {
		this.renderer.setSeriesPaint(this.lines.getSeriesCount(), color);
		this.renderer.setSeriesStroke(this.lines.getSeriesCount(), stroke);
		this.lines.addSeries(line);
	}

	private XYPlot plot() {
		XYPlot plot = new XYPlot(this.lines, this.axes.weeks(), this.axes.durations(), this.renderer);
		plot.setBackgroundPaint(CARD);
		plot.setOutlineVisible(false);
		plot.setDomainGridlinesVisible(false);
		plot.setRangeGridlinePaint(GRID);
		plot.setRangeGridlineStroke(new BasicStroke(1));
		plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
		if (this.trend.numbers().findAny().isEmpty()) {
			plot.addAnnotation(nothing());
		}
		return plot;
	}

	private XYTextAnnotation nothing() {
		XYTextAnnotation nothing = new XYTextAnnotation(TrendWords.NOTHING,
				this.axes.weeks().getRange().getCentralValue(), this.axes.durations().getRange().getCentralValue());
		nothing.setFont(LABEL);
		nothing.setPaint(INK);
		nothing.setBackgroundPaint(CARD);
		return nothing;
	}

	private void title(JFreeChart chart) {
		TextTitle title = new TextTitle(this.trend.title(), TITLE);
		title.setPaint(INK);
		title.setHorizontalAlignment(HorizontalAlignment.LEFT);
		title.setPadding(0, 4, 8, 0);
		chart.setTitle(title);
	}

	private static void legend(LegendTitle legend) {
		legend.setItemFont(LABEL);
		legend.setItemPaint(INK);
		legend.setFrame(BlockBorder.NONE);
		legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
		legend.setItemLabelPadding(new RectangleInsets(2, 2, 2, 8));
	}

}
