package org.switchboard.measure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.switchboard.directory.Department;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Network;
import org.switchboard.directory.RiverbendDistrict;
import org.switchboard.directory.School;
import org.switchboard.sla.Urgency;
import org.switchboard.statistics.Tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

/**
 * No difference between any two rating figures that may be disclosed (for all parts of
 * the district, groupings and periods) covers fewer than five schools or five people, or
 * shows that all of them gave the same rating.
 */
class RatingsBySubtractionTests {

	private static final Directory DISTRICT = RiverbendDistrict.directory();

	// includes the end of a quarter
	private static final Weeks ALL = new Weeks(LocalDate.of(2026, 9, 7), LocalDate.of(2026, 10, 12));

	private static final List<String> TEAMS = List.of("n1-it", "n3-it", "n1-transportation", "n3-transportation",
			"hr-desk");

	// by id, because whole departments and schools are slow to compare
	private static final List<Function<CountSubject, Optional<?>>> DIMENSIONS = List.of(
			(subject) -> subject.network().map(Network::id), (subject) -> subject.department().map(Department::id),
			CountSubject::needTier, (subject) -> subject.school().map(School::number),
			(subject) -> Optional.of(subject.category()), (subject) -> Optional.of(subject.urgency()));

	static LongStream seeds() {
		return LongStream.rangeClosed(1, 3);
	}

	@ParameterizedTest(name = "seed {0}")
	@MethodSource("seeds")
	void revealsNoFewerThanFive(long seed) {
		List<Count> counts = counts(new Random(seed));
		ServiceFigures service = service(counts);
		List<DisclosedFigures> measures = RatingBatch.of(counts, ALL.last().plusWeeks(1))
			.stream()
			.collect(Collectors.groupingBy(RatingBatch::measure))
			.values()
			.stream()
			.map(DisclosedFigures::of)
			.toList();
		assertThat(measures).extracting(DisclosedFigures::measure)
			.containsExactlyInAnyOrder(Measure.SATISFACTION, Measure.EFFORT);
		check(service, measures);
		for (DisclosedFigures disclosed : measures) {
			assertThat(disclosed.sums()).hasSizeGreaterThan(8);
			for (BitSet all : disclosed.sums().keySet()) {
				for (BitSet part : disclosed.sums().keySet()) {
					if (part.cardinality() < all.cardinality() && without(part, all).isEmpty()) {
						checkNotFew(disclosed.batches(without(all, part)));
					}
				}
				checkNotFew(disclosed.batches(all));
			}
		}
	}

	private static BitSet without(BitSet some, BitSet others) {
		BitSet rest = (BitSet) some.clone();
		rest.andNot(others);
		return rest;
	}

	private static void checkNotFew(List<RatingBatch> rest) {
		Set<String> schools = new HashSet<>();
		Set<String> raters = new HashSet<>();
		rest.forEach((batch) -> batch.counts().forEach((one) -> {
			schools.add(one.key().school());
			raters.add(one.rater());
		}));
		Tally difference = sum(rest);
		boolean sameOfAll = difference.withheld() == 0
				&& difference.counts().stream().filter((count) -> count > 0).count() < 2;
		if (schools.size() < 5 || raters.size() < 5 || sameOfAll) {
			fail("%s of %s schools and %s people", difference, schools.size(), raters.size());
		}
	}

	private static void check(ServiceFigures service, List<DisclosedFigures> measures) {
		for (Predicate<CountSubject> scope : scopes()) {
			for (int some = 0; some < 1 << DIMENSIONS.size(); some++) {
				Function<CountSubject, Optional<List<Object>>> group = group(scope, some);
				measures.forEach((disclosed) -> disclosed.groupBy(group));
				for (Weeks weeks : periods()) {
					service.groups(weeks, group)
						.forEach((key, figures) -> measures
							.forEach((disclosed) -> disclosed.check(weeks, key, figures)));
				}
			}
		}
	}

	private static Tally sum(Iterable<RatingBatch> batches) {
		List<Tally> all = new ArrayList<>();
		batches.forEach((batch) -> all.add(batch.disclosed()));
		return all.stream().reduce(Tally::plus).orElseThrow();
	}

	private static Function<CountSubject, Optional<List<Object>>> group(Predicate<CountSubject> scope, int some) {
		return (subject) -> scope.test(subject) ? Optional.of(IntStream.range(0, DIMENSIONS.size())
			.filter((dimension) -> (some >> dimension) % 2 == 1)
			.<Object>mapToObj((dimension) -> DIMENSIONS.get(dimension).apply(subject))
			.toList()) : Optional.empty();
	}

	private static List<Weeks> periods() {
		List<LocalDate> mondays = ALL.mondays();
		return mondays.stream()
			.flatMap((from) -> mondays.stream().filter((to) -> !to.isBefore(from)).map((to) -> new Weeks(from, to)))
			.toList();
	}

	private static List<Predicate<CountSubject>> scopes() {
		Stream<Predicate<CountSubject>> networks = DISTRICT.networks()
			.stream()
			.map((one) -> (subject) -> subject.network().equals(Optional.of(one)));
		Stream<Predicate<CountSubject>> departments = DISTRICT.departments()
			.stream()
			.map((one) -> (subject) -> subject.department().equals(Optional.of(one)));
		Stream<Predicate<CountSubject>> teams = TEAMS.stream()
			.map((one) -> (subject) -> subject.team().equals(DISTRICT.team(one)));
		return Stream.of(Stream.<Predicate<CountSubject>>of((subject) -> true), networks, departments, teams)
			.flatMap((scopes) -> scopes)
			.toList();
	}

