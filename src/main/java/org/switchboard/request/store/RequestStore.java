package org.switchboard.request.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.data.domain.Range;
import org.springframework.data.redis.connection.Limit;
import org.springframework.data.redis.connection.stream.MapRecord;
import org.springframework.data.redis.core.StringRedisTemplate;
import org.springframework.data.redis.core.ZSetOperations;
import org.springframework.data.redis.core.script.RedisScript;
import org.springframework.stereotype.Component;

import org.switchboard.audit.Audit;
import org.switchboard.directory.Team;
import org.switchboard.request.DatedRequestId;
import org.switchboard.request.RequestPage;
import org.switchboard.request.SearchScope;
import org.switchboard.request.TeamLoad;
import org.switchboard.request.lifecycle.Keywords;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.sealing.SealBroken;
import org.switchboard.sealing.Sealing;
import org.switchboard.workspace.Scripts;
import org.switchboard.workspace.WorkspaceId;

/**
 * Requests in Redis, each by its number: REQ-12 is 12, and the confidential REQ-C7X12
 * 1099511886818. <pre>
 * request:sequence                      string · forever · the last number given to a request that isn't confidential
 * request:NUMBER                        hash · as the request · shape, version, state, team, school (empty if
 *                                       confidential), filedAt, confidential; once known, firstResponseAt,
 *                                       firstResponseMillis, resolutionAt, resolutionMillis (instants in epoch ms,
 *                                       durations in ms since it was filed); all of it as JSON in snapshot, encrypted
 *                                       if it's confidential and there is a key; for searches, its words (hidden ones
 *                                       if it's encrypted) and the people named in it, who can find it
 * request:NUMBER:history                stream · as the request · its events, ids 0-version; encrypted like its
 *                                       snapshot
 * request:intent:INTENT                 string · for a day · the number of the request that an intent changed
 * request:open                          sorted set · while they are open · numbers of all open requests, by filing time
 * request:asked-by:USER                 sorted set · as the requests · numbers of all requests someone requested, by
 *                                       filing time
 * request:open-of:USER                  sorted set · until they are closed or canceled · numbers of the requests someone
 *                                       asked for, by filing time
 * request:held-by:USER                  sorted set · while they are open · numbers of open requests assigned to
 *                                       someone, by when a first response is due, answered ones last
 * request:open-with:TEAM                sorted set · while they are open · numbers of a team's open requests, by when a
 *                                       first response is due, answered ones last; no confidential ones
 * request:unclaimed:TEAM                sorted set · while they are open · numbers of a team's unassigned requests that
 *                                       aren't confidential, by when a first response is due, answered ones last
 * request:unclaimed-in-confidence:TEAM  sorted set · while they are open · numbers of a team's unassigned confidential
 *                                       requests, by when a first response is due, answered ones last
 * request:word:WORD                     sorted set · as the requests · numbers of all requests with the word, by filing
 *                                       time times 1024 plus the number modulo 1024 (older versions: by number);
 *                                       confidential ones only if there is no key
 * request:confidential                  sorted set · as the requests · numbers of all confidential requests, by filing
 *                                       time
 * request:confidential-to:USER          sorted set · as the requests · numbers of confidential requests someone sees
 *                                       because they're named in them, in the order of {@code request:word:WORD}
 * request:confidential-with:TEAM        sorted set · as the requests · numbers of a team's confidential requests, in
 *                                       the order of {@code request:word:WORD}
 * request:ended                         sorted set · as the requests · numbers of all resolved, closed or canceled
 *                                       requests, by when they first were
 * request:ended-with-words              sorted set · as their words · numbers of ended requests whose words or files
 *                                       are still there
 * </pre> Every change is one {@code EVALSHA} of {@code change.lua}, which also appends to
 * the journal. Its intent identifies it, so it may be sent again any number of times.
 */
@Component
public class RequestStore {

	private static final int PAGE = 100;

	/** Takes Redis a few milliseconds. */
	private static final int LOOK = 1000;

	private static final int MOST_FOUND = 20;

	private final RedisScript<Long> change = Scripts.of("change.lua", RequestStore.class, Long.class);

	private final RedisScript<String> page = Scripts.of("page.lua", RequestStore.class, String.class);

