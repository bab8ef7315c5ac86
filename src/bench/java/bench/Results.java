package bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** The measurements, window by window. */
final class Results {

	private final Map<Row, List<Window>> windows = new HashMap<>();

	private final Map<Row, List<Cost>> costs = new HashMap<>();

	void add(Row row, Window window, Cost cost) {
		this.windows.computeIfAbsent(row, (same) -> new ArrayList<>()).add(window);
		this.costs.computeIfAbsent(row, (same) -> new ArrayList<>()).add(cost.per(window.count()));
	}

	/**
	 * Returns a figure's median over all windows.
	 * @param row whose windows
	 * @param figure the figure of a window
	 */
	double median(Row row, ToDoubleFunction<Window> figure) {
		return median(of(this.windows, row), figure);
	}

	/**
	 * Returns the median ratio of windows that were adjacent in time.
	 * @param row the numerator's windows
	 * @param other the denominator's windows
	 * @param figure the figure of a window
	 */
	double ratio(Row row, Row other, ToDoubleFunction<Window> figure) {
		List<Window> ours = of(this.windows, row);
		List<Window> theirs = of(this.windows, other);
		List<Double> ratios = new ArrayList<>();
		for (int round = 0; round < ours.size(); round++) {
			ratios.add(figure.applyAsDouble(ours.get(round)) / figure.applyAsDouble(theirs.get(round)));
		}
		return median(ratios);
	}

	/** Returns a gesture's median cost over all windows. */
	Cost cost(Row row) {
		List<Cost> all = of(this.costs, row);
		return new Cost(median(all, Cost::clickBytes), median(all, Cost::clickNanos), median(all, Cost::otherBytes),
				median(all, Cost::otherNanos));
	}

	private static <T> double median(List<T> all, ToDoubleFunction<T> figure) {
		return median(all.stream().mapToDouble(figure).boxed().toList());
	}

	private static <T> List<T> of(Map<Row, List<T>> all, Row row) {
		return all.getOrDefault(row, List.of());
	}

	static double median(List<Double> values) {
		List<Double> sorted = values.stream().sorted().toList();
		int half = sorted.size() / 2;
		return (sorted.size() % 2 == 1) ? sorted.get(half) : (sorted.get(half - 1) + sorted.get(half)) / 2;
	}

}
