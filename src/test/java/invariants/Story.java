package invariants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A request as Redis has it: what happened, and how it is said to stand.
 *
 * @param number its number
 * @param events its history
 * @param snapshot its hash
 */
record Story(String number, List<Event> events, Map<String, String> snapshot) {

	private static final Pattern KEY = Pattern.compile("request:([0-9]+)(:history)?");

	static List<Story> all(Keyspace redis) {
		Set<String> keys = new TreeSet<>(redis.hashes().keySet());
		keys.addAll(redis.streams().keySet());
		Set<String> numbers = new TreeSet<>();
		keys.stream().map(KEY::matcher).filter((key) -> key.matches()).forEach((key) -> numbers.add(key.group(1)));
		List<Story> stories = new ArrayList<>();
		for (String number : numbers) {
			String key = "request:" + number;
			stories.add(new Story(number,
					redis.streams().getOrDefault(key + ":history", List.of()).stream().map(Event::of).toList(),
					redis.hashes().getOrDefault(key, Map.of())));
		}
		return stories;
	}

	String key() {
		return "REQ-" + this.number;
	}

	String requester() {
		return this.events.isEmpty() ? "" : this.events.get(0).text("/filing/requester/userId");
	}

	boolean isConfidential() {
		return !this.events.isEmpty() && this.events.get(0).body().at("/filing/confidential").asBoolean();
	}

	Fold fold() {
		return new Fold(this.events);
	}

}
