package org.switchboard.survey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.springframework.util.DigestUtils;

/**
 * Which of an audience a round asks. The audience stands in a circle, in an order that
 * depends on the seed, and each round goes on where the one before stopped. So nobody is
 * asked again before everybody was asked once, and when somebody comes or goes all others
 * keep about their place.
 *
 * @param percent how many of them; of a few people, a round may ask nobody
 * @param seed what the order depends on, such as the id of the survey
 */
public record AudienceSample(int percent, String seed) {

	// whom a round, counted from nought, asks of an audience in any order: in the order
	// of
	// the circle
	List<Turn> of(List<Audience.Member> audience, long round) {
		Map<String, Audience.Member> places = new TreeMap<>();
		audience.forEach((member) -> places.put(place(member), member));
		List<Audience.Member> circle = List.copyOf(places.values());
		return IntStream.range(0, circle.size())
			.filter((position) -> Math.floorMod(ahead(position, circle.size(), round),
					lap(circle.size())) < share(circle.size()))
			.mapToObj((position) -> new Turn(circle.get(position), position,
					-Math.floorDiv(ahead(position, circle.size(), round), lap(circle.size()))))
			.toList();
	}

	// how far a place is from where the round begins, all laps counted, in hundredths of
	// a
	// place, so that nothing is rounded
	private long ahead(int position, int people, long round) {
		return 100L * position - round * share(people);
	}

	private long share(int people) {
		return (long) this.percent * people;
	}

	private static long lap(int people) {
		return 100L * people;
	}

	private String place(Audience.Member member) {
		return DigestUtils.md5DigestAsHex((this.seed + '\n' + member.userId()).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Somebody's turn to be asked.
	 *
	 * @param member who
	 * @param position the person's place in the circle, from nought
	 * @param number how many turns they had before, if everything was always as it is
	 */
	public record Turn(Audience.Member member, int position, long number) {
	}

}
