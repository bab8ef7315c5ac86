package org.switchboard.digest;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

import org.switchboard.Node;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.WorkspacesForTests;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.measure.Measuring;
import org.switchboard.request.RatingEvent.ResolutionRated;
import org.switchboard.request.RequestId;
import org.switchboard.request.Requests;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/**
 * Every figure of a digest is what comes out when it is looked up in all requests.
 */
@SwitchboardTest
class RecomputedDigestIntegrationTests {

	private static final Pattern TIME = Pattern.compile("(?:([0-9]+) h)? ?(?:([0-9]+) min)?(?:([0-9]+) s)?");

	/** The same each time, so that the same seeds give the same quarters. */
	private static final Instant NOW = Instant.parse("2026-11-25T20:10:00Z");

	/** As far as requests of the same 1 % may change places. */
	private static final double NEAR = 0.04;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void tellsWhatIsInTheRequests(long seed, Town town) {
		Node node = town.nodes().first();
		WorkspaceId workspace = WorkspacesForTests.fresh();
		town.reloads((yaml) -> yaml.replace("\ndepartments:\n", """

				calendar: {hours: {monday-friday: [7:30-12:00, 12:30-16:30]}}
				departments:
				"""));
		Directory directory = node.bean(Directories.class).of(town.id());
		List<RequestId> ids = new GeneratedQuarter(seed, node, workspace, directory, NOW).happens(400);
		Measuring measuring = new Measuring(node, workspace, directory);
		ids.forEach(measuring::count);
		List<RawRequest> raw = ids.stream()
			.map((id) -> new RawRequest(node.bean(Requests.class).history(workspace, id), directory.zone(), NOW))
			.toList();
		Period period = Period.lastWeek(directory.dateAt(NOW));
		for (String reader : List.of("Rafael Diaz", "Charlene Brown", "Luther Banks")) {
			String userId = town.person(reader).id();
			Scope scope = new Scopes(directory).of(userId).orElseThrow();
			Report report = new Report(measuring.read(period.all(), NOW), scope, period);
			RawRequests own = new RawRequests(raw, directory, isSeenBy(reader, raw, directory));
			assertThatTableTells(report, own, period);
		}
	}

	private static Predicate<RawRequest> isSeenBy(String reader, List<RawRequest> raw, Directory directory) {
		RawRequests all = new RawRequests(raw, directory, (request) -> true);
		return switch (reader) {
			case "Rafael Diaz" -> (request) -> true;
			case "Charlene Brown" -> (request) -> all.network(request).equals("n1");
			default -> (request) -> request.filed().team().id().equals("n1-transportation");
		};
	}

	private static void assertThatTableTells(Report report, RawRequests raw, Period period) {
		JsonNode rows = DigestTable.weeks(report, new Targets(List.of(), List.of())).path("rows");
		LocalDate week = period.weeks().first();
		assertThatColumnTells(column(rows, 1), raw, week);
		assertThatColumnTells(column(rows, 2), raw, week.minusWeeks(1));
		assertThatWeeksBeforeAreTold(column(rows, 3), raw, week);
	}

	private static List<String> column(JsonNode rows, int column) {
		List<String> cells = new ArrayList<>();
		rows.forEach((row) -> cells.add(row.path(column).path("text").asString()));
		return cells;
	}

	private static void assertThatColumnTells(List<String> cells, RawRequests raw, LocalDate week) {
		List<RawRequest.Wait> answers = raw.waits(week, RawRequest::answer);
		List<RawRequest.Wait> resolutions = raw.waits(week, RawRequest::resolution);
		List<ResolutionRated> ratings = raw.ratings(week);
		assertThat(cells.subList(1, 5)).containsExactly(String.valueOf(raw.opened(week)),
				String.valueOf(raw.resolved(week)), String.valueOf(raw.reopened(week)), String.valueOf(raw.open(week)));
		assertThatTimesAreTold(cells, answers, resolutions);
		assertThat(cells.get(10)).isEqualTo(RawRequests
			.share(ratings.stream().filter((rating) -> rating.satisfaction().step() >= 4).count(), ratings.size()));
		assertThat(cells.get(11)).isEqualTo(ease(ratings));
	}

	private static void assertThatWeeksBeforeAreTold(List<String> cells, RawRequests raw, LocalDate week) {
		List<RawRequest.Wait> answers = fourWeeks(week, (one) -> raw.waits(one, RawRequest::answer));
		List<RawRequest.Wait> resolutions = fourWeeks(week, (one) -> raw.waits(one, RawRequest::resolution));
		assertThat(cells.get(0)).isEqualTo("4 weeks before");
		assertThat(Double.parseDouble(cells.get(1))).isEqualTo(answers.size() / 4.0, within(0.05));
		assertThatTimesAreTold(cells, answers, resolutions);
		assertThat(cells.get(11)).isEqualTo(ease(fourWeeks(week, raw::ratings)));
	}

	private static <T> List<T> fourWeeks(LocalDate week, Function<LocalDate, List<T>> what) {
		List<T> all = new ArrayList<>();
		for (int before = 1; before <= 4; before++) {
			all.addAll(what.apply(week.minusWeeks(before)));
		}
		return all;
	}

	private static void assertThatTimesAreTold(List<String> cells, List<RawRequest.Wait> answers,
			List<RawRequest.Wait> resolutions) {
		assertThatTimeIsTold(cells.get(5), answers, 0.5);
		assertThatTimeIsTold(cells.get(6), answers, 0.9);
		assertThat(cells.get(7)).isEqualTo(RawRequests.inTime(answers));
		assertThatTimeIsTold(cells.get(8), resolutions, 0.5);
		assertThat(cells.get(9)).isEqualTo(RawRequests.inTime(resolutions));
	}

	private static void assertThatTimeIsTold(String cell, List<RawRequest.Wait> waits, double part) {
		if (waits.size() < 5) {
			assertThat(cell).isEqualTo("–");
			return;
		}
		Optional<Duration> least = RawRequests.quantile(waits, part - NEAR);
		Optional<Duration> most = RawRequests.quantile(waits, part + NEAR);
		if (cell.equals("not known yet")) {
			assertThat(most).isEmpty();
			return;
		}
		Duration told = read(cell);
		// as it is rounded on screen, and by 1 % before
		Duration rounding = (told.toHours() < 10) ? Duration.ofMinutes(1) : Duration.ofMinutes(31);
		assertThat(told).isGreaterThanOrEqualTo(least.orElseThrow().multipliedBy(98).dividedBy(100).minus(rounding));
		most.ifPresent(
				(limit) -> assertThat(told).isLessThanOrEqualTo(limit.multipliedBy(102).dividedBy(100).plus(rounding)));
	}

	private static Duration read(String cell) {
		Matcher time = TIME.matcher(cell);
		assertThat(time.matches()).as(cell).isTrue();
		return Duration.ofHours(number(time.group(1)))
			.plusMinutes(number(time.group(2)))
			.plusSeconds(number(time.group(3)));
	}

	private static long number(String digits) {
		return (digits != null) ? Long.parseLong(digits) : 0;
	}

	private static String ease(List<ResolutionRated> ratings) {
		List<Integer> efforts = ratings.stream().flatMap((rating) -> rating.effort().stream()).toList();
		double mean = efforts.stream().mapToInt(Integer::intValue).average().orElse(0);
		return (efforts.size() < 5) ? "–" : String.format(Locale.ENGLISH, "%.1f", mean);
	}

}
