package org.switchboard.request;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.springframework.data.redis.core.DefaultTypedTuple;
import org.springframework.data.redis.core.ZSetOperations.TypedTuple;

import org.switchboard.MovableClock;
import org.switchboard.RedisForTests;
import org.switchboard.directory.Directory;
import org.switchboard.directory.LoadedDistrict;
import org.switchboard.directory.Person;
import org.switchboard.directory.School;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Keywords;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Permissions;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.Roles;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.request.store.StoreChange;
import org.switchboard.sla.Urgency;

import static org.assertj.core.api.Assertions.assertThat;

/** What a search finds, for whom, and what it costs Redis. */
class RequestSearchIntegrationTests {

	private final RedisForTests redis = RedisForTests.shared();

	private final StoredRequests stored = new StoredRequests(this.redis.connect());

	private final Directory directory = LoadedDistrict.of(this.stored.workspace).of(this.stored.workspace);

	private final RequestSearch search = new RequestSearch(this.stored.store, this.stored.readings(),
			new MovableClock(Bus14.FILED_AT));

	private RequestId file(String summary) {
		return file(Bus14.wasFiled(Bus14.filing(summary, "", false)));
	}

	private RequestId file(RequestFiled event) {
		String intent = "view-" + this.stored.journal().size();
		return this.stored.store
			.commit(this.stored.workspace, StoreChange.filing(intent, Request.filed(Bus14.ID, event), event))
			.orElseThrow()
			.id();
	}

	private Caller caller(String userId) {
		return new Caller(this.stored.workspace, this.directory, userId);
	}

	private SearchPage page(String words, Optional<Long> before) {
		return this.search.page(caller(Bus14.MAYA.userId()), Keywords.of(words), before, 5);
	}

	private List<RequestId> found(String words) {
		return all(caller(Bus14.MAYA.userId()), words);
	}

	private List<RequestId> all(Caller caller, String words) {
		List<RequestId> found = new ArrayList<>();
		Optional<Long> before = Optional.empty();
		do {
			SearchPage page = this.search.page(caller, Keywords.of(words), before, 5);
			page.requests().forEach((request) -> found.add(request.id()));
			before = page.before();
		}
		while (before.isPresent());
		return found;
	}

	private Set<String> indexed() {
		String words = this.stored.key("word", "");
		return this.stored.dump()
			.keySet()
			.stream()
			.filter((key) -> key.startsWith(words))
			.map((key) -> key.substring(words.length()))
			.collect(Collectors.toSet());
	}

	@Test
	void findsByEachWord() {
		RequestId id = this.stored.file("view-1");
		file("Something else");
		assertThat(Keywords.of(Bus14.filed()).words()).allSatisfy((word) -> assertThat(found(word)).contains(id));
		assertThat(found("bus 14 LÁTE")).containsExactly(id);
		assertThat(found("bus 15")).isEmpty();
		assertThat(found("nowhere")).isEmpty();
	}

	@Test
	void findsOnlyRequestsWithAllWords() {
		RequestId first = file("projector red");
		RequestId second = file("projector blue");
		assertThat(found("projector")).containsExactly(second, first);
		assertThat(found("red projector")).containsExactly(first);
		assertThat(found("red blue")).isEmpty();
		assertThat(found("project")).isEmpty();
	}

	@Test
	void findsClosedRequests() {
		RequestId id = this.stored.file("view-1");
		this.stored.act(id, Bus14.command("Resolve"), Bus14.command("Close"));
		assertThat(found("bus")).containsExactly(id);
	}

	@Test
	void wordsFollowTheTeam() {
		RequestId id = this.stored.file("view-1");
		this.stored.act(id, new TeamCommand.Claim(Bus14.THUY), Bus14.command("Transfer"));
		assertThat(found("transportation")).isEmpty();
		assertThat(found("operations late")).containsExactly(id);
		assertThat(indexed()).isEqualTo(Set.copyOf(Keywords.of(this.stored.get(id)).words()));
	}

	@Test
	void findsRequestsFromOlderVersionsAfterTheirNextChange() {
		RequestId id = this.stored.file("view-1");
		indexed().forEach((word) -> this.stored.redis.delete(this.stored.key("word", word)));
		this.stored.redis.opsForHash().delete(this.stored.key("1"), "words", "people");
		assertThat(found("bus")).isEmpty();
		this.stored.act(id, new TeamCommand.Claim(Bus14.THUY));
		assertThat(found("bus")).containsExactly(id);
	}

	@Test
	void dropsWordsFromAnOlderRule() {
		RequestId id = this.stored.file("view-1");
		this.stored.redis.opsForHash().put(this.stored.key("1"), "words", "bus omnibus");
		this.stored.redis.opsForZSet().add(this.stored.key("word", "omnibus"), "1", 1);
		this.stored.act(id, new TeamCommand.Claim(Bus14.THUY));
		assertThat(indexed()).isEqualTo(Set.copyOf(Keywords.of(Bus14.filed()).words()));
	}

	@Test
	void workspacesNeverSeeEachOther() {
		this.stored.file("view-1");
		StoredRequests others = new StoredRequests(this.stored.redis);
		Caller elsewhere = new Caller(others.workspace, this.directory, Bus14.MAYA.userId());
		assertThat(all(elsewhere, "bus")).isEmpty();
	}

