package org.switchboard.request.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.switchboard.directory.ApprovalMode;
import org.switchboard.request.Bus14;
import org.switchboard.request.RandomRequests;
import org.switchboard.request.StoredRequests;
import org.switchboard.request.lifecycle.Approval;
import org.switchboard.request.lifecycle.ApprovalCommand;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Rate;
import org.switchboard.request.lifecycle.Rating;
import org.switchboard.request.lifecycle.RelationCommand;
import org.switchboard.request.lifecycle.Relations;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestCommand;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.RequestState;
import org.switchboard.request.lifecycle.SchoolCommand;
import org.switchboard.request.lifecycle.TeamCommand;

import static org.assertj.core.api.Assertions.assertThat;

class RequestStoreIntegrationTests {

	private static final int THREADS = 32;

	private final StoredRequests requests = new StoredRequests();

	@Test
	void filesOneRequestPerIntent() {
		RequestId first = this.requests.file("view-1");
		Map<String, String> before = this.requests.dump();
		for (int i = 0; i < 10; i++) {
			assertThat(this.requests.file("view-1")).isEqualTo(first);
		}
		assertThat(this.requests.dump()).isEqualTo(before).isNotEmpty();
	}

	@Test
	void filesOneRequestPerIntentHoweverManyAtOnce() throws Exception {
		assertThat(atOnce((thread) -> this.requests.file("view-1"))).hasSize(THREADS).containsOnly(new RequestId(1));
		assertThat(this.requests.asked(Bus14.MAYA)).containsExactly(1L);
		assertThat(this.requests.journal()).hasSize(1);
		assertThat(this.requests.file("view-2")).isEqualTo(new RequestId(2));
	}

