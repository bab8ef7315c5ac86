package org.switchboard.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import slacksim.workspace.Card;
import tools.jackson.databind.JsonNode;

import org.switchboard.Node;
import org.switchboard.Patiently;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.request.DatedRequestId;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.sla.ClockKind;
import org.switchboard.sla.Urgency;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;

/** Checks digests, as people read them in Slack, against a workspace's requests. */
public final class RecomputedDemo {

	private static final Pattern TARGET = Pattern.compile("within ([0-9]+) hr");

	private static final Pattern PULSE = Pattern.compile(
			"\\(closed [A-Z][a-z]+ [0-9]+\\): \\*([0-9]+%)\\* favorable (?:in .*? )?\\(([0-9]+) answers\\)(?: vs\\. ([0-9]+%) districtwide \\(([0-9]+)\\))?");

	private static final List<String> BEST = List.of("Agree", "Strongly agree", "Often", "Always");

	private final RawRequests own;

	private final Directory directory;

	private final LocalDate week;

	private final String network;

	/**
	 * Reads all requests.
	 * @param now the time; the digest covers the week before
	 * @param network limits it to a network; empty for all
	 */
	public RecomputedDemo(Node node, WorkspaceId workspace, Instant now, String network) {
		Requests requests = node.bean(Requests.class);
		this.directory = node.bean(Directories.class).of(workspace);
		List<RawRequest> raw = Stream
			.concat(LongStream.rangeClosed(1, requests.last(workspace)).mapToObj(RequestId::new),
					requests.confidentialSince(workspace, Instant.EPOCH, 1000).stream().map(DatedRequestId::id))
			.map((id) -> new RawRequest(id, Patiently.does(() -> requests.history(workspace, id)),
					this.directory.zone(), now))
			.toList();
		RawRequests all = new RawRequests(raw, this.directory, (request) -> true);
		this.own = all.only((request) -> network.isEmpty() || all.network(request).equals(network));
		this.week = Period.lastWeek(this.directory.dateAt(now)).weeks().first();
		this.network = network;
	}

	/**
	 * Fails unless every figure above the chart matches the requests.
	 * @param head the first message
	 */
	public void checkAboveTheChart(Card head) {
		JsonNode blocks = head.json().path("blocks");
		new RecomputedSentences(this.own, this.week).check(blocks.path(1).path("text").path("text").asString());
		List<List<String>> rows = ReportLines.read(blocks.path(2).path("text").path("text").asString());
		new Recomputed(this.own, this.week).checkTable(rows);
		checkTarget(rows.get(7), ClockKind.FIRST_RESPONSE);
		checkTarget(rows.get(9), ClockKind.RESOLUTION);
	}

	private void checkTarget(List<String> row, ClockKind clock) {
		Set<Duration> promised = this.own.own()
			.stream()
			.filter((request) -> request.filed().urgency() == Urgency.NORMAL)
			.map((request) -> request.filed().terms().counting(clock).orElseThrow().within())
			.collect(Collectors.toSet());
		Matcher match = TARGET.matcher(row.get(4));
		assertThat(match.matches()).isTrue();
		assertThat(promised).containsExactly(Duration.ofHours(Long.parseLong(match.group(1))));
	}

	/**
	 * Fails unless every point of the chart matches the requests.
	 * @param altText the chart in words
	 */
	public void checkChart(String altText) {
		List<String> weeks = altText.lines().skip(2).toList();
		assertThat(weeks).hasSize(12);
		for (int before = 0; before < 12; before++) {
			new RecomputedChart(this.own, this.week.minusWeeks(before)).check(weeks.get(11 - before));
		}
	}

	/**
	 * Fails unless everything below the chart matches the requests.
	 * @param text the last message
	 * @param pulse each principal's answers to the last survey
	 */
	public void checkBelowTheChart(String text, Map<String, List<String>> pulse) {
		new Recomputed(this.own, this.week).checkEquity(text);
		RecomputedRest rest = new RecomputedRest(this.own, this.week);
		rest.checkOldest(text, this.week.plusWeeks(1));
		rest.checkMostReopened(text);
		rest.checkGoals(text, 1);
		checkPulse(text, pulse);
	}

	private void checkPulse(String text, Map<String, List<String>> pulse) {
		Matcher match = PULSE.matcher(text);
		assertThat(match.find()).isTrue();
		String district = share(pulse, (principal) -> true);
		Set<String> principals = this.directory.schools()
			.stream()
			.filter((school) -> school.network().id().equals(this.network))
			.flatMap((school) -> school.principals().stream())
			.map(Person::userId)
			.collect(Collectors.toSet());
		assertThat(match.group(1) + " of " + match.group(2))
			.isEqualTo(this.network.isEmpty() ? district : share(pulse, principals::contains));
		assertThat(match.group(3) + " of " + match.group(4))
			.isEqualTo(this.network.isEmpty() ? "null of null" : district);
	}

	private static String share(Map<String, List<String>> pulse, Predicate<String> which) {
		List<String> all = pulse.entrySet()
			.stream()
			.filter((one) -> which.test(one.getKey()))
			.flatMap((one) -> one.getValue().stream())
			.toList();
		return Math.round(100.0 * all.stream().filter(BEST::contains).count() / all.size()) + "% of " + all.size();
	}

}
