package invariants;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.json.JsonMapper;

/**
 * A request in Redis: its history and its snapshot.
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

	/** Returns its key; the numbers of confidential requests begin at 2^40. */
	String key() {
		long random = Long.parseLong(this.number) - (1L << 40);
		return "REQ-" + ((random < 0) ? this.number : "C" + base32(random));
	}

	private static String base32(long value) {
		return IntStream.of(15, 10, 5, 0)
			.mapToObj((shift) -> "0123456789ABCDEFGHJKMNPQRSTVWXYZ".substring((int) (value >> shift) & 31)
				.substring(0, 1))
			.collect(Collectors.joining());
	}

	String requester() {
		return this.events.isEmpty() ? "" : this.events.get(0).text("/filing/requester/userId");
	}

	boolean isConfidential() {
		return !this.events.isEmpty() && this.events.get(0).body().at("/filing/confidential").asBoolean();
	}

	/**
	 * Returns the words it is found by: those of the form and of its team's department.
	 */
	List<String> words() {
		if (this.events.isEmpty()) {
			return List.of();
		}
		String department = JsonMapper.shared()
			.readTree(this.snapshot.getOrDefault("snapshot", "{}"))
			.at("/team/departmentName")
			.asString("");
		Event filed = this.events.get(0);
		return Stream
			.of(filed.text("/filing/summary"), filed.text("/filing/category"), filed.text("/filing/schoolName"),
					filed.text("/filing/requester/name"), department, filed.text("/filing/details"))
			.map((text) -> Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("[\\p{M}\\p{Cf}]", ""))
			.flatMap((text) -> Stream.of(text.split("[^\\p{L}\\p{Nd}]+", -1)))
			.filter((word) -> word.length() > 1)
			.map((word) -> word.toLowerCase(Locale.ROOT))
			.map((word) -> word.substring(0, Math.min(32, word.length())))
			.distinct()
			.limit(64)
			.toList();
	}

	Fold fold() {
		return new Fold(this.events);
	}

}
