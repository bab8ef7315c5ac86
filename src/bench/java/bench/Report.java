package bench;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** The results, for people to read. */
final class Report {

	private static final int MANY = Benchmark.MOST_CONNECTIONS;

	private final PrintStream out;

	Report(PrintStream out) {
		this.out = out;
	}

	void beginning(int rounds, Duration window) {
		line("%s, %d processors, Java %s; %d windows of %d ms each, taking turns; medians of the windows",
				Instant.now().truncatedTo(ChronoUnit.SECONDS), Runtime.getRuntime().availableProcessors(),
				Runtime.version(), rounds, window.toMillis());
	}

	void firstClicks(FirstClicks found) {
		line("%nON A NODE THAT HAS JUST BECOME READY, ms");
		found.first()
			.forEach((gesture, first) -> line("%-30s first %4.0f (median of %d nodes), later %4.0f", gesture,
					Results.median(first), first.size(),
					Results.median(found.later().getOrDefault(gesture, List.of()))));
	}

	void times(Results results) {
		for (Row.Kind kind : Row.Kind.values()) {
			line("%n%-30s%31s%31s", kind, "1 connection", MANY + " connections");
			line("%-30s%11s%10s%10s%11s%10s%10s", "", "a second", "median", "p99", "a second", "median", "p99");
			for (Subject who : Subject.values()) {
				line("%-30s%s%s", who, times(results, new Row(who, kind, 1)), times(results, new Row(who, kind, MANY)));
			}
		}
	}

	private static String times(Results results, Row row) {
		return String.format(Locale.ROOT, "%11.0f%7.2f ms%7.2f ms", results.median(row, Window::perSecond),
				results.median(row, Window::median), results.median(row, Window::p99));
	}

	/** Ratios of adjacent windows, so that other load on the machine affects both. */
	void aims(Results results) {
		line("%nBESIDE %s, %d CONNECTIONS%nand p99 beside few stored requests, %d and 1 connections", Subject.CREATING,
				MANY, MANY);
		for (Row.Kind kind : Row.Kind.values()) {
			Row creating = new Row(Subject.CREATING, kind, MANY);
			for (Subject who : List.of(Subject.CLICKS, Subject.WHOLE)) {
				Row row = new Row(who, kind, MANY);
				line("%-30s%-8s throughput %.2f (aim: 0.75 or more), median %.2f (aim: 1.50 or less)", who, kind,
						results.ratio(row, creating, Window::perSecond), results.ratio(row, creating, Window::median));
			}
			line("%-30s%-8s p99 %.2f and %.2f (aim: 1.20 or less)", Subject.MILLION, kind, p99(results, kind, MANY),
					p99(results, kind, 1));
		}
	}

	private static double p99(Results results, Row.Kind kind, int connections) {
		return results.ratio(new Row(Subject.MILLION, kind, connections), new Row(Subject.CLICKS, kind, connections),
				Window::p99);
	}

	void costs(Results results) {
		line("%n%-38s%29s%29s", "COST OF A GESTURE", "threads that answer clicks", "all others");
		for (Row.Kind kind : Row.Kind.values()) {
			for (Subject who : Subject.values()) {
				Cost cost = results.cost(new Row(who, kind, MANY));
				line("%-30s%-8s%s%s", who, kind, spent(cost.clickBytes(), cost.clickNanos()),
						spent(cost.otherBytes(), cost.otherNanos()));
			}
		}
	}

	void following(Following found) {
		line("%nREDIS ROUND TRIPS OF A CLICK: %.2f to submit, %.2f to claim", found.submitting(), found.claiming());
		line("%nWHAT FOLLOWS, AS FAST AS IT CAN: %.1f messages a request, %.0f a second; of each %.2f round trips,%s",
				found.messages(), found.perSecond(), found.delivering(),
				spent(found.cost().otherBytes(), found.cost().otherNanos()));
	}

	private static String spent(double bytes, double nanos) {
		return String.format(Locale.ROOT, "%12.1f kB%11.0f µs", bytes / 1000, nanos / 1000);
	}

	private void line(String format, Object... values) {
		this.out.printf(Locale.ROOT, format + "%n", values);
	}

}