	@Test
	void givesConsecutiveNumbers() throws Exception {
		assertThat(atOnce((thread) -> this.requests.file("view-" + thread).number()))
			.containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, THREADS).mapToObj(Long::valueOf).toList());
	}

	@Test
	void exactlyOneSimultaneousClaimWins() throws Exception {
		Request filed = this.requests.get(this.requests.file("view-1"));
		List<Optional<RequestId>> results = atOnce((thread) -> commit(StoredRequests.change("click-" + thread, filed,
				new TeamCommand.Claim(new Participant("U" + thread, "Somebody")))));
		assertThat(results.stream().flatMap(Optional::stream)).containsExactly(filed.id());
		int winner = results.indexOf(Optional.of(filed.id()));
		assertThat(this.requests.get(filed.id()).owner()).map(Participant::userId).contains("U" + winner);
		assertThat(this.requests.journal()).hasSize(2);
	}

	@ParameterizedTest
	@MethodSource("org.switchboard.request.Bus14#commands")
	void changesNothingOnStaleVersion(RequestCommand command) {
		RequestId id = this.requests.file("view-1");
		Request stale = this.requests.act(id, new TeamCommand.Claim(Bus14.THUY));
		Request fit = before(command).map((first) -> this.requests.act(id, first)).orElse(stale);
		Request decidedOn = (command instanceof TeamCommand.Claim) ? Bus14.filed() : fit;
		if (command instanceof ApprovalCommand) {
			decidedOn = awaitingLuther(fit);
		}
		if (command instanceof Rate rate) {
			decidedOn = fit.rated(new Rating(rate.askedAt(), Optional.empty()));
		}
		this.requests.act(id, passing(fit));
		Map<String, String> before = this.requests.dump();
		StoreChange change = StoredRequests.change("click-1", decidedOn, command);
		assertThat(commit(StoredRequests.with(change, id))).isEmpty();
		assertThat(this.requests.dump()).isEqualTo(before);
	}

	private static Request awaitingLuther(Request request) {
		Approval.Seat seat = new Approval.Seat(Bus14.LUTHER, List.of(Bus14.LUTHER), Optional.empty());
		return request.with(Relations.of(Optional.of(new Approval(ApprovalMode.ANY, List.of(seat), Optional.empty()))));
	}

	@Test
	void changesNothingIfThereIsNoSuchRequest() {
		Request never = Bus14.in(RequestState.CLAIMED);
		assertThat(commit(StoredRequests.change("click-1", never, Bus14.command("Reply")))).isEmpty();
		assertThat(this.requests.dump()).isEmpty();
		assertThat(this.requests.store.find(this.requests.workspace, never.id())).isEmpty();
		assertThat(this.requests.store.history(this.requests.workspace, never.id())).isEmpty();
	}

	@Test
	void sameIntentChangesNothingTwice() {
		RequestId id = this.requests.file("view-1");
		StoreChange claim = StoredRequests.change("click-1", this.requests.get(id), new TeamCommand.Claim(Bus14.THUY));
		assertThat(commit(claim)).contains(id);
		Map<String, String> once = this.requests.dump();
		assertThat(commit(claim)).contains(id);
		assertThat(this.requests.dump()).isEqualTo(once);

		this.requests.act(id, new TeamCommand.Release(Bus14.THUY));
		Map<String, String> released = this.requests.dump();
		assertThat(commit(claim)).contains(id);
		assertThat(this.requests.dump()).isEqualTo(released);
	}

	@ParameterizedTest(name = "seed {0}")
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void snapshotEqualsReplayedHistory(long seed) {
		List<RequestEvent> history = new RandomRequests(seed).history(60);
		RequestId id = file(history.get(0));
		Request request = this.requests.get(id);
		for (RequestEvent event : history.subList(1, history.size())) {
			Request after = request.apply(event);
			assertThat(commit(StoreChange.of("event-" + after.version(), request, after, List.of(event)))).contains(id);
			assertThat(this.requests.get(id)).isEqualTo(after);
			request = after;
		}
		assertThat(this.requests.store.history(this.requests.workspace, id)).isEqualTo(history);
		assertThat(Request.replay(id, history)).isEqualTo(request);
	}

	@ParameterizedTest
	@ValueSource(ints = { 99, 100, 101, 200, 1000 })
	void readsHistoryOfManyPages(int events) {
		Request filed = this.requests.get(this.requests.file("view-1"));
		List<RequestEvent> written = new ArrayList<>(List.of(Bus14.wasFiled()));
		for (int i = 1; i < events; i++) {
			written.add(new RequestEvent.RequesterWrote(Bus14.minute(i), Bus14.MAYA, "Line " + i));
		}
		List<RequestEvent> more = written.subList(1, events);
		assertThat(commit(StoreChange.of("click-1", filed, filed.after(more), more))).contains(filed.id());
		assertThat(this.requests.store.history(this.requests.workspace, filed.id())).isEqualTo(written);
		assertThat(this.requests.get(filed.id()).version()).isEqualTo(events);
	}

	@Test
	void keepsTextsAsTheyAre() {
		for (String text : texts()) {
			RequestId id = file(Bus14.wasFiled(Bus14.filing(text, text, true)));
			Request asked = this.requests.act(id, new TeamCommand.Ask(Bus14.THUY, text));
			assertThat(asked.filing()).isEqualTo(Bus14.filing(text, text, true));
			assertThat(this.requests.store.history(this.requests.workspace, id)).last()
				.isEqualTo(new RequestEvent.RequesterAsked(Bus14.minute(1), Bus14.THUY, text));
			assertThat(this.requests.held(Bus14.THUY)).contains(id.number());
			assertThat(this.requests.get(id)).isEqualTo(asked);
		}
	}

	private static Set<String> texts() {
		RandomRequests random = new RandomRequests(1);
		Set<String> texts = IntStream.range(0, 40).mapToObj((i) -> random.text()).collect(Collectors.toSet());
		texts.add(random.any(10_000));
		return texts;
	}

	// what must happen first so that a command changes something
	private static Optional<RequestCommand> before(RequestCommand command) {
		if (command instanceof RelationCommand.Unlink) {
			return Optional.of(new RelationCommand.Link(Bus14.THUY, new RequestId(7)));
		}
		if (command instanceof RelationCommand.Unwatch) {
			return Optional.of(new RelationCommand.Watch(command.by()));
		}
		boolean isDone = command instanceof RequestCommand.Reopen || command instanceof SchoolCommand.Close;
		return isDone ? Optional.of(new TeamCommand.Resolve(Bus14.THUY, "Done.")) : Optional.empty();
	}

	private static RequestCommand passing(Request request) {
		return request.state().isOpen() ? Bus14.command("Write") : new RequestCommand.Reopen(Bus14.MAYA, "No.");
	}

	private RequestId file(RequestEvent event) {
		RequestEvent.RequestFiled filed = (RequestEvent.RequestFiled) event;
		return commit(StoreChange.filing("view-" + event.hashCode(), Request.filed(Bus14.ID, filed), filed))
			.orElseThrow();
	}

	private Optional<RequestId> commit(StoreChange change) {
		return this.requests.store.commit(this.requests.workspace, change).map(CommittedChange::id);
	}

	private static <T> List<T> atOnce(IntFunction<T> task) throws Exception {
		CyclicBarrier start = new CyclicBarrier(THREADS);
		ExecutorService threads = Executors.newFixedThreadPool(THREADS);
		try {
			List<Callable<T>> tasks = IntStream.range(0, THREADS).<Callable<T>>mapToObj((thread) -> () -> {
				start.await();
				return task.apply(thread);
			}).toList();
			List<T> results = new ArrayList<>();
			for (Future<T> result : threads.invokeAll(tasks)) {
				results.add(result.get());
			}
			return results;
		}
		finally {
			threads.shutdownNow();
		}
	}

}
