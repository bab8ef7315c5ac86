package org.switchboard.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.switchboard.directory.Directory;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.statistics.Tally;

/**
 * How schools were served in some weeks. Confidential requests are included only where a
 * team got at least five in a week that is over, so that none can be found by subtracting
 * figures or by looking again later. Their times show only once all of them have ended;
 * otherwise each would reveal when it did. Ratings come in {@link RatingBatch batches}.
 */
public final class ServiceFigures {

	private static final int TOGETHER = 5;

	private static final Set<Measure> TIMES = EnumSet.range(Measure.ANSWER, Measure.RESOLUTION_LATE);

	/** A few thousand groups of requests, each with a few dozen counts. */
	private final Map<CountKey, List<Count>> counts;

	private final List<CountedRequest> open;

	private final List<RatingBatch> ratings;

	private final Map<CountKey, CountSubject> subjects = new HashMap<>();

	private final Directory directory;

	private final Instant asOf;

	private ServiceFigures(Map<CountKey, List<Count>> counts, List<CountedRequest> open, List<RatingBatch> ratings,
			Directory directory, Instant asOf) {
		this.counts = counts;
		this.open = open;
		this.ratings = ratings;
		this.directory = directory;
		this.asOf = asOf;
	}

	static ServiceFigures of(List<Count> counts, List<Request> requests, Directory directory, Instant now) {
		LocalDate thisWeek = Weeks.of(directory.dateAt(now)).first();
		Set<TeamWeek> together = together(counts);
		together.removeIf((one) -> !one.week().isBefore(thisWeek));
		Set<TeamWeek> ended = new HashSet<>(together);
		requests.forEach((request) -> ended
			.remove(TeamWeek.of(Contributions.week(request.filedAt(), directory.zone()), CountKey.of(request))));
		Predicate<Count> isDisclosed = (one) -> !one.key().confidential()
				|| (TIMES.contains(one.measure()) ? ended : together).contains(TeamWeek.of(one.week(), one.key()));
		List<CountedRequest> open = requests.stream()
			.filter((request) -> !request.filing().confidential())
			.map((request) -> new CountedRequest(Contributions.week(request.filedAt(), directory.zone()),
					CountKey.of(request), request))
			.toList();
		return new ServiceFigures(
				counts.stream()
					.filter((one) -> !RatingBatch.isRating(one))
					.filter(isDisclosed)
					.collect(Collectors.groupingBy(Count::key, LinkedHashMap::new, Collectors.toList())),
				open, RatingBatch.of(counts, Contributions.week(now, directory.zone())), directory, now);
	}

	private static Set<TeamWeek> together(List<Count> counts) {
		Map<TeamWeek, Long> opened = new HashMap<>();
		counts.stream()
			.filter((one) -> one.measure() == Measure.OPENED)
			.forEach((one) -> opened.merge(TeamWeek.of(one.week(), one.key()), one.count(), Long::sum));
		opened.values().removeIf((count) -> count < TOGETHER);
		return opened.keySet();
	}

	/** When the counts were read. */
	public Instant asOf() {
		return this.asOf;
	}

	/** The Monday of the first week read in which a request was filed. */
	public Optional<LocalDate> since() {
		return this.counts.values()
			.stream()
			.flatMap(List::stream)
			.filter((one) -> one.measure() == Measure.OPENED)
			.map(Count::week)
			.min(Comparator.naturalOrder());
	}

	/** Leaves out confidential requests, for groups small enough to single one out. */
	public ServiceFigures withoutConfidential() {
		Map<CountKey, List<Count>> others = new LinkedHashMap<>(this.counts);
		others.keySet().removeIf(CountKey::confidential);
		return new ServiceFigures(others, this.open, this.ratings, this.directory, this.asOf);
	}

	/** Returns how some requests were served in some of the weeks read. */
	public Figures figures(Weeks weeks, Predicate<CountSubject> which) {
		return groups(weeks, (subject) -> which.test(subject) ? Optional.of("") : Optional.empty()).getOrDefault("",
				Figures.none());
	}

