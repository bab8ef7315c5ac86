package org.switchboard.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import org.switchboard.MovableClock;
import org.switchboard.directory.LoadedDistrict;
import org.switchboard.journal.Journal;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Keywords;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.TeamCommand;
import org.switchboard.request.store.Indexes;
import org.switchboard.request.store.Listing;
import org.switchboard.request.store.RecentRequests;
import org.switchboard.request.store.RequestStore;
import org.switchboard.request.store.StoreChange;
import org.switchboard.sealing.SealBroken;
import org.switchboard.sealing.Sealing;
import org.switchboard.sealing.SealingForTests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Confidential requests as they are stored with and without keys. */
class SealedRequestsIntegrationTests {

	private final StoredRequests stored = new StoredRequests();

	private final RequestStore sealing = with(SealingForTests.with(SealingForTests.KEY));

	private final RequestStore rotated = with(SealingForTests.with(SealingForTests.NEXT_KEY, SealingForTests.KEY));

	private int filed;

	private RequestStore with(Sealing sealing) {
		return new RequestStore(this.stored.redis, sealing);
	}

	// each a second after the previous one
	private RequestId file(RequestStore store, String summary, boolean confidential) {
		RequestFiled event = Bus14.wasFiled(Bus14.filing(summary, "", confidential));
		Instant at = event.at().plusSeconds(this.filed++);
		RequestFiled later = new RequestFiled(at, event.by(), event.filing(), event.urgency(), event.terms(),
				event.team(), event.reason());
		Request request = Request.filed(Bus14.ID, later);
		return store.commit(this.stored.workspace, StoreChange.filing("view-" + this.filed, request, later))
			.orElseThrow()
			.id();
	}

	private Request get(RequestStore store, RequestId id) {
		return store.find(this.stored.workspace, id).orElseThrow();
	}

	private void claim(RequestStore store, RequestId id) {
		StoreChange claim = StoredRequests.change("claim-" + id, get(store, id), new TeamCommand.Claim(Bus14.THUY));
		assertThat(store.commit(this.stored.workspace, claim)).isPresent();
	}

	private List<RequestId> found(RequestStore store, String words, int pageSize) {
		return found(store, Bus14.MAYA, words, pageSize);
	}

	private List<RequestId> found(RequestStore store, Participant person, String words, int pageSize) {
		Caller caller = new Caller(this.stored.workspace,
				LoadedDistrict.of(this.stored.workspace).of(this.stored.workspace), person.userId());
		RequestSearch search = new RequestSearch(store, this.stored.readings(), new MovableClock(Bus14.FILED_AT));
		List<RequestId> found = new ArrayList<>();
		Optional<Long> before = Optional.empty();
		do {
			SearchPage page = search.page(caller, Keywords.of(words), before, pageSize);
			page.requests().forEach((request) -> found.add(request.id()));
			before = page.before();
		}
		while (before.isPresent());
		return found;
	}

	@Test
	void areFoundUnderAnyKey() {
		List<RequestId> newestFirst = new ArrayList<>();
		for (int round = 0; round < 4; round++) {
			newestFirst.add(0, file(this.stored.store, "late zebrafinch", true));
			newestFirst.add(0, file(this.sealing, "late zebrafinch", true));
			newestFirst.add(0, file(this.rotated, "late zebrafinch", false));
			newestFirst.add(0, file(this.rotated, "late zebrafinch", true));
			file(this.rotated, "late horse", true);
		}
		assertThat(found(this.rotated, "zebrafinch late", 3)).isEqualTo(newestFirst);
		assertThat(found(this.rotated, "zebrafinch", 20)).isEqualTo(newestFirst);
		assertThat(found(this.rotated, "zebrafinch horse", 3)).isEmpty();
	}

	@Test
	void storeNoPlainText() {
		RequestId id = file(this.sealing, "zebrafinch", true);
		claim(this.sealing, id);
		assertThat(this.stored.dump().toString()).doesNotContainIgnoringCase("zebrafinch")
			.doesNotContain("Lincoln")
			.contains("sealed:2026:");
		assertThat(get(this.sealing, id).filing().summary()).isEqualTo("zebrafinch");
		assertThat(this.sealing.history(this.stored.workspace, id)).hasSize(2);
	}

	@Test
	void hideTheSameWordDifferentlyInEachRequest() {
		List<RequestId> all = List.of(file(this.sealing, "zebrafinch", true), file(this.sealing, "zebrafinch", true),
				file(this.sealing, "zebrafinch of Lincoln Elementary", true));
		List<String> words = all.stream().flatMap((id) -> hidden(id).stream()).toList();
		assertThat(words).doesNotHaveDuplicates();
		assertThat(all).allSatisfy((id) -> assertThat(hidden(id)).isSorted().hasSize(16));
		assertThat(this.stored.dump()).allSatisfy((key, value) -> assertThat(key).doesNotContain(":word:"));
		assertThat(found(this.sealing, "zebrafinch lincoln maya transportation", 2)).containsExactly(all.get(2),
				all.get(1), all.get(0));
		assertThat(found(this.sealing, "zebrafinch of", 2)).containsExactly(all.get(2));
	}

