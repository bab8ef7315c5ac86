package org.switchboard.survey;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.springframework.util.DigestUtils;

/**
 * Picks the part of an audience that a round asks. The audience forms a circle, ordered
 * by the seed, and each round starts where the last one stopped. That way no one is asked
 * again before everyone has been asked once, and people keep roughly their places when
 * someone joins or leaves.
 *
 * @param percent the share of the audience to ask; with few people, a round may ask no
 * one
 * @param seed determines the order, for example the survey's id
 */
public record AudienceSample(int percent, String seed) {

	// returns the people a round asks (rounds count from zero), in circle order
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

	// distance from where the round begins, including all laps, in hundredths of a place
	// so that nothing is rounded
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
	 * Someone's turn to be asked.
	 *
	 * @param member the person
	 * @param position their place in the circle, from zero
	 * @param number how many turns they've had so far, assuming the audience never
	 * changed
	 */
	public record Turn(Audience.Member member, int position, long number) {
	}

}