	private final RedisScript<String> search = Scripts.of("search.lua", RequestStore.class, String.class);

	private final RedisScript<String> older = Scripts.of("older.lua", RequestStore.class, String.class);

	private final RedisScript<String> counts = Scripts.of("counts.lua", RequestStore.class, String.class);

	private final StringRedisTemplate redis;

	private final Sealing sealing;

	public RequestStore(StringRedisTemplate redis, Sealing sealing) {
		this.redis = redis;
		this.sealing = sealing;
	}

	/**
	 * Files a request or changes one: one round trip, atomic.
	 * @return the change, made now or earlier; empty if someone else changed the request
	 * first, or if the number meant for it is taken
	 */
	public Optional<CommittedChange> commit(WorkspaceId workspace, StoreChange change) {
		Long number = this.redis.execute(this.change,
				List.of(workspace.key("request", "sequence"), workspace.key("journal"), Audit.key(workspace)),
				prefix(workspace), RequestJson.write(change.sealed(this.sealing, workspace)));
		return Optional.ofNullable(number).map(CommittedChange::of);
	}

	// known for a day
	public Optional<RequestId> doneBy(WorkspaceId workspace, String intent) {
		return Optional.ofNullable(this.redis.opsForValue().get(prefix(workspace) + "intent:" + intent))
			.map((number) -> new RequestId(Long.parseLong(number)));
	}

	public boolean isHeld(WorkspaceId workspace, RequestId id) {
		return this.redis.opsForHash().hasKey(workspace.key("request", "holds"), String.valueOf(id.number()));
	}

	// needs ZMSCORE because the keys of older requests don't tell
	public Set<RequestId> confidential(WorkspaceId workspace, List<RequestId> ids) {
		List<Double> scores = ids.isEmpty() ? List.of()
				: this.redis.opsForZSet()
					.score(prefix(workspace) + Indexes.CONFIDENTIAL,
							ids.stream().map((id) -> String.valueOf(id.number())).toArray());
		return IntStream.range(0, ids.size())
			.filter((i) -> ids.get(i).isConfidential() || scores.get(i) != null)
			.mapToObj(ids::get)
			.collect(Collectors.toSet());
	}

	public long last(WorkspaceId workspace) {
		String last = this.redis.opsForValue().get(workspace.key("request", "sequence"));
		return (last != null) ? Long.parseLong(last) : 0;
	}

	public Optional<Request> find(WorkspaceId workspace, RequestId id) {
		List<String> stored = this.redis.<String, String>opsForHash()
			.multiGet(key(workspace, id), List.of("version", "snapshot"));
		if (stored.get(0) == null) {
			return Optional.empty();
		}
		return Optional
			.of(RequestJson.readRequest(id, Long.parseLong(stored.get(0)), opened(workspace, id, stored.get(1))));
	}

	/**
	 * Returns a request's events, oldest first, with one XRANGE per page; empty if there
	 * is no such request.
	 */
	public List<RequestEvent> history(WorkspaceId workspace, RequestId id) {
		List<RequestEvent> history = new ArrayList<>();
		List<MapRecord<String, String, String>> page;
		do {
			Range<String> rest = Range.rightUnbounded(Range.Bound.exclusive("0-" + history.size()));
			page = this.redis.<String, String>opsForStream()
				.range(key(workspace, id) + ":history", rest, Limit.limit().count(PAGE));
			page.forEach((entry) -> history.add(event(workspace, id, entry.getValue())));
		}
		while (page.size() == PAGE);
		return history;
	}

	/**
	 * Returns a page of a listing, in the listing's order, in one round trip.
	 * @param offset how many to skip; past the end, the last page is returned
	 * @param limit the page size
	 */
	public RequestPage page(WorkspaceId workspace, Listing listing, long offset, int limit) {
		String prefix = prefix(workspace);
		List<String> keys = listing.indexes().stream().map(prefix::concat).toList();
		return RequestJson.readPage(this.redis.execute(this.page, keys, prefix,
				listing.newestFirst() ? "ZREVRANGE" : "ZRANGE", String.valueOf(offset), String.valueOf(limit)),
				opening(workspace));
	}

