package browser;

import java.util.Iterator;

/** What staff do during the day. */
final class StaffsPart {

	private final Day day;

	StaffsPart(Day day) {
		this.day = day;
	}

	void teach(Script script) {
		script.learn("Luther presses _ on the card of _ in his team's channel, and it says _.", this::claims);
		script.learn("Luther presses _ on the card of _, writes _ and presses _, and it says _.", this::changes);
		script.learn("Luther presses _ on the card of _, writes _ and presses _, and Maya's message says _.",
				this::resolves);
		script.learn("Luther presses _ on the card of _, starts from the saved reply _ and presses _, and Maya reads _",
				this::repliesAsBefore);
		script.learn("Luther presses _ on the card of _, chooses _, writes _ and presses _, and Maya's message says _.",
				this::asksForHelp);
		script.learn("Gloria presses _ on the card of _ in her team's channel, writes _ and presses _, and Maya reads "
				+ "in the same thread _", this::helps);
		script.learn("On his Home, Luther presses _ beside _, which says _ from then on.", this::claimsOnHome);
		script.learn("Luther's Home says _.", (quotes) -> Day.home(this.day.luther()).tells(quotes.next()));
		script.learn("Luther types _ in general, and is told _.", (quotes) -> Day.isTold(this.day.luther(), quotes));
		teachThreads(script);
	}

	private void teachThreads(Script script) {
		script.learn("Luther writes _ in the thread of _, and Maya reads it in hers, from _.", this::writes);
		script.learn("Luther writes _ in the thread of _, and Maya and Grace, who asked _, both read it, from _.",
				this::writesToBoth);
		script.learn("Luther writes the note _ in the thread of _.", this::notes);
	}

	private void claims(Iterator<String> quotes) {
		String button = quotes.next();
		this.day.card(quotes.next()).presses(button).shows(quotes.next());
	}

	private void claimsOnHome(Iterator<String> quotes) {
		String button = quotes.next();
		String summary = quotes.next();
		Day.home(this.day.luther()).presses(button, summary).shows(quotes.next(), summary);
	}

	// text for the button's form
	private String says(Iterator<String> quotes) {
		String button = quotes.next();
		String summary = quotes.next();
		Day.says(this.day.luther(), this.day.card(summary), button, quotes);
		return summary;
	}

	private void changes(Iterator<String> quotes) {
		this.day.card(says(quotes)).shows(quotes.next());
	}

	private void resolves(Iterator<String> quotes) {
		Day.message(this.day.maya(), says(quotes)).shows(quotes.next());
	}

	private void repliesAsBefore(Iterator<String> quotes) {
		String button = quotes.next();
		String summary = quotes.next();
		String reply = quotes.next();
		String submit = quotes.next();
		String words = quotes.next();
		this.day.card(summary).presses(button);
		this.day.luther()
			.form("Reply")
			.chooses("Choose one", reply)
			.takesAlong("Message to the requester", words)
			.presses(submit)
			.isClosed();
		Day.thread(this.day.maya(), summary).thread(words);
	}

	private void asksForHelp(Iterator<String> quotes) {
		String button = quotes.next();
		String summary = quotes.next();
		this.day.card(summary).presses(button);
		this.day.luther()
			.form("Bring in team")
			.chooses("Which team should help?", quotes.next())
			.fills("What do you need from them?", quotes.next())
			.presses(quotes.next())
			.isClosed();
		Day.message(this.day.maya(), summary).shows(quotes.next());
	}

	private void helps(Iterator<String> quotes) {
		String button = quotes.next();
		String summary = quotes.next();
		Day.says(this.day.gloria(), this.day.gloriasCard(summary), button, quotes);
		Day.thread(this.day.maya(), summary).thread(quotes.next());
	}

	private void writes(Iterator<String> quotes) {
		String words = quotes.next();
		String summary = quotes.next();
		this.day.threadOfCard(summary).replies(words);
		Day.thread(this.day.maya(), summary).thread(words).shows(quotes.next());
	}

	private void writesToBoth(Iterator<String> quotes) {
		String words = quotes.next();
		String summary = quotes.next();
		String linked = quotes.next();
		String from = quotes.next();
		this.day.threadOfCard(summary).replies(words);
		Day.thread(this.day.maya(), summary).thread(words).shows(from);
		Day.thread(this.day.grace(), linked).thread(words).shows(from);
	}

	private void notes(Iterator<String> quotes) {
		String words = quotes.next();
		this.day.threadOfCard(quotes.next()).replies(words).thread(words);
	}

}