	private List<String> hidden(RequestId id) {
		return List.of(this.stored.hash(id).getOrDefault("hidden", "").split(" "));
	}

	@Test
	void areFoundOnlyByThoseWhoMaySeeThem() {
		RequestId id = file(this.sealing, "zebrafinch", true);
		assertThat(found(this.sealing, Bus14.MAYA, "zebrafinch", 3)).containsExactly(id);
		assertThat(found(this.sealing, Bus14.LUTHER, "zebrafinch", 3)).containsExactly(id);
		assertThat(found(this.sealing, Bus14.THUY, "zebrafinch", 3)).isEmpty();
		claim(this.sealing, id);
		assertThat(found(this.sealing, Bus14.THUY, "zebrafinch", 3)).containsExactly(id);
		StoreChange release = StoredRequests.change("unclaim-" + id, get(this.sealing, id),
				new TeamCommand.Release(Bus14.THUY));
		assertThat(this.sealing.commit(this.stored.workspace, release)).isPresent();
		assertThat(this.stored.dump()).doesNotContainKey(this.stored.key("confidential-to", Bus14.THUY.userId()));
	}

	@Test
	void fromOlderVersionsAreStoredAgain() {
		RequestId id = file(this.sealing, "zebrafinch", true);
		RequestId clear = file(this.stored.store, "zebrafinch", true);
		storeAsOlderVersionsDid(id);
		assertThat(found(this.rotated, "zebrafinch", 3)).containsExactly(clear);
		RequestRecords records = new RequestRecords(this.stored.redis, this.sealing,
				new Requests(this.sealing, new RecentRequests(), LoadedDistrict.of(this.stored.workspace),
						new Journal(), this.stored.readings(), new MovableClock(Bus14.minute(5))));
		assertThat(this.sealing.older(this.stored.workspace)).containsExactly(id, clear);
		assertThat(this.stored.store.older(this.stored.workspace)).isEmpty();
		records.adopt(this.stored.workspace);
		assertThat(this.sealing.older(this.stored.workspace)).isEmpty();
		assertThat(this.stored.dump())
			.allSatisfy((key, value) -> assertThat(key + value).doesNotContain(":word:", "zebrafinch"));
		assertThat(found(this.rotated, "zebrafinch", 3)).containsExactly(clear, id);
	}

	private void storeAsOlderVersionsDid(RequestId id) {
		String number = String.valueOf(id.number());
		this.stored.redis.opsForZSet().add(this.stored.key("word", "~blind"), number, 1);
		this.stored.redis.opsForHash().put(this.stored.key(number), "words", "~blind");
		this.stored.redis.opsForHash().delete(this.stored.key(number), "hidden");
		this.stored.redis.delete(List.of(this.stored.key("confidential-to", Bus14.MAYA.userId()),
				this.stored.key("confidential-to", Bus14.LUTHER.userId())));
	}

	@Test
	void staySearchableAfterKeyRotation() {
		RequestId id = file(this.sealing, "zebrafinch", true);
		claim(this.rotated, id);
		assertThat(found(with(SealingForTests.with(SealingForTests.NEXT_KEY)), "zebrafinch", 3)).containsExactly(id);
		assertThat(found(this.sealing, "zebrafinch", 3)).isEmpty();
	}

	@Test
	void areSealedByTheirNextChange() {
		RequestId id = file(this.stored.store, "zebrafinch", true);
		assertThat(get(this.sealing, id).filing().summary()).isEqualTo("zebrafinch");
		claim(this.sealing, id);
		assertThat(this.stored.hash(id))
			.hasEntrySatisfying("snapshot", (json) -> assertThat(json).startsWith("sealed:"))
			.containsEntry("words", "")
			.hasEntrySatisfying("hidden", (words) -> assertThat(words).doesNotContain("zebrafinch"));
		assertThat(this.sealing.history(this.stored.workspace, id)).hasSize(2);
	}

	@Test
	void cannotBeMovedToAnotherRequest() {
		RequestId one = file(this.sealing, "zebrafinch", true);
		RequestId other = file(this.sealing, "horse", true);
		this.stored.redis.opsForHash()
			.put(this.stored.key(String.valueOf(other.number())), "snapshot", this.stored.hash(one).get("snapshot"));
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> get(this.sealing, other));
		assertThat(get(this.sealing, one).filing().summary()).isEqualTo("zebrafinch");
	}

	@Test
	void doNotBlockOthersWhenTheirKeyIsMissing() {
		RequestId locked = file(this.sealing, "zebrafinch", true);
		RequestId open = file(this.stored.store, "zebrafinch", false);
		Listing asked = Listing.newestFirst(Indexes.askedBy(Bus14.MAYA.userId()));
		assertThat(this.stored.store.page(this.stored.workspace, asked, 0, 10).requests()).extracting(Request::id)
			.containsExactly(open);
		assertThat(found(this.stored.store, "zebrafinch", 3)).containsExactly(open);
		assertThatExceptionOfType(SealBroken.class).isThrownBy(() -> get(this.stored.store, locked))
			.withMessageContaining("\"2026\"");
		assertThat(get(this.sealing, locked).filing().summary()).isEqualTo("zebrafinch");
	}

}
