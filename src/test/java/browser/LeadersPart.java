package browser;

import java.util.Iterator;

/** What leaders do during the day. */
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
		script.learn("Charlene finds _ on her message about _ and presses _, and Maya's message says _.",
				this::approves);
		script.learn("Charlene's message about _ says _ and _, so she presses _, writes _ and presses _.",
				this::saysWhatIsDone);
		script.learn("Charlene's message about _ says _ and _.",
				(quotes) -> Day.message(this.day.charlene(), quotes.next()).shows(quotes.next(), quotes.next()));
		script.learn("Charlene presses _ on her message about _, and reads _ and _.", this::looksCloser);
		script.learn("Maya reads _ and _.",
				(quotes) -> Day.message(this.day.maya(), quotes.next()).shows(quotes.next()));
	}

	private void approves(Iterator<String> quotes) {
		String asked = quotes.next();
		String summary = quotes.next();
		Day.message(this.day.charlene(), summary).shows(asked).presses(quotes.next());
		Day.message(this.day.maya(), summary).shows(quotes.next());
	}

	private void looksCloser(Iterator<String> quotes) {
		String button = quotes.next();
		Day.message(this.day.charlene(), quotes.next()).presses(button);
		this.day.charlene().opens("Switchboard").opensMessages().newest(quotes.next()).shows(quotes.next());
	}

	private void saysWhatIsDone(Iterator<String> quotes) {
		Note results = Day.message(this.day.charlene(), quotes.next()).shows(quotes.next(), quotes.next());
		results.presses(quotes.next());
		this.day.charlene().form("Next steps").fills(quotes.next()).presses(quotes.next()).isClosed();
	}

}
