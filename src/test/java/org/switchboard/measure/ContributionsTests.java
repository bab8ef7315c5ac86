package org.switchboard.measure;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.LongStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.switchboard.request.RandomRequests;
import org.switchboard.request.lifecycle.Rating;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;

import static org.assertj.core.api.Assertions.assertThat;

/** Properties that counts have for any history of a request. */
class ContributionsTests {

	private static final RequestId ID = new RequestId(14);

	private static final ZoneId ZONE = ZoneId.of("America/New_York");

	static LongStream seeds() {
		return LongStream.range(0, 300);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void growWithTheHistory(long seed) {
		List<RequestEvent> history = new RandomRequests(seed).history(40);
		List<Contribution> all = Contributions.of(ID, history, ZONE);
		for (int length = 1; length <= history.size(); length++) {
			int version = length;
			assertThat(Contributions.of(ID, history.subList(0, length), ZONE))
				.isEqualTo(all.stream().filter((one) -> one.version() <= version).toList());
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void matchTheRequestsState(long seed) {
		List<RequestEvent> history = new RandomRequests(seed).history(40);
		Request request = Request.replay(ID, history);
		List<Contribution> all = Contributions.of(ID, history, ZONE);
		boolean isGivenUp = !request.state().isOpen() && request.resolvedAt().isEmpty();
		boolean isAnswered = request.firstResponseAt().isPresent();
		assertThat(sum(all, Measure.OPENED)).isOne();
		assertThat(sum(all, Measure.OPEN)).isEqualTo(request.state().isOpen() ? 1 : 0);
		assertThat(sum(all, Measure.RESOLVED)).isGreaterThanOrEqualTo(request.resolvedAt().isPresent() ? 1 : 0);
		assertThat(sum(all, Measure.ANSWER)).isEqualTo(isAnswered ? 1 : 0);
		assertThat(sum(all, Measure.ANSWER_GIVEN_UP)).isEqualTo((isGivenUp && !isAnswered) ? 1 : 0);
		assertThat(sum(all, Measure.RESOLUTION)).isEqualTo(request.resolvedAt().isPresent() ? 1 : 0);
		assertThat(sum(all, Measure.RESOLUTION_GIVEN_UP)).isEqualTo(isGivenUp ? 1 : 0);
		assertThat(sum(all, Measure.RESOLUTION_IN_TIME) + sum(all, Measure.RESOLUTION_LATE))
			.isLessThanOrEqualTo(sum(all, Measure.RESOLUTION));
		request.rating()
			.flatMap(Rating::given)
			.filter((given) -> !request.filing().confidential())
			.ifPresent((given) -> assertThat(all).anyMatch((one) -> one.measure() == Measure.SATISFACTION
					&& one.value() == given.satisfaction().step() && one.by() == 1));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void subtractOnlyWhatWasCounted(long seed) {
		Map<List<Object>, Long> counts = new HashMap<>();
		for (Contribution one : Contributions.of(ID, new RandomRequests(seed).history(40), ZONE)) {
			long count = counts.merge(List.of(one.week(), one.key(), one.measure(), one.value()), one.by(), Long::sum);
			assertThat(count).as("%s", one).isGreaterThanOrEqualTo((one.measure() != Measure.OPEN) ? 0 : -1);
		}
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void countWaitsInTheWeekOfFiling(long seed) {
		List<RequestEvent> history = new RandomRequests(seed).history(40);
		LocalDate week = Contributions.week(history.get(0).at(), ZONE);
		Predicate<Measure> isOfWaiting = (measure) -> measure.name().startsWith("ANSWER")
				|| measure.name().startsWith("RESOLUTION");
		assertThat(Contributions.of(ID, history, ZONE)).filteredOn((one) -> isOfWaiting.test(one.measure()))
			.extracting(Contribution::week)
			.allMatch(week::equals);
	}

	private static long sum(List<Contribution> all, Measure measure) {
		return all.stream().filter((one) -> one.measure() == measure).mapToLong(Contribution::by).sum();
	}

}
