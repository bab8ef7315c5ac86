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
 * otherwise each would reveal when it did. Ratings come in {@link Batch batches}.
 */
public final class Service {

	private static final int TOGETHER = 5;

	private static final Set<Measure> TIMES = EnumSet.range(Measure.ANSWER, Measure.RESOLUTION_LATE);

	/** A few thousand groups of requests, each with a few dozen counts. */
	private final Map<Cell, List<Count>> counts;

	private final List<OpenEntry> open;

	private final List<Batch> ratings;

	private final Map<Cell, CellSubject> subjects = new HashMap<>();

	private final Directory directory;

	private final Instant asOf;

	private Service(Map<Cell, List<Count>> counts, List<OpenEntry> open, List<Batch> ratings, Directory directory,
			Instant asOf) {
		this.counts = counts;
		this.open = open;
		this.ratings = ratings;
		this.directory = directory;
		this.asOf = asOf;
	}

	static Service of(List<Count> counts, List<Request> requests, Directory directory, Instant now) {
		LocalDate thisWeek = Weeks.of(directory.dateAt(now)).first();
		Set<TeamWeek> together = together(counts);
		together.removeIf((one) -> !one.week().isBefore(thisWeek));
		Set<TeamWeek> ended = new HashSet<>(together);
		requests.forEach((request) -> ended
			.remove(TeamWeek.of(Contributions.week(request.filedAt(), directory.zone()), Cell.of(request))));
		Predicate<Count> isDisclosed = (one) -> !one.cell().confidential()
				|| (TIMES.contains(one.measure()) ? ended : together).contains(TeamWeek.of(one.week(), one.cell()));
		List<OpenEntry> open = requests.stream()
			.filter((request) -> !request.filing().confidential())
			.map((request) -> new OpenEntry(Contributions.week(request.filedAt(), directory.zone()), Cell.of(request),
					request))
			.toList();
		return new Service(
				counts.stream()
					.filter((one) -> !Batch.isRating(one))
					.filter(isDisclosed)
					.collect(Collectors.groupingBy(Count::cell, LinkedHashMap::new, Collectors.toList())),
				open, Batch.of(counts, Contributions.week(now, directory.zone())), directory, now);
	}

	private static Set<TeamWeek> together(List<Count> counts) {
		Map<TeamWeek, Long> opened = new HashMap<>();
		counts.stream()
			.filter((one) -> one.measure() == Measure.OPENED)
			.forEach((one) -> opened.merge(TeamWeek.of(one.week(), one.cell()), one.count(), Long::sum));
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
	public Service withoutConfidential() {
		Map<Cell, List<Count>> others = new LinkedHashMap<>(this.counts);
		others.keySet().removeIf(Cell::confidential);
		return new Service(others, this.open, this.ratings, this.directory, this.asOf);
	}

	/** Returns how some requests were served in some of the weeks read. */
	public Figures figures(Weeks weeks, Predicate<CellSubject> which) {
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
	public <G> Map<G, Figures> groups(Weeks weeks, Function<CellSubject, Optional<G>> group) {
		Map<G, WeeklySum> sums = new LinkedHashMap<>();
		Function<Cell, Optional<G>> known = (cell) -> group.apply(subject(cell));
		Function<G, WeeklySum> sum = (key) -> sums.computeIfAbsent(key, (one) -> new WeeklySum());
		this.counts.forEach((cell,
				some) -> known.apply(cell).map(sum).ifPresent((into) -> some.forEach((one) -> into.add(one, weeks))));
		this.open
			.forEach((one) -> known.apply(one.cell()).map(sum).ifPresent((into) -> into.add(one, weeks, this.asOf)));
		this.ratings.forEach((batch) -> batch.within(known).map(sum).ifPresent((into) -> into.add(batch, weeks)));
		Map<G, Figures> figures = new LinkedHashMap<>();
		sums.forEach((key, one) -> figures.put(key, one.figures()));
		return figures;
	}

	/**
	 * Returns the satisfaction ratings of each person assigned, without confidential
	 * requests. Includes only people rated by {@link Batch#isOfEnough enough schools and
	 * people}.
	 * @param weeks some of the weeks read
	 * @param which the requests; people who were also rated for others are left out, as
	 * comparing two reports would reveal those ratings
	 * @return ratings by the person's Slack id
	 */
	public Map<String, Tally> praise(Weeks weeks, Predicate<CellSubject> which) {
		Map<String, List<Count>> people = this.counts.values()
			.stream()
			.flatMap(List::stream)
			.filter((one) -> one.measure() == Measure.PRAISE && !one.cell().confidential() && weeks.include(one.week()))
			.collect(Collectors.groupingBy(Count::person, LinkedHashMap::new, Collectors.toList()));
		Map<String, Tally> praise = new LinkedHashMap<>();
		people.forEach((person, ratings) -> {
			if (Batch.isOfEnough(ratings) && ratings.stream().allMatch((one) -> which.test(subject(one.cell())))) {
				Tallies tallies = new Tallies();
				ratings.forEach((one) -> tallies.add(one.measure(), one.value(), one.count()));
				praise.put(person, tallies.steps(Measure.PRAISE));
			}
		});
		return praise;
	}

	/** Returns the requests open now, oldest first, without confidential ones. */
	public List<Request> open(Predicate<CellSubject> which) {
		return this.open.stream()
			.filter((one) -> which.test(subject(one.cell())))
			.map(OpenEntry::request)
			.sorted(Comparator.comparing(Request::filedAt))
			.toList();
	}

	private CellSubject subject(Cell cell) {
		return this.subjects.computeIfAbsent(cell, (one) -> CellSubject.of(one, this.directory));
	}

	/** Confidential requests that are counted or left out together. */
	private record TeamWeek(LocalDate week, String team, boolean confidential) {

		private static TeamWeek of(LocalDate week, Cell cell) {
			return new TeamWeek(week, cell.team(), cell.confidential());
		}

	}

}
