package org.switchboard.digest.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Paint;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.util.ShapeUtils;

import org.switchboard.measure.WaitingTime;

/**
 * The lines and marks of a trend: hollow diamonds where it takes longer than that, small
 * ones for several weeks together.
 */
final class TrendMarks extends XYLineAndShapeRenderer {

	private static final Shape DIAMOND = ShapeUtils.createDiamond(5);

	private static final double SMALL = 0.6;

	private final List<List<Shape>> shapes = new ArrayList<>();

	private final List<List<Boolean>> hollow = new ArrayList<>();

	TrendMarks() {
		setDrawSeriesLineAsPath(true);
		setUseFillPaint(true);
	}

	static Shape shape(Shape shape, TrendChart.Week week, Function<TrendChart.Week, Optional<WaitingTime>> number) {
		Shape mark = number.apply(week).filter(WaitingTime::isMore).isPresent() ? DIAMOND : shape;
		return week.isPooled() ? AffineTransform.getScaleInstance(SMALL, SMALL).createTransformedShape(mark) : mark;
	}

	// Adds a line; without marks if there are none.
	void add(Color color, BasicStroke stroke, Stream<Shape> marks, Stream<Boolean> isHollow) {
		int series = this.shapes.size();
		this.shapes.add(marks.toList());
		this.hollow.add(isHollow.toList());
		setSeriesPaint(series, color);
		setSeriesStroke(series, stroke);
		setSeriesShapesVisible(series, !this.shapes.get(series).isEmpty());
	}

	@Override
	public Shape getItemShape(int series, int item) {
		List<Shape> marks = this.shapes.get(series);
		return marks.isEmpty() ? super.getItemShape(series, item) : marks.get(item);
	}

	@Override
	public Paint getItemFillPaint(int series, int item) {
		boolean isHollow = !this.hollow.get(series).isEmpty() && this.hollow.get(series).get(item);
		return isHollow ? TrendPainter.CARD : getItemPaint(series, item);
	}

}
