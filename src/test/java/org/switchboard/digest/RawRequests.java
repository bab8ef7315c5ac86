package org.switchboard.digest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.switchboard.directory.Directory;
import org.switchboard.directory.Network;
import org.switchboard.directory.School;
import org.switchboard.directory.Team;
import org.switchboard.measure.Quarter;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.RatingEvent.ResolutionRated;

/** The figures of a week, worked out from all requests with pencil and paper. */
final class RawRequests {

	static final int FEW = 5;

	private final List<RawRequest> all;

	private final Directory directory;

	private final Predicate<RawRequest> which;

	RawRequests(List<RawRequest> all, Directory directory, Predicate<RawRequest> which) {
		this.all = all;
		this.directory = directory;
		this.which = which;
	}

	long opened(LocalDate week) {
		return asked(week).size();
	}

	long resolved(LocalDate week) {
		return disclosed(week).stream().mapToLong((one) -> one.resolvedIn(week)).sum();
	}

	long reopened(LocalDate week) {
		return disclosed(week).stream().mapToLong((one) -> one.reopenedIn(week)).sum();
	}

	long open(LocalDate week) {
		return this.all.stream()
			.filter(this.which)
			.filter((one) -> !one.filed().filing().confidential() && one.isOpenAtEndOf(week))
			.count();
	}

	List<RawRequest.Wait> waits(LocalDate week, Function<RawRequest, RawRequest.Wait> what) {
		return asked(week).stream().filter((one) -> mayDiscloseTimes(one, week)).map(what).toList();
	}

	// confidential ones only once all those counted together have ended
	private boolean mayDiscloseTimes(RawRequest request, LocalDate week) {
		return !request.filed().filing().confidential()
				|| together(request, week).stream().noneMatch(RawRequest::isOpen);
	}

	/** The steps of satisfaction ratings, with {@code withheld} for each one withheld. */
	List<Integer> ratings(LocalDate week, int withheld) {
		List<Integer> steps = List.of(1, 2, 3, 4, 5);
		return batches(week, (rated) -> true).stream()
			.map((batch) -> batch.stream().map((rated) -> rated.satisfaction().step()).toList())
			.flatMap((batch) -> withhold(batch, alike(steps, List.of(List.of(4, 5), List.of(1, 2, 3))), withheld)
				.stream())
			.toList();
	}

	/** The same for ratings of how easy it was. */
	List<Integer> efforts(LocalDate week, int withheld) {
		List<Integer> steps = List.of(1, 2, 3, 4, 5, 6, 7);
		return batches(week, (rated) -> rated.effort().isPresent()).stream()
			.map((batch) -> batch.stream().map((rated) -> rated.effort().orElseThrow()).toList())
			.flatMap((batch) -> withhold(batch, alike(steps, List.of()), withheld).stream())
			.toList();
	}

	private static List<List<Integer>> alike(List<Integer> steps, List<List<Integer>> sides) {
		return Stream.concat(steps.stream().map(List::of), sides.stream()).toList();
	}

	// if all would be (nearly) alike, one in twenty, but at least one, is withheld
	private static List<Integer> withhold(List<Integer> batch, List<List<Integer>> alike, int withheld) {
		int few = Math.max(1, batch.size() / 20);
		return alike.stream()
			.map((side) -> batch.stream().filter(side::contains).toList())
			.filter((same) -> batch.size() - same.size() <= few)
			.findFirst()
			.map((same) -> Stream
				.concat(same.stream().limit(batch.size() - few), Collections.nCopies(few, withheld).stream())
				.toList())
			.orElse(batch);
	}

	private static boolean isOfEnough(List<RawRequest> rated) {
		return isOfEnough(rated, Filing::schoolNumber) && isOfEnough(rated, (filing) -> filing.requester().userId());
	}

	private static boolean isOfEnough(List<RawRequest> rated, Function<Filing, String> by) {
		List<String> all = rated.stream().map((one) -> by.apply(one.filed().filing())).toList();
		return all.stream().distinct().count() >= FEW
				&& all.stream().allMatch((one) -> 2 * Collections.frequency(all, one) <= all.size());
	}

