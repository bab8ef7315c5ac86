package org.switchboard.anonymity;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZonedDateTime;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the test knows about one round: its times, who was asked what, and the answers.
 */
final class Round {

	private final Pulse pulse;

	private final ZonedDateTime planned;

	private final List<Integer> remindAfter;

	/** The indexes of each person's questions, by user. */
	private final SortedMap<String, List<Integer>> asked = new TreeMap<>();

	private final Map<String, String> slices = new HashMap<>();

	/** Each person's answers by question: an option's index, or text. */
	private final Map<String, Map<Integer, String>> answers = new HashMap<>();

	/** How many messages each person gets, including the first one. */
	private final Map<String, Integer> sends = new TreeMap<>();

	private int reminded;

	Round(Pulse pulse, LocalDate date, List<Integer> remindAfter) {
		this.pulse = pulse;
		this.planned = date.atTime(10, 0).atZone(WorkingDays.ZONE);
		this.remindAfter = remindAfter;
	}

	Pulse pulse() {
		return this.pulse;
	}

	String id() {
		return "survey-" + this.pulse.id() + "-" + this.planned.toLocalDateTime();
	}

	ZonedDateTime opens() {
		return WorkingDays.from(this.planned);
	}

	Stream<ZonedDateTime> reminds() {
		return this.remindAfter.stream().map((days) -> WorkingDays.from(after(days)));
	}

	ZonedDateTime closes() {
		return WorkingDays.from(after(8));
	}

	// a day has 24 hours, as the documentation of the survey file says
	private ZonedDateTime after(int days) {
		return opens().plus(Duration.ofDays(days));
	}

	// Returns when it would happen if there were no days off.
	Stream<ZonedDateTime> plannedOnDaysOff() {
		return Stream.concat(Stream.of(this.planned), this.remindAfter.stream().map(this::after))
			.filter((time) -> !WorkingDays.include(time.toLocalDate()));
	}

	void sends(Map<String, Integer> planned) {
		this.sends.putAll(planned);
	}

	// Returns who gets the next reminder, whether or not they have answered.
	List<String> toRemind() {
		return this.sends.keySet().stream().filter((userId) -> this.sends.get(userId) > 1 + this.reminded).toList();
	}

	void asks(String userId, String network, List<Integer> questions) {
		this.asked.put(userId, questions);
		this.slices.put(userId, network);
	}

	SortedMap<String, List<Integer>> asked() {
		return this.asked;
	}

	String someoneAsked(int question) {
		return this.asked.keySet()
			.stream()
			.filter((userId) -> this.asked.get(userId).contains(question))
			.findFirst()
			.orElseThrow();
	}

	String slice(String userId) {
		return this.slices.get(userId);
	}

	// Returns the networks whose results a leader reads separately.
	List<String> views(List<String> networks) {
		return networks.stream().filter((network) -> network.isEmpty() || this.slices.containsValue(network)).toList();
	}

	synchronized void answers(String userId, int question, String answer) {
		this.answers.computeIfAbsent(userId, (first) -> new TreeMap<>()).put(question, answer);
	}

	Map<String, Map<Integer, String>> answers() {
		return this.answers;
	}

	boolean isFirst() {
		return this.planned.getMonth() == Month.JANUARY;
	}

	// Tells whether people join, leave and move in the middle of it.
	boolean isBeforeChange() {
		return this.planned.getMonth() == Month.JULY;
	}

	boolean isAfterChange() {
		return this.planned.getMonth() == Month.AUGUST;
	}

	int quarter() {
		return this.planned.get(IsoFields.QUARTER_OF_YEAR);
	}

	// Returns how many reminders have gone out.
	int reminded() {
		return ++this.reminded;
	}

	@Override
	public String toString() {
		return id();
	}

}
