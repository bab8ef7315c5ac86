package org.switchboard.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.data.redis.core.StringRedisTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.switchboard.Node;
import org.switchboard.Patiently;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.WorkspacesForTests;
import org.switchboard.conversation.card.TeamCardPlaces;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.goal.GoalBoard;
import org.switchboard.goal.GoalsForTests;
import org.switchboard.measure.Figures;
import org.switchboard.measure.Measuring;
import org.switchboard.measure.Quarter;
import org.switchboard.measure.ServiceFigures;
import org.switchboard.measure.Weeks;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.workspace.WorkspaceId;

import static org.assertj.core.api.Assertions.assertThat;

/** Every figure of a digest matches the requests. */
@SwitchboardTest
class RecomputedDigestIntegrationTests {

	/** Fixed, so that the same seeds give the same quarters. */
	private static final Instant NOW = Instant.parse("2026-11-25T20:10:00Z");

	private static final LocalDate THIS_WEEK = LocalDate.of(2026, 11, 23);

	private static final LocalDate LAST_WEEK = THIS_WEEK.minusWeeks(1);

	private static final int WEEKS = 4;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void matchesTheRequests(long seed, Town town) {
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
			.map((id) -> new RawRequest(id, Patiently.does(() -> node.bean(Requests.class).history(workspace, id)),
					directory.zone(), NOW))
			.toList();
		RequestLinks links = new RequestLinks(town.id(), node.bean(TeamCardPlaces.class), directory.zone());
		for (int before = 0; before < WEEKS; before++) {
			Weeks weeks = Weeks.of(directory.dateAt(NOW).minusWeeks(1 + before));
			Period period = new Period(weeks, directory.dateAt(NOW));
			ServiceFigures service = measuring.read(period.all(), NOW);
			for (String reader : List.of("Rafael Diaz", "Charlene Brown", "Luther Banks")) {
				Scope scope = new Scopes(directory).of(town.person(reader).id()).orElseThrow();
				RawRequests own = new RawRequests(raw, directory, isSeenBy(reader, raw, directory));
				check(new Report(service, scope, period), own, links);
			}
		}
		Quarter quarter = Quarter.of(LAST_WEEK);
		GoalsForTests.set(node.bean(StringRedisTemplate.class), town.id(), directory, quarter);
		String goals = node.bean(GoalBoard.class)
			.section(town.id(), measuring.read(quarter.weeks(), NOW), LAST_WEEK, (team) -> true)
			.orElseThrow();
		new RecomputedRest(new RawRequests(raw, directory, (request) -> true), LAST_WEEK).checkGoals(goals, 8);
	}

	private static void check(Report report, RawRequests own, RequestLinks links) {
		LocalDate week = report.period().weeks().first();
		Recomputed recomputed = new Recomputed(own, week);
		DigestMessage message = new DigestMessage(report, links);
		JsonNode head = JsonMapper.shared()
			.readTree(message.head(new Targets(List.of(), List.of()), Optional.empty()).blocks());
		new RecomputedSentences(own, week).check(head.path(1).path("text").path("text").asString());
		recomputed.checkTable(ReportLines.read(head.path(2).path("text").path("text").asString()));
		recomputed.checkTrend(report.trend());
		String chart = DigestChart.chart(report, new Targets(List.of(), List.of())).altText();
		List<String> lines = chart.lines().skip(2).toList();
		for (int before = 0; before < lines.size(); before++) {
			new RecomputedChart(own, week.minusWeeks(before)).check(lines.get(lines.size() - 1 - before));
		}
		new RecomputedSentences(own, week).checkWorse(Findings.worse(report));
		checkGroups(report, own, message);
		String rest = JsonMapper.shared()
			.readTree(message.rest(List.of()).blocks())
			.valueStream()
			.map((block) -> block.path("text").path("text").asString())
			.collect(Collectors.joining("\n"));
		recomputed.checkEquity(rest);
		RecomputedRest below = new RecomputedRest(own, week);
		below.checkOldest(rest, THIS_WEEK);
		below.checkMostReopened(rest);
		RecomputedCsv.check(DigestCsv.of(report).get(0), own, List.of(week));
	}

	private static void checkGroups(Report report, RawRequests own, DigestMessage message) {
		LocalDate week = report.period().weeks().first();
		Map<String, Figures> departments = report.groups(report.period().weeks(), Report::department);
		String blocks = message.groups(DigestWords.BY_DEPARTMENT, departments).blocks();
		List<String> lines = JsonMapper.shared()
			.readTree(blocks)
			.valueStream()
			.skip(1)
			.map((block) -> block.path("text").path("text").asString())
			.toList();
		assertThat(lines).hasSameSizeAs(departments.keySet()).allSatisfy((text) -> {
			String name = text.substring(1, text.indexOf("*\n"));
			RawRequests part = own.only((request) -> own.department(request).equals(name));
			Map<String, String> figures = Stream.of(text.substring(text.indexOf('\n') + 1).split("  ·  "))
				.collect(Collectors.toMap((figure) -> figure.substring(0, figure.lastIndexOf(": ")),
						(figure) -> figure.substring(figure.lastIndexOf(": ") + 2)));
			assertThat(figures.get(TableWords.OPENED)).isEqualTo(Recomputed.shown(part.opened(week)));
			assertThat(figures.get(TableWords.OPEN)).isEqualTo(Recomputed.shown(part.open(week)));
			Recomputed.checkTime(figures.getOrDefault(TableWords.ANSWER, "–"), part.waits(week, RawRequest::answer),
					0.5);
			assertThat(figures.getOrDefault(TableWords.ANSWERED_IN_TIME, "–"))
				.isEqualTo(RawRequests.inTime(part.waits(week, RawRequest::answer)));
			Recomputed.checkTime(figures.getOrDefault(TableWords.RESOLUTION, "–"),
					part.waits(week, RawRequest::resolution), 0.5);
			assertThat(figures.getOrDefault(TableWords.SATISFIED, "–"))
				.isEqualTo(RawRequests.share(part.ratings(week, 1), part.ratings(week, 5)));
		});
	}

	private static Predicate<RawRequest> isSeenBy(String reader, List<RawRequest> raw, Directory directory) {
		RawRequests all = new RawRequests(raw, directory, (request) -> true);
		return switch (reader) {
			case "Rafael Diaz" -> (request) -> true;
			case "Charlene Brown" -> (request) -> all.network(request).equals("n1");
			default -> (request) -> request.filed().team().id().equals("n1-transportation");
		};
	}

}
