package browser;

import java.util.Iterator;

/** What principals do during the day. */
final class PrincipalsPart {

	private static final String FORM = "Ask the central office";

	private static final String SUMMARY = "Summary";

	private static final String DRAFT = "Send this to the central office?";

	private final Day day;

	PrincipalsPart(Day day) {
		this.day = day;
	}

	void teach(Script script) {
		script.learn("Maya writes _ to Switchboard, which makes a draft of it: _.", this::writes);
		script.learn("Maya presses _ on the draft, chooses _ and presses _, and the draft says _.",
				this::sendsTheDraft);
		script.learn("Maya types _ in general, chooses _ and _, says _ in a few words, chooses _ and presses _.",
				(quotes) -> asks(this.day.maya(), quotes).ticks(quotes.next()).presses(quotes.next()).isClosed());
		script.learn("Grace types _ in general, chooses _ and _, says _ in a few words and presses _.",
				(quotes) -> asks(this.day.grace(), quotes).presses(quotes.next()).isClosed());
		script.learn("In the menu of the message _, Maya chooses _, and the form that opens says _ in a few words.",
				this::takesAMessageAlong);
		script.learn("In that form, Maya chooses _ and _, and presses _.",
				(quotes) -> chooses(this.day.maya().form(FORM), quotes).presses(quotes.next()).isClosed());
		teachThreads(script);
		teachHome(script);
	}

	private void teachThreads(Script script) {
		script.learn("Maya writes _ in the thread of _, and Luther reads it in his, from _.", this::adds);
		script.learn("Maya writes _ in the thread of _, and Luther's card says _ and her message _ again.",
				this::reopens);
		script.learn(
				"Maya's message about _ says _, so she presses _, writes _ and presses _, and Luther's card says _.",
				this::answers);
		script.learn("In the thread of _, nothing of _ has come to Maya.", this::neverReads);
		script.learn("Maya presses _ on her message about _, and it says _.", this::presses);
		script.learn("Grace's message about _ says _, too.",
				(quotes) -> Day.message(this.day.grace(), quotes.next()).shows(quotes.next()));
	}

	private void teachHome(Script script) {
		script.learn("On her Home, Maya finds _ beside _ and presses _, and in the thread of the card, Luther reads _",
				this::nudges);
		script.learn("Maya's Home says _ beside _.",
				(quotes) -> Day.home(this.day.maya()).shows(quotes.next(), quotes.next()));
	}

	private void writes(Iterator<String> quotes) {
		String words = quotes.next();
		this.day.maya().opens("Switchboard").opensMessages().says(words).newest(DRAFT).shows(words, quotes.next());
	}

	private void sendsTheDraft(Iterator<String> quotes) {
		Tab maya = this.day.maya().opens("Switchboard").opensMessages();
		maya.newest(DRAFT).presses(quotes.next());
		maya.form(FORM).ticks(quotes.next()).presses(quotes.next()).isClosed();
		maya.newest("Sent as").shows(quotes.next());
	}

	private static Form asks(Tab tab, Iterator<String> quotes) {
		Form form = tab.opens("general").says(quotes.next()).form(FORM);
		return chooses(form, quotes).fills(SUMMARY, quotes.next());
	}

	private static Form chooses(Form form, Iterator<String> quotes) {
		return form.chooses("Department", quotes.next()).chooses("Category", quotes.next());
	}

	private void takesAMessageAlong(Iterator<String> quotes) {
		this.day.maya().opens("general").newest(quotes.next()).chooses(quotes.next());
		this.day.maya().form(FORM).holds(SUMMARY, quotes.next());
	}

	private void adds(Iterator<String> quotes) {
		String words = quotes.next();
		String summary = quotes.next();
		Day.thread(this.day.maya(), summary).replies(words);
		this.day.threadOfCard(summary).thread(words).shows(quotes.next());
	}

	private void reopens(Iterator<String> quotes) {
		String words = quotes.next();
		String summary = quotes.next();
		Day.thread(this.day.maya(), summary).replies(words);
		this.day.card(summary).shows(quotes.next());
		Day.message(this.day.maya(), summary).shows(quotes.next());
	}

	private void answers(Iterator<String> quotes) {
		String summary = quotes.next();
		Note message = Day.message(this.day.maya(), summary).shows(quotes.next());
		Day.says(this.day.maya(), message, quotes.next(), quotes);
		this.day.card(summary).shows(quotes.next());
	}

	private void neverReads(Iterator<String> quotes) {
		String summary = quotes.next();
		Tab maya = Day.thread(this.day.maya(), summary);
		// once any of the thread is there, all of it is
		maya.thread(summary);
		maya.threadIsWithout(quotes.next());
	}

	private void presses(Iterator<String> quotes) {
		String button = quotes.next();
		Day.message(this.day.maya(), quotes.next()).presses(button).shows(quotes.next());
	}

	private void nudges(Iterator<String> quotes) {
		String overdue = quotes.next();
		String summary = quotes.next();
		Day.home(this.day.maya()).shows(overdue, summary).presses(quotes.next(), summary);
		this.day.threadOfCard(summary).thread(quotes.next());
	}

}