	// only a few different values, so that many groups are nearly complete
	private static List<Count> counts(Random random) {
		Map<List<Object>, Count> counts = new LinkedHashMap<>();
		for (String team : TEAMS) {
			int network = team.startsWith("n3") ? 2 : 0;
			for (LocalDate week : ALL.mondays()) {
				for (int rating = random.nextInt(12); rating > 0; rating--) {
					int which = random.nextInt(8);
					String school = DISTRICT.schoolsIn(DISTRICT.networks().get(network)).get(which).number();
					CountKey key = new CountKey(team, school, "Category " + (random.nextInt(12) / 10),
							(random.nextInt(12) < 10) ? Urgency.NORMAL : Urgency.HIGH, false);
					// some people have two schools, and some schools two requesters
					String rater = network + "U" + ((which < 4) ? which / 2 : which + random.nextInt(2) * 10);
					add(counts, new Count(week, key, Measure.SATISFACTION, step(random, 5), "", rater, 1));
					if (random.nextInt(3) > 0) {
						add(counts, new Count(week, key, Measure.EFFORT, step(random, 7), "", rater, 1));
					}
				}
			}
		}
		return List.copyOf(counts.values());
	}

	// mostly the same step
	private static int step(Random random, int most) {
		return (random.nextInt(6) > 0) ? most : 1 + random.nextInt(most);
	}

	private static void add(Map<List<Object>, Count> counts, Count one) {
		counts.merge(List.of(one.week(), one.key(), one.measure(), one.value(), one.rater()), one,
				(before, more) -> new Count(one.week(), one.key(), one.measure(), one.value(), "", one.rater(),
						before.count() + more.count()));
	}

	private static ServiceFigures service(List<Count> counts) {
		return ServiceFigures.of(counts, List.of(), DISTRICT,
				ALL.last().plusWeeks(1).atTime(LocalTime.NOON).atZone(DISTRICT.zone()).toInstant());
	}

	@Test
	void needsFivePeopleAndFiveSchools() {
		assertThat(ratings("A", "A", "B", "C", "D")).isZero();
		assertThat(ratings("A", "B", "C", "D", "E")).isEqualTo(5);
		assertThat(ratings("A", "A", "B", "C", "D", "E")).isEqualTo(6);
		assertThat(ratings("A", "A", "A", "A", "B", "C", "D")).isZero();
		assertThat(ratings("A", "A", "A", "A", "A", "B", "C", "D", "E")).isZero();
	}

	// One per school.
	private static long ratings(String... raters) {
		List<Count> counts = IntStream.range(0, raters.length)
			.mapToObj((which) -> new Count(ALL.first(),
					new CountKey("n1-it", DISTRICT.schoolsIn(DISTRICT.networks().get(0)).get(which).number(),
							"Printers", Urgency.NORMAL, false),
					Measure.SATISFACTION, 1 + which % 5, "", raters[which], 1))
			.toList();
		return service(counts).figures(ALL, (subject) -> true).satisfaction().n();
	}

	@Test
	void countsTheSchoolIfTheRaterIsUnknown() {
		CountKey key = new CountKey("n1-it", "101", "Printers", Urgency.NORMAL, false);
		assertThat(CountField.read(ALL.first(), "n1-it", "101\tPrinters\tNORMAL\t\tSATISFACTION\t4", 1).rater())
			.isEqualTo("101");
		assertThat(CountField.read(ALL.first(), "n1-it", CountField.write(key, Measure.PRAISE, 4, "U1", "a"), 2))
			.isEqualTo(new Count(ALL.first(), key, Measure.PRAISE, 4, "U1", "a", 2));
		assertThat(CountField.read(ALL.first(), "n1-it", CountField.write(key, Measure.EFFORT, 4, "", "a"), 2))
			.isEqualTo(new Count(ALL.first(), key, Measure.EFFORT, 4, "", "a", 2));
		assertThat(CountField.write(key, Measure.OPENED, 0, "", "")).endsWith("OPENED\t0");
	}

	/**
	 * The disclosed figures of a measure. Checks that each is a sum of whole batches.
	 *
	 * @param batches all batches
	 * @param subjects each batch's subjects
	 * @param keys the groups each batch is in for the current grouping
	 * @param sums the disclosed figures, by the numbers of their batches
	 */
	private record DisclosedFigures(List<RatingBatch> batches, List<List<CountSubject>> subjects,
			List<Set<Optional<List<Object>>>> keys, Map<BitSet, Tally> sums) {

		static DisclosedFigures of(List<RatingBatch> batches) {
			return new DisclosedFigures(batches,
					batches.stream()
						.map((batch) -> batch.counts()
							.stream()
							.map((one) -> CountSubject.of(one.key(), DISTRICT))
							.distinct()
							.toList())
						.toList(),
					new ArrayList<>(), new HashMap<>());
		}

		Measure measure() {
			return this.batches.get(0).measure();
		}

		List<RatingBatch> batches(BitSet which) {
			return which.stream().mapToObj(this.batches::get).toList();
		}

		void groupBy(Function<CountSubject, Optional<List<Object>>> group) {
			this.keys.clear();
			this.subjects.forEach((all) -> this.keys.add(all.stream().map(group).collect(Collectors.toSet())));
		}

		void check(Weeks weeks, List<Object> key, Figures figures) {
			Set<Optional<List<Object>>> whole = Set.of(Optional.of(key));
			BitSet within = new BitSet();
			for (int which = 0; which < this.batches.size(); which++) {
				within.set(which, weeks.include(this.batches.get(which).week()) && whole.equals(this.keys.get(which)));
			}
			Tally tally = (measure() == Measure.EFFORT) ? figures.effort() : figures.satisfaction();
			if (within.isEmpty()) {
				assertThat(tally.n()).isZero();
			}
			else {
				assertThat(tally).isEqualTo(this.sums.computeIfAbsent(within, (these) -> sum(batches(these))));
			}
		}

	}

}
