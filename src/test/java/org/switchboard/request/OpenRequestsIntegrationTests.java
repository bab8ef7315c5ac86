package org.switchboard.request;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.switchboard.MovableClock;
import org.switchboard.RedisForTests;
import org.switchboard.directory.Directory;
import org.switchboard.directory.LoadedDistrict;
import org.switchboard.directory.Team;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.request.store.Indexes;
import org.switchboard.request.store.Listing;
import org.switchboard.request.store.StoreChange;
import org.switchboard.sla.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

/** Pages of open requests. */
class OpenRequestsIntegrationTests {

	private final RedisForTests redis = RedisForTests.shared();

	private final StoredRequests stored = new StoredRequests(this.redis.connect());

	private final Directory directory = LoadedDistrict.of(this.stored.workspace).of(this.stored.workspace);

	private final MovableClock clock = new MovableClock(Bus14.ANSWER_DUE.plusSeconds(1));

	private final OpenRequests open = new OpenRequests(this.stored.store, this.clock);

	private final Caller maya = caller(Bus14.MAYA);

	private final Caller thuy = caller(Bus14.THUY);

	private Caller caller(Participant person) {
		return new Caller(this.stored.workspace, this.directory, person.userId());
	}

	private List<RequestId> file(int number, boolean confidential) {
		return IntStream.range(0, number).mapToObj((i) -> {
			String intent = confidential + "-" + i;
			Filing filing = Bus14.filing("Bus " + i, "", confidential);
			RequestEvent.RequestFiled event = new RequestEvent.RequestFiled(Bus14.FILED_AT.plusMillis(i), Bus14.TYRONE,
					filing, Urgency.NORMAL, Bus14.terms(Duration.ofDays(1)), Bus14.BUSES, "");
			return this.stored.store
				.commit(this.stored.workspace, StoreChange.filing(intent, Request.filed(Bus14.ID, event), event))
				.orElseThrow()
				.id();
		}).toList();
	}

	private static List<Long> numbers(RequestPage page) {
		return page.requests().stream().map((request) -> request.id().number()).toList();
	}

	@Test
	void listsNewestFirst() {
		file(25, false);
		assertThat(numbers(this.open.askedBy(this.maya, 10, 10))).containsExactly(15L, 14L, 13L, 12L, 11L, 10L, 9L, 8L,
				7L, 6L);
		assertThat(this.open.askedBy(this.maya, 10, 10)).extracting(RequestPage::total, RequestPage::offset)
			.containsExactly(25L, 10L);
	}

	@Test
	void returnsLastPageForAnOffsetPastTheEnd() {
		file(25, false);
		assertThat(numbers(this.open.askedBy(this.maya, 70, 10))).containsExactly(5L, 4L, 3L, 2L, 1L);
		assertThat(this.open.askedBy(this.maya, 70, 10).offset()).isEqualTo(20);
		assertThat(this.open.askedBy(this.thuy, 70, 10)).isEqualTo(RequestPage.empty());
	}

	@Test
	void listsMostUrgentFirstAndAnsweredLast() {
		List<RequestId> filed = file(4, false);
		this.stored.act(filed.get(3),
				new TeamCommand.ChangeUrgency(Bus14.THUY, Urgency.URGENT, Bus14.promising(Duration.ofMinutes(30))));
		filed.forEach((id) -> this.stored.act(id, new TeamCommand.Claim(Bus14.THUY)));
		this.stored.act(filed.get(0), new TeamCommand.Reply(Bus14.THUY, "It is on its way."));
		assertThat(numbers(this.open.heldBy(this.thuy, 0, 10))).containsExactly(4L, 2L, 3L, 1L);
	}

	@Test
	void mergesTeamsInOneOrder() {
		List<RequestId> filed = file(30, false);
		filed.stream()
			.filter((id) -> id.number() % 2 == 0)
			.forEach((id) -> this.stored.act(id,
					new TeamCommand.Transfer(Bus14.THUY, Bus14.REPAIRS, "", Bus14.promising(Duration.ofDays(1)))));
		List<String> indexes = List.of(Indexes.unclaimed(Bus14.BUSES.id()), Indexes.unclaimed(Bus14.REPAIRS.id()));
		RequestPage page = this.stored.store.page(this.stored.workspace, Listing.mostUrgentFirst(indexes), 20, 10);
		assertThat(numbers(page)).containsExactly(21L, 22L, 23L, 24L, 25L, 26L, 27L, 28L, 29L, 30L);
		assertThat(page.total()).isEqualTo(30);
	}

	@Test
	void showsConfidentialRequestsOnlyToTheLead() {
		file(2, false);
		List<Long> hidden = file(3, true).stream().map(RequestId::number).toList();
		assertThat(this.open.unclaimedBy(this.thuy, 0, 10).total()).isEqualTo(2);
		assertThat(numbers(this.open.unclaimedBy(this.thuy, 0, 10))).containsExactly(1L, 2L);
		assertThat(numbers(this.open.unclaimedBy(caller(Bus14.LUTHER), 0, 10))).containsExactly(1L, hidden.get(0), 2L,
				hidden.get(1), hidden.get(2));
		assertThat(this.open.unclaimedBy(this.maya, 0, 10)).isEqualTo(RequestPage.empty());
	}

	@Test
	void leavesConfidentialRequestsOutOfCounts() {
		List<RequestId> filed = file(3, false);
		file(2, true);
		this.stored.act(filed.get(0), new TeamCommand.Claim(Bus14.THUY));
		this.stored.act(filed.get(1), new TeamCommand.Reply(Bus14.THUY, "It is on its way."));
		Team buses = this.directory.team(Bus14.BUSES.id()).orElseThrow();
		Team repairs = this.directory.team(Bus14.REPAIRS.id()).orElseThrow();
		assertThat(this.open.loads(this.stored.workspace, List.of(buses, repairs))).containsExactly(
				new TeamLoad(buses, 3, 1, 2, Optional.empty()), new TeamLoad(repairs, 0, 0, 0, Optional.empty()));
	}

	@Test
	void saysWhenTheNextRequestBecomesOverdue() {
		List<RequestId> filed = file(3, false);
		this.clock.set(Bus14.FILED_AT);
		Team buses = this.directory.team(Bus14.BUSES.id()).orElseThrow();
		this.stored.act(filed.get(0), new TeamCommand.Reply(Bus14.THUY, "It is on its way."));
		assertThat(this.open.loads(this.stored.workspace, List.of(buses)))
			.containsExactly(new TeamLoad(buses, 3, 2, 0, Optional.of(Bus14.ANSWER_DUE.plusMillis(1))));
	}

	@Test
	void takesOneCommandHoweverManyThereAre() throws IOException {
		file(500, false);
		this.open.askedBy(this.maya, 0, 10);
		try (RedisMonitor monitor = new RedisMonitor(this.stored.redis, this.redis.port())) {
			assertThat(this.open.askedBy(this.maya, 490, 10).requests()).hasSize(10);
			assertThat(monitor.commands()).containsExactly("EVALSHA");
		}
		assertThat(this.open.askedBy(this.maya, 0, 10).total()).isEqualTo(500);
		assertThat(Optional.of(this.open.unclaimedBy(this.thuy, 250, 10)).map(RequestPage::requests).orElseThrow())
			.hasSize(10);
	}

}