	/**
	 * Returns how requests were served, by group, in one pass over all counts.
	 * @param <G> identifies a group
	 * @param weeks some of the weeks read
	 * @param group the group of a request, or empty to leave it out
	 * @return the figures of those groups that have any
	 */
	public <G> Map<G, Figures> groups(Weeks weeks, Function<CountSubject, Optional<G>> group) {
		Map<G, WeeklySum> sums = new LinkedHashMap<>();
		Function<CountKey, Optional<G>> known = (key) -> group.apply(subject(key));
		Function<G, WeeklySum> sum = (key) -> sums.computeIfAbsent(key, (one) -> new WeeklySum());
		this.counts.forEach((key,
				some) -> known.apply(key).map(sum).ifPresent((into) -> some.forEach((one) -> into.add(one, weeks))));
		this.open
			.forEach((one) -> known.apply(one.key()).map(sum).ifPresent((into) -> into.add(one, weeks, this.asOf)));
		this.ratings.forEach((batch) -> batch.within(known).map(sum).ifPresent((into) -> into.add(batch, weeks)));
		Map<G, Figures> figures = new LinkedHashMap<>();
		sums.forEach((key, one) -> figures.put(key, one.figures()));
		return figures;
	}

	/**
	 * Returns the satisfaction ratings of each person assigned, without confidential
	 * requests. Includes only people rated by {@link RatingBatch#isOfEnough enough
	 * schools and people}.
	 * @param weeks some of the weeks read
	 * @param which the requests; people who were also rated for others are left out, as
	 * comparing two reports would reveal those ratings
	 * @return ratings by the person's Slack id
	 */
	public Map<String, Tally> praise(Weeks weeks, Predicate<CountSubject> which) {
		Map<String, List<Count>> people = this.counts.values()
			.stream()
			.flatMap(List::stream)
			.filter((one) -> one.measure() == Measure.PRAISE && !one.key().confidential() && weeks.include(one.week()))
			.collect(Collectors.groupingBy(Count::person, LinkedHashMap::new, Collectors.toList()));
		Map<String, Tally> praise = new LinkedHashMap<>();
		people.forEach((person, ratings) -> {
			if (RatingBatch.isOfEnough(ratings) && ratings.stream().allMatch((one) -> which.test(subject(one.key())))) {
				Tallies tallies = new Tallies();
				ratings.forEach((one) -> tallies.add(one.measure(), one.value(), one.count()));
				praise.put(person, tallies.steps(Measure.PRAISE));
			}
		});
		return praise;
	}

	/**
	 * Returns how many requests each person resolved, without confidential ones.
	 * @return counts by Slack id; those of older versions count for no one
	 */
	public Map<String, Long> resolved(Weeks weeks, Predicate<CountSubject> which) {
		return this.counts.values()
			.stream()
			.flatMap(List::stream)
			.filter((one) -> one.measure() == Measure.RESOLVED && !one.person().isEmpty() && weeks.include(one.week()))
			.filter((one) -> which.test(subject(one.key())))
			.collect(Collectors.groupingBy(Count::person, Collectors.summingLong(Count::count)));
	}

	/** Returns the requests open now, oldest first, without confidential ones. */
	public List<Request> open(Predicate<CountSubject> which) {
		return this.open.stream()
			.filter((one) -> which.test(subject(one.key())))
			.map(CountedRequest::request)
			.sorted(Comparator.comparing(Request::filedAt))
			.toList();
	}

	private CountSubject subject(CountKey key) {
		return this.subjects.computeIfAbsent(key, (one) -> CountSubject.of(one, this.directory));
	}

	/** Confidential requests that are counted or left out together. */
	private record TeamWeek(LocalDate week, String team, boolean confidential) {

		private static TeamWeek of(LocalDate week, CountKey key) {
			return new TeamWeek(week, key.team(), key.confidential());
		}

	}

}
