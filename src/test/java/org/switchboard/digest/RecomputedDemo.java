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
import org.switchboard.request.FiledRef;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.sla.ClockKind;
import org.switchboard.sla.Urgency;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds digests, as people read them in Slack, to what is in the requests of a workspace.
 */
public final class RecomputedDemo {

	private static final Pattern TARGET = Pattern.compile("([0-9]+) h");

	private static final Pattern PULSE = Pattern.compile(
			"one of the two best of five: \\*([0-9]+ %)\\* \\((n = [0-9]+)\\)(?:, in the district ([0-9]+ %) \\((n = [0-9]+)\\))?");

	private static final List<String> BEST = List.of("Agree", "Strongly agree", "Often", "Always");

	private final RawRequests own;

	private final Directory directory;

	private final LocalDate week;

	private final String network;

	/**
	 * Reads all requests.
	 * @param node a node
	 * @param workspace where
	 * @param now the time; the week before is the one of the digest
	 * @param network of which network, or empty for all
	 */
	public RecomputedDemo(Node node, WorkspaceId workspace, Instant now, String network) {
		Requests requests = node.bean(Requests.class);
		this.directory = node.bean(Directories.class).of(workspace);
		List<RawRequest> raw = Stream
			.concat(LongStream.rangeClosed(1, requests.last(workspace)).mapToObj(RequestId::new),
					requests.confidentialSince(workspace, Instant.EPOCH, 1000).stream().map(FiledRef::id))
			.map((id) -> new RawRequest(id, Patiently.does(() -> requests.history(workspace, id)),
					this.directory.zone(), now))
			.toList();
		RawRequests all = new RawRequests(raw, this.directory, (request) -> true);
		this.own = all.only((request) -> network.isEmpty() || all.network(request).equals(network));
		this.week = Period.lastWeek(this.directory.dateAt(now)).weeks().first();
		this.network = network;
	}

	/**
	 * Fails unless each figure is what comes out when it is looked up.
	 * @param head the first message
	 */
	public void isToldAboveTheChart(Card head) {
		JsonNode blocks = head.json().path("blocks");
		new RecomputedSentences(this.own, this.week).areTold(blocks.path(1).path("text").path("text").asString());
		JsonNode rows = blocks.path(2).path("rows");
		new Recomputed(this.own, this.week).tableTells(rows);
		targetIsTold(rows.path(5), ClockKind.FIRST_RESPONSE);
		targetIsTold(rows.path(8), ClockKind.RESOLUTION);
	}

	private void targetIsTold(JsonNode row, ClockKind clock) {
		Set<Duration> promised = this.own.own()
			.stream()
			.filter((request) -> request.filed().urgency() == Urgency.NORMAL)
			.map((request) -> request.filed().terms().counting(clock).orElseThrow().within())
			.collect(Collectors.toSet());
		Matcher told = TARGET.matcher(row.path(4).path("text").asString());
		assertThat(told.matches()).isTrue();
		assertThat(promised).containsExactly(Duration.ofHours(Long.parseLong(told.group(1))));
	}

	/**
	 * Fails unless each point is what comes out.
	 * @param altText the chart in words
	 */
	public void isToldByTheChart(String altText) {
		List<String> weeks = altText.lines().skip(2).toList();
		assertThat(weeks).hasSize(12);
		for (int before = 0; before < 12; before++) {
			new RecomputedChart(this.own, this.week.minusWeeks(before)).isTold(weeks.get(11 - before));
		}
	}

	/**
	 * Fails unless all below the chart is what comes out.
	 * @param text the last message
	 * @param pulse what each principal answered when they were asked last
	 */
	public void isToldBelowIt(String text, Map<String, List<String>> pulse) {
		new Recomputed(this.own, this.week).equityTells(text);
		RecomputedRest rest = new RecomputedRest(this.own, this.week);
		rest.oldestAreTold(text, this.week.plusWeeks(1));
		rest.mostReopenedIsTold(text);
		rest.goalsAreTold(text, 1);
		pulseIsTold(text, pulse);
	}

	private void pulseIsTold(String text, Map<String, List<String>> pulse) {
		Matcher told = PULSE.matcher(text);
		assertThat(told.find()).isTrue();
		String district = share(pulse, (principal) -> true);
		Set<String> principals = this.directory.schools()
			.stream()
			.filter((school) -> school.network().id().equals(this.network))
			.flatMap((school) -> school.principals().stream())
			.map(Person::userId)
			.collect(Collectors.toSet());
		assertThat(told.group(1) + " (" + told.group(2) + ")")
			.isEqualTo(this.network.isEmpty() ? district : share(pulse, principals::contains));
		assertThat(told.group(3) + " (" + told.group(4) + ")")
			.isEqualTo(this.network.isEmpty() ? "null (null)" : district);
	}

	private static String share(Map<String, List<String>> pulse, Predicate<String> which) {
		List<String> all = pulse.entrySet()
			.stream()
			.filter((one) -> which.test(one.getKey()))
			.flatMap((one) -> one.getValue().stream())
			.toList();
		return RawRequests.share(all.stream().filter(BEST::contains).count(), all.size());
	}

}
