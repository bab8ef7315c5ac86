package org.switchboard.slack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import slacksim.calls.ApiCall;
import slacksim.http.Json;
import slacksim.workspace.Person;

import org.switchboard.RedisForTests;
import org.switchboard.Town;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.DatedRequestId;
import org.switchboard.request.PermissionsForTests;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;

/**
 * What people did or saw that they shouldn't have, according to the one table of
 * permissions.
 */
final class Harm {

	private static final int MOST = 1000;

	// keys of what follows from histories, and of what every click leaves
	private static final Pattern NOTED = Pattern.compile("audit.*|delivery:(at|pace|subject|token)\\b.*|due:.*"
			+ "|home:.*|journal|measure:.*|notices:.*|request:(?!\\d+( .*)?$).*|seen:.*|times-of:.*|directory away");

	private static final Pattern REQUEST = Pattern.compile("request:(\\d+)( .*)?");

	private static final Pattern RECORD = Pattern.compile("\\b\\d{13}-\\d+");

	private final Town town;

	private final PermissionsForTests permissions;

	// the word that only this request contains, and what others were asked about it
	private final Map<String, String> words;

	private final Map<String, Integer> known = new TreeMap<>();

	private final Map<String, Set<String>> changed = new HashMap<>();

	private Map<String, String> stored;

	Harm(Town town, Map<String, String> words) {
		this.town = town;
		this.permissions = new PermissionsForTests(town);
		this.words = new TreeMap<>(words);
		keys().forEach((key) -> this.known.put(key, town.history(key).size()));
		this.stored = stored();
	}

	/** What someone did since the last check that they shouldn't have. */
	List<String> doneBy(String userId) {
		List<String> harm = new ArrayList<>();
		Set<String> theirs = this.changed.computeIfAbsent(userId, (first) -> new TreeSet<>());
		for (String key : keys()) {
			List<RequestEvent> history = this.town.history(key);
			int before = this.known.getOrDefault(key, 0);
			harm.addAll(this.permissions.breaches(userId, key, before));
			if (history.size() > before) {
				theirs.add(key);
			}
			if (before == 0 && history.get(0) instanceof RequestEvent.RequestFiled filed) {
				Set.copyOf(this.words.values())
					.stream()
					.filter(filed.filing().summary()::contains)
					.forEach((word) -> this.words.put(key, word));
			}
			this.known.put(key, history.size());
		}
		Map<String, String> now = stored();
		Stream.concat(now.keySet().stream(), this.stored.keySet().stream())
			.distinct()
			.filter((key) -> !now.getOrDefault(key, "").equals(this.stored.getOrDefault(key, "")))
			.filter((key) -> !isTheirs(key, userId) && !isParkedNoMore(key, now))
			.forEach((key) -> harm.add("stored by " + userId + ": " + key));
		this.stored = now;
		return harm;
	}

	// replaced by a newer message
	private boolean isParkedNoMore(String key, Map<String, String> now) {
		return key.equals("delivery:parked")
				&& records(this.stored.getOrDefault(key, "")).containsAll(records(now.getOrDefault(key, "")));
	}

	private static Set<String> records(String stream) {
		return RECORD.matcher(stream).results().map(MatchResult::group).collect(Collectors.toSet());
	}

	// what people may set for themselves or their team
	private boolean isTheirs(String key, String userId) {
		Directory directory = directory();
		if (REQUEST.matcher(key).matches()) {
			return this.known
				.containsKey(new RequestId(Long.parseLong(REQUEST.matcher(key).replaceAll("$1"))).toString());
		}
		if (key.startsWith("directory:away ")) {
			return key.endsWith(" " + userId);
		}
		if (key.startsWith("goal:")) {
			return directory.isAdministrator(userId)
					|| directory.teamsLedBy(userId).stream().anyMatch((team) -> key.contains(" " + team.id() + "-"));
		}
		// no one can tell whose answer it is, only that they were asked
		return key.startsWith("survey:round:") && directory.schools()
			.stream()
			.flatMap((school) -> school.principals().stream())
			.anyMatch((principal) -> principal.userId().equals(userId));
	}

	/** What a text reveals to someone who shouldn't see it. */
	List<String> toldTo(String userId, String text) {
		return words(text).filter((word) -> !word.equals(wordOf(userId)))
			.filter((word) -> about(word).noneMatch((key) -> this.permissions.maySee(userId, key)))
			.map((word) -> userId + " is told of a " + word + ": " + text)
			.toList();
	}

	private List<String> toldIn(String channel, String text) {
		return words(text)
			.filter((word) -> about(word).noneMatch((key) -> this.permissions.channels(key).contains(channel)))
			.map((word) -> channel + " is told of a " + word + ": " + text)
			.toList();
	}

	private Stream<String> words(String text) {
		return Stream.concat(this.words.values().stream(), this.changed.keySet().stream().map(Harm::wordOf))
			.distinct()
			.filter(text::contains);
	}

	// what someone typed goes to those who may see what they had a right to change
	private Stream<String> about(String word) {
		return Stream.concat(
				this.words.entrySet().stream().filter((entry) -> entry.getValue().equals(word)).map(Map.Entry::getKey),
				this.changed.entrySet()
					.stream()
					.filter((entry) -> wordOf(entry.getKey()).equals(word))
					.flatMap((entry) -> entry.getValue().stream()));
	}

	/** The word someone types everywhere. */
	static String wordOf(String userId) {
		return "gnu-" + userId.toLowerCase(Locale.ROOT) + "-";
	}

	private Map<String, String> stored() {
		return RedisForTests.shared()
			.all(this.town.id(), (key) -> !NOTED.matcher(key).matches())
			.entrySet()
			.stream()
			.filter((entry) -> !NOTED.matcher(entry.getKey()).matches())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private Set<String> keys() {
		Requests requests = this.town.nodes().first().bean(Requests.class);
		Set<String> all = new TreeSet<>(this.words.keySet());
		all.addAll(this.known.keySet());
		Stream
			.concat(requests.openSince(this.town.id(), Instant.EPOCH, MOST).stream(),
					requests.confidentialSince(this.town.id(), Instant.EPOCH, MOST).stream())
			.map(DatedRequestId::id)
			.map(RequestId::toString)
			.forEach(all::add);
		return all;
	}

	/** What was ever sent to anyone who shouldn't see it. */
	List<String> told() {
		Map<String, String> owners = new HashMap<>();
		List<String> harm = new ArrayList<>();
		people().forEach((person) -> {
			owners.put(person.dm().channelId(), person.id());
			person.sees().forEach((text) -> harm.addAll(toldTo(person.id(), text)));
		});
		for (ApiCall call : this.town.workspace().transcript().calls()) {
			String text = call.arguments().toString();
			recipient(call).ifPresent((to) -> harm
				.addAll(to.startsWith("C") ? toldIn(to, text) : toldTo(owners.getOrDefault(to, to), text)));
		}
		return harm;
	}

	private static Optional<String> recipient(ApiCall call) {
		return Stream.of("user", "user_id", "channel", "channel_id")
			.map((field) -> Json.text(call.arguments(), field))
			.filter((id) -> !id.isEmpty())
			.findFirst();
	}

	private Stream<Person> people() {
		return directory().people().stream().map((person) -> this.town.person(person.name()));
	}

	private Directory directory() {
		return this.town.nodes().first().bean(Directories.class).of(this.town.id());
	}

}