	@Test
	void takesOneCommandPerPage() throws IOException {
		for (int i = 0; i < 23; i++) {
			file("Needle " + (100 + i));
		}
		file("Something else");
		found("needle");
		try (RedisMonitor monitor = new RedisMonitor(this.stored.redis, this.redis.port())) {
			Optional<Long> before = page("needle", Optional.empty()).before();
			assertThat(before).contains(place(19));
			assertThat(monitor.commands()).containsExactly("EVALSHA");
			assertThat(page("needle", before).requests()).extracting((request) -> request.id().number())
				.containsExactly(18L, 17L, 16L, 15L, 14L);
			assertThat(monitor.commands()).containsExactly("EVALSHA");
			assertThat(page("needle 100", Optional.empty()))
				.extracting((page) -> page.requests().size(), SearchPage::before)
				.containsExactly(1, Optional.empty());
			assertThat(monitor.commands()).containsExactly("EVALSHA");
		}
	}

	@Test
	void looksAtALimitedNumberOfRequests() throws IOException {
		RequestId oldest = file("alpha beta");
		// as if many requests had one of the words each, all of them stored by an older
		// version
		for (String word : List.of("alpha", "beta")) {
			this.stored.redis.opsForZSet().add(this.stored.key("word", word), "1", 1);
			this.stored.redis.opsForZSet().add(this.stored.key("word", word), numbers(2, 8000));
		}
		try (RedisMonitor monitor = new RedisMonitor(this.stored.redis, this.redis.port())) {
			SearchPage nothing = page("alpha beta", Optional.empty());
			assertThat(nothing.requests()).isEmpty();
			assertThat(nothing.before()).contains(3001L);
			assertThat(monitor.commands()).filteredOn("EVALSHA"::equals).hasSize(5);
		}
		assertThat(page("alpha beta", Optional.of(3001L)).requests()).extracting(Request::id).containsExactly(oldest);
		assertThat(page("alpha beta", Optional.of(1L))).isEqualTo(new SearchPage(List.of(), Optional.empty()));
	}

	@Test
	void hiddenRequestsDoNotChangeHowFarItGets() throws IOException {
		for (int i = 0; i < 150; i++) {
			file(at(i, Bus14.filing("needle", "", true)));
		}
		for (String person : List.of("UTHUYNGUYEN", "UTYRONEELLIS", "URAFAELDIAZ", "UGWENHOLLOWAY")) {
			SearchPage nothing = this.search.page(caller(person), Keywords.of("needle"), Optional.empty(), 5);
			SearchPage never = this.search.page(caller(person), Keywords.of("never"), Optional.empty(), 5);
			assertThat(nothing).as(person).isEqualTo(never).isEqualTo(new SearchPage(List.of(), Optional.empty()));
		}
		assertThat(all(caller(Bus14.LUTHER.userId()), "needle")).hasSize(150);
	}

	private static long place(long number) {
		return Bus14.FILED_AT.toEpochMilli() * 1024 + number;
	}

	@Test
	void newestIsFirstWhateverTheKey() {
		List<RequestId> filed = new ArrayList<>();
		for (int i = 0; i < 12; i++) {
			filed.add(0, file(at(i, Bus14.filing("needle", "", i % 2 == 0))));
		}
		assertThat(all(caller(Bus14.LUTHER.userId()), "needle")).containsExactlyElementsOf(filed);
	}

	private static RequestFiled at(int second, Filing filing) {
		RequestFiled event = Bus14.wasFiled(filing);
		return new RequestFiled(event.at().plusSeconds(second), event.by(), filing, event.urgency(), event.terms(),
				event.team(), event.reason());
	}

	private static Set<TypedTuple<String>> numbers(long first, long last) {
		return LongStream.rangeClosed(first, last)
			.mapToObj((number) -> new DefaultTypedTuple<>(String.valueOf(number), (double) number))
			.collect(Collectors.toSet());
	}

	@Test
	void everyoneFindsExactlyWhatTheTableAllows() {
		Random random = new Random(1);
		List<Request> requests = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			RequestId id = file(anything(random, Bus14.FILED_AT.plusMillis(i)));
			if (random.nextBoolean()) {
				this.stored.act(id, new TeamCommand.Claim(anybody(random)));
			}
			requests.add(0, this.stored.get(id));
		}
		for (Person person : this.directory.people()) {
			Caller caller = caller(person.userId());
			assertThat(all(caller, "needle")).as(person.name())
				.containsExactlyElementsOf(requests.stream()
					.filter((request) -> Permissions.allow(Roles.of(caller, request, Bus14.FILED_AT),
							RequestAction.VIEW, request.filing().confidential()))
					.map(Request::id)
					.toList());
		}
	}

	// sometimes with a team that no longer exists, or a lead who has left it
	private RequestFiled anything(Random random, Instant at) {
		School school = pick(random, this.directory.schools());
		ServingTeam now = ServingTeam.of(pick(random, this.directory.teams()), Bus14.FILED_AT, this.directory.zone());
		ServingTeam then = new ServingTeam(random.nextBoolean() ? now.id() : "gone", now.name(), now.department(),
				now.departmentName(), now.channel(), anybody(random), now.threadReplies(), now.onCall());
		Filing filing = new Filing(anybody(random), anybody(random), school.number(), school.name(), "Any", "needle",
				"", random.nextBoolean());
		return new RequestFiled(at, filing.filedBy(), filing, Urgency.NORMAL, Bus14.terms(Duration.ofDays(1)),
				(random.nextInt(3) == 0) ? then : now, "");
	}

	private Participant anybody(Random random) {
		return Participant.of(pick(random, this.directory.people()));
	}

	private static <T> T pick(Random random, List<T> values) {
		return values.get(random.nextInt(values.size()));
	}

}