	/**
	 * Returns requests that contain the words, in one round trip that looks at 1000 at
	 * most.
	 * @param words at least one word
	 * @param scope which requests to look at
	 * @param before only requests placed below this one
	 * @return at most 20, including confidential ones
	 */
	public SearchLook search(WorkspaceId workspace, Keywords words, SearchScope scope, Optional<Long> before) {
		String prefix = prefix(workspace);
		Stream<String> confidential = Stream
			.concat(Stream.of(Indexes.confidentialTo(scope.userId())),
					scope.led().stream().map(Indexes::confidentialWith))
			.filter((index) -> this.sealing.isOn());
		List<String> keys = Stream.concat(words.words().stream().map("word:"::concat), confidential)
			.map(prefix::concat)
			.toList();
		List<List<String>> blind = words.words().stream().map((word) -> this.sealing.blind(workspace, word)).toList();
		return RequestJson.readSearch(this.redis.execute(this.search, keys, prefix,
				before.map(String::valueOf).orElse("+inf"), String.valueOf(LOOK), String.valueOf(MOST_FOUND),
				RequestJson.write(scope), String.valueOf(words.words().size()), RequestJson.write(blind)),
				opening(workspace));
	}

	/**
	 * Returns confidential requests whose words are stored the old way, or from before
	 * there was a key; one round trip per thousand, none without a key.
	 */
	public List<RequestId> older(WorkspaceId workspace) {
		List<RequestId> older = new ArrayList<>();
		for (int from = 0; this.sealing.isOn(); from += LOOK) {
			String[] page = this.redis
				.execute(this.older, List.of(prefix(workspace) + Indexes.CONFIDENTIAL), prefix(workspace),
						String.valueOf(from), String.valueOf(LOOK))
				.split(" ");
			Stream.of(page).skip(1).map((number) -> new RequestId(Long.parseLong(number))).forEach(older::add);
			if (Integer.parseInt(page[0]) < LOOK) {
				break;
			}
		}
		return older;
	}

	/**
	 * Returns each team's workload, in the order of the teams, in one round trip; what
	 * was due by now is overdue.
	 */
	public List<TeamLoad> loads(WorkspaceId workspace, List<Team> teams, Instant now) {
		List<String> keys = teams.stream()
			.flatMap((team) -> Stream.of(Indexes.openWith(team.id()), Indexes.unclaimed(team.id())))
			.map(prefix(workspace)::concat)
			.toList();
		return RequestJson.readLoads(teams, this.redis.execute(this.counts, keys, String.valueOf(now.toEpochMilli())));
	}

	/** Returns an index's requests from a score on, lowest first, in one round trip. */
	public List<DatedRequestId> since(WorkspaceId workspace, String index, Instant since, int most) {
		Set<ZSetOperations.TypedTuple<String>> found = this.redis.opsForZSet()
			.rangeByScoreWithScores(prefix(workspace) + index, (double) since.toEpochMilli(), Double.MAX_VALUE, 0,
					most);
		return Optional.ofNullable(found)
			.stream()
			.flatMap(Set::stream)
			.map((one) -> new DatedRequestId(new RequestId(Long.parseLong(Objects.requireNonNull(one.getValue()))),
					Instant.ofEpochMilli(Objects.requireNonNull(one.getScore()).longValue())))
			.toList();
	}

	private RequestEvent event(WorkspaceId workspace, RequestId id, Map<String, String> entry) {
		return RequestJson.readEvent(entry.getOrDefault("type", ""),
				opened(workspace, id, entry.getOrDefault("body", "")));
	}

	public String seal(WorkspaceId workspace, RequestId id, String value) {
		return this.sealing.seal(workspace, id.toString(), value);
	}

	private String opened(WorkspaceId workspace, RequestId id, String stored) {
		return this.sealing.open(workspace, id.toString(), stored);
	}

	// leaves out a request that can't be decrypted for now, so that it holds up no one
	public BiFunction<RequestId, String, Optional<String>> opening(WorkspaceId workspace) {
		return (id, stored) -> {
			try {
				return Optional.of(opened(workspace, id, stored));
			}
			catch (SealBroken ex) {
				return Optional.empty();
			}
		};
	}

	public static String key(WorkspaceId workspace, RequestId id) {
		return prefix(workspace) + id.number();
	}

	public static String prefix(WorkspaceId workspace) {
		return workspace.key("request", "");
	}

}
