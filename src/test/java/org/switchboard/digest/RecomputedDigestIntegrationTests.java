package org.switchboard.digest;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.switchboard.Node;
import org.switchboard.Patiently;
import org.switchboard.SwitchboardTest;
import org.switchboard.Town;
import org.switchboard.WorkspacesForTests;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.measure.Measuring;
import org.switchboard.request.RequestId;
import org.switchboard.request.Requests;
import org.switchboard.workspace.WorkspaceId;

/**
 * Every figure of a digest is what comes out when it is looked up in all requests.
 */
@SwitchboardTest
class RecomputedDigestIntegrationTests {

	/** The same each time, so that the same seeds give the same quarters. */
	private static final Instant NOW = Instant.parse("2026-11-25T20:10:00Z");

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
			.map((id) -> new RawRequest(Patiently.does(() -> node.bean(Requests.class).history(workspace, id)),
					directory.zone(), NOW))
			.toList();
		Period period = Period.lastWeek(directory.dateAt(NOW));
		for (String reader : List.of("Rafael Diaz", "Charlene Brown", "Luther Banks")) {
			String userId = town.person(reader).id();
			Scope scope = new Scopes(directory).of(userId).orElseThrow();
			Report report = new Report(measuring.read(period.all(), NOW), scope, period);
			RawRequests own = new RawRequests(raw, directory, isSeenBy(reader, raw, directory));
			Recomputed recomputed = new Recomputed(own, period.weeks().first());
			recomputed.tableTells(DigestTable.weeks(report, new Targets(List.of(), List.of())).path("rows"));
			recomputed.trendTells(report.trend());
			recomputed.equityTells(Equity.of(report));
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

}
