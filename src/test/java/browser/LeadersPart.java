package browser;

/**
 * What leaders do in the course of a day.
 */
final class LeadersPart {

	private final Day day;

	LeadersPart(Day day) {
		this.day = day;
	}

	void teach(Script script) {
		script.learn("Charlene's Home says _ beside _.",
				(quotes) -> Day.home(this.day.charlene()).shows(quotes.next(), quotes.next()));
		script.learn("Charlene writes _ in general.",
				(quotes) -> this.day.charlene().opens("general").says(quotes.next()));
		script.learn("Charlene types _ in general, and is told _.",
				(quotes) -> Day.isTold(this.day.charlene(), quotes));
	}

}
