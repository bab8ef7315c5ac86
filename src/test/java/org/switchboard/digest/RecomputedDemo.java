package org.switchboard.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;

import slacksim.Card;
import tools.jackson.databind.JsonNode;

import org.switchboard.Node;
import org.switchboard.Patiently;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.RequestId;
import org.switchboard.request.Requests;
import org.switchboard.workspace.WorkspaceId;

/**
 * Holds digests, as people read them in Slack, to what is in the requests of a workspace.
 */
public final class RecomputedDemo {

	private final List<RawRequest> raw;

	private final Directory directory;

	private final LocalDate week;

	/**
	 * Reads all requests.
	 * @param node a node
	 * @param workspace where
	 * @param now the time; the week before is the one of the digest
	 */
	public RecomputedDemo(Node node, WorkspaceId workspace, Instant now) {
		Requests requests = node.bean(Requests.class);
		this.directory = node.bean(Directories.class).of(workspace);
		this.raw = LongStream.rangeClosed(1, requests.last(workspace))
			.mapToObj(RequestId::new)
			.map((id) -> new RawRequest(id, Patiently.does(() -> requests.history(workspace, id)),
					this.directory.zone(), now))
			.toList();
		this.week = Period.lastWeek(this.directory.dateAt(now)).weeks().first();
	}

	/**
	 * Fails unless each figure is what comes out when it is looked up.
	 * @param network of which network, or empty for all
	 * @param head the part above the chart
	 * @param rest the part below
	 */
	public void isToldBy(String network, Card head, Card rest) {
		RawRequests all = new RawRequests(this.raw, this.directory, (request) -> true);
		Predicate<RawRequest> which = (request) -> network.isEmpty() || all.network(request).equals(network);
		RawRequests own = new RawRequests(this.raw, this.directory, which);
		Recomputed recomputed = new Recomputed(own, this.week);
		recomputed.tableTells(table(head));
		recomputed.equityTells(Optional.of(rest.text()));
		new RecomputedSentences(own, this.week).areTold(sentences(head));
		RecomputedRest below = new RecomputedRest(own, this.week);
		below.oldestAreTold(rest.text(), this.week.plusWeeks(1));
		below.mostReopenedIsTold(rest.text());
		below.goalsAreTold(rest.text(), 1);
	}

	private static String sentences(Card head) {
		return head.json().path("blocks").path(1).path("text").path("text").asString();
	}

	private static JsonNode table(Card head) {
		for (JsonNode block : head.json().path("blocks")) {
			if (block.path("type").asString().equals("table")) {
				return block.path("rows");
			}
		}
		throw new AssertionError("no table");
	}

}