	// Each team's ratings wait until they are from five schools and people within the
	// quarter, then count together.
	private List<List<ResolutionRated>> batches(LocalDate week, Predicate<ResolutionRated> counts) {
		List<List<ResolutionRated>> batches = new ArrayList<>();
		List<RawRequest> open = this.all.stream().filter((one) -> !one.filed().filing().confidential()).toList();
		for (String team : open.stream().map((one) -> one.filed().team().id()).distinct().toList()) {
			List<RawRequest> of = new ArrayList<>();
			List<ResolutionRated> waiting = new ArrayList<>();
			for (LocalDate one = Quarter.of(week).weeks().first(); !one.isAfter(week); one = one.plusWeeks(1)) {
				for (RawRequest request : open.stream()
					.filter((some) -> some.filed().team().id().equals(team))
					.toList()) {
					List<ResolutionRated> some = request.ratingsIn(one).stream().filter(counts).toList();
					waiting.addAll(some);
					some.forEach((rated) -> of.add(request));
				}
				if (isOfEnough(of)) {
					if (one.equals(week) && of.stream().allMatch(this.which)) {
						batches.add(List.copyOf(waiting));
					}
					waiting.clear();
					of.clear();
				}
			}
		}
		return batches;
	}

	private List<RawRequest> asked(LocalDate week) {
		return this.all.stream()
			.filter((one) -> one.week().equals(week))
			.filter(this.which)
			.filter((one) -> mayBeDisclosed(one, week))
			.toList();
	}

	// The requests that a week's figures may include.
	private List<RawRequest> disclosed(LocalDate week) {
		return this.all.stream().filter(this.which).filter((one) -> mayBeDisclosed(one, week)).toList();
	}

	private boolean mayBeDisclosed(RawRequest request, LocalDate week) {
		return !request.filed().filing().confidential() || together(request, week).size() >= FEW;
	}

	private List<RawRequest> together(RawRequest request, LocalDate week) {
		return this.all.stream()
			.filter((other) -> other.filed().filing().confidential() && other.week().equals(week)
					&& other.filed().team().id().equals(request.filed().team().id()))
			.toList();
	}

	/** Leaves out confidential requests, because a tier could single one out. */
	RawRequests ofTier(int tier) {
		return only(
				(request) -> !request.filed().filing().confidential() && school(request).needTier().number() == tier);
	}

	RawRequests only(Predicate<RawRequest> some) {
		return new RawRequests(this.all, this.directory, this.which.and(some));
	}

	List<RawRequest> own() {
		return this.all.stream().filter(this.which).toList();
	}

	String team(RawRequest request) {
		return this.directory.team(request.filed().team().id()).map(Team::name).orElseThrow();
	}

	String department(RawRequest request) {
		return this.directory.team(request.filed().team().id()).map((team) -> team.department().name()).orElseThrow();
	}

	String networkName(RawRequest request) {
		return networkOf(request).map(Network::name).orElse("");
	}

	private School school(RawRequest request) {
		return this.directory.school(request.filed().filing().schoolNumber()).orElseThrow();
	}

	String network(RawRequest request) {
		return networkOf(request).map(Network::id).orElse("");
	}

	private Optional<Network> networkOf(RawRequest request) {
		return request.filed().filing().confidential()
				? this.directory.team(request.filed().team().id()).flatMap(Team::network)
				: Optional.of(school(request).network());
	}

	static String inTime(List<RawRequest.Wait> waits) {
		return share(waits.stream().filter(RawRequest.Wait::isInTime).count(),
				waits.stream().filter(RawRequest.Wait::isJudged).count());
	}

	static List<Boolean> good(List<Integer> steps) {
		return steps.stream().map((step) -> step >= 4).toList();
	}

	static String share(long of, long n) {
		return (n < FEW) ? "–" : Math.round(100.0 * of / n) + "% (" + of + " of " + n + ")";
	}

	static String share(List<Integer> least, List<Integer> most) {
		return (least.size() < FEW) ? "–"
				: range(percent(good(least)), percent(good(most))) + "% ("
						+ range(String.valueOf(Collections.frequency(good(least), true)),
								String.valueOf(Collections.frequency(good(most), true)))
						+ " of " + least.size() + ")";
	}

	static String range(String least, String most) {
		return least.equals(most) ? least : least + "–" + most;
	}

	static String percent(List<Boolean> good) {
		return String.valueOf(Math.round(100.0 * Collections.frequency(good, true) / good.size()));
	}

	/**
	 * The product-limit estimate, by its definition.
	 * @return empty if unknown
	 */
	static Optional<Duration> quantile(List<RawRequest.Wait> waits, double part) {
		double survive = 1;
		List<Duration> times = waits.stream()
			.filter(RawRequest.Wait::over)
			.map(RawRequest.Wait::time)
			.distinct()
			.sorted()
			.toList();
		for (Duration time : times) {
			double atRisk = waits.stream().filter((wait) -> wait.time().compareTo(time) >= 0).count();
			double over = waits.stream().filter((wait) -> wait.over() && wait.time().equals(time)).count();
			survive *= 1 - over / atRisk;
			if (survive <= 1 - part + 1e-9) {
				return Optional.of(time);
			}
		}
		return Optional.empty();
	}

}
