package org.switchboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A node's metrics as Prometheus reads them.
 *
 * @param text the lines as received
 */
record Scrape(String text) {

	private static final HttpClient PROMETHEUS = HttpClient.newHttpClient();

	static Scrape of(Node node) {
		return of(node, "");
	}

	private static Scrape of(Node node, String query) {
		HttpRequest scrape = HttpRequest.newBuilder(node.management().resolve("/actuator/prometheus" + query)).build();
		try {
			return new Scrape(PROMETHEUS.send(scrape, BodyHandlers.ofString()).body());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	static double everywhere(Town town, String name, String... labels) {
		return Stream.of(town.nodes().first(), town.nodes().second())
			.distinct()
			.mapToDouble((node) -> of(node, "?includedNames=" + name.replaceFirst("_total$", "")).sum(name, labels))
			.sum();
	}

	/**
	 * Returns the sum of a metric's series, or 0.
	 * @param name its name
	 * @param labels example: {@code department="hr"}; each series has all of them
	 */
	double sum(String name, String... labels) {
		return this.text.lines()
			.filter((line) -> line.matches(name + "[{ ].*") && List.of(labels).stream().allMatch(line::contains))
			.mapToDouble((line) -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
			.sum();
	}

	Set<String> names() {
		return this.text.lines()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split("[{ ]", 2)[0])
			.collect(Collectors.toSet());
	}

}
