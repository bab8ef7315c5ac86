package org.switchboard.digest.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.chart.util.ShapeUtils;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

import org.switchboard.font.ShippedFont;
import org.switchboard.measure.WaitingTime;

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

	private static final Font TITLE = ShippedFont.bold(14);

	private static final Color GRID = new Color(0xdddddd);

	private static final BasicStroke LINE = new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);

	private static final BasicStroke DASHES = new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1,
			new float[] { 4, 3 }, 0);

	private static final Shape CIRCLE = new Ellipse2D.Double(-3.5, -3.5, 7, 7);

	private static final Shape TRIANGLE = ShapeUtils.createUpTriangle(4);

	private final TrendChart trend;

	private final TrendAxes axes;

	private final XYSeriesCollection lines = new XYSeriesCollection();

	private final TrendMarks marks = new TrendMarks();

	TrendPainter(TrendChart trend) {
		this.trend = trend;
		this.axes = new TrendAxes(trend);
	}

	JFreeChart paint() {
		line(TrendWords.HALF, TrendChart.Week::median, HALF, CIRCLE);
		line(TrendWords.MOST, TrendChart.Week::ninetieth, MOST, TRIANGLE);
		this.trend.target().ifPresent(this::target);
		JFreeChart chart = new JFreeChart(null, LABEL, plot(), false);
		chart.setBackgroundPaint(CARD);
		chart.setPadding(new RectangleInsets(10, 10, 6, 14));
		title(chart);
		notes(chart);
		return chart;
	}

	private void line(String name, Function<TrendChart.Week, Optional<WaitingTime>> number, Color color, Shape mark) {
		XYSeries line = new XYSeries(name);
		for (TrendChart.Week week : this.trend.weeks()) {
			line.add(this.axes.place(week.monday()),
					number.apply(week).map((time) -> TrendAxes.place(time.time())).orElse(Double.NaN));
		}
		this.marks.add(color, LINE, this.trend.weeks().stream().map((week) -> TrendMarks.shape(mark, week, number)),
				this.trend.weeks().stream().map((week) -> number.apply(week).filter(WaitingTime::isMore).isPresent()));
		this.lines.addSeries(line);
	}

	private void target(Duration target) {
		XYSeries line = new XYSeries(TrendWords.target(target));
		line.add(this.axes.weeks().getLowerBound(), TrendAxes.place(target));
		line.add(TrendAxes.MARGIN, TrendAxes.place(target));
		this.marks.add(TARGET, DASHES, Stream.empty(), Stream.empty());
		this.lines.addSeries(line);
	}

	private XYPlot plot() {
		XYPlot plot = new XYPlot(this.lines, this.axes.weeks(), this.axes.durations(), this.marks);
		plot.setBackgroundPaint(CARD);
		plot.setOutlineVisible(false);
		plot.setDomainGridlinesVisible(false);
		plot.setRangeGridlinePaint(GRID);
		plot.setRangeGridlineStroke(new BasicStroke(1));
		plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
		if (this.trend.numbers().findAny().isEmpty()) {
			plot.addAnnotation(nothing());
		}
		else {
			this.axes.labels(this.lines).forEach((place, name) -> plot.addAnnotation(label(name, place)));
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
		title.setTextAlignment(HorizontalAlignment.LEFT);
		title.setPadding(0, 4, 8, 0);
		chart.setTitle(title);
	}

	private static XYTextAnnotation label(String name, double place) {
		XYTextAnnotation label = new XYTextAnnotation(name, TrendAxes.MARGIN, place);
		label.setTextAnchor(TextAnchor.CENTER_LEFT);
		label.setFont(LABEL);
		label.setPaint(INK);
		return label;
	}

	private void notes(JFreeChart chart) {
		String words = new TrendWords(this.trend).marks();
		if (!words.isEmpty()) {
			TextTitle notes = new TextTitle(words, LABEL);
			notes.setPaint(INK);
			notes.setPosition(RectangleEdge.BOTTOM);
			notes.setHorizontalAlignment(HorizontalAlignment.LEFT);
			notes.setTextAlignment(HorizontalAlignment.LEFT);
			chart.addSubtitle(notes);
		}
	}

}
