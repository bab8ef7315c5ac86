package org.switchboard.digest;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

import org.switchboard.directory.Person;
import org.switchboard.measure.Weeks;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.slack.SlackDate;
import org.switchboard.slack.SlackText;
import org.switchboard.statistics.Interval;
import org.switchboard.statistics.Share;
import org.switchboard.survey.round.Pulse;
import org.switchboard.wording.Formats;

/** What leaders read, except for the {@link FindingWords sentences}. */
final class DigestWords {

	static final String PURPOSE = "Tells leaders how schools were served in the week before";

	static final String BY_DEPARTMENT = "By department";

	static final String BY_NETWORK = "By network";

	static final String OVERDUE = "Overdue now";

	static final String CSV = "Download CSV";

	static final String HOW = "How is this counted?";

	static final String COMES = "Sent to your direct messages.";

	/** What logs call a digest. */
	static final String LOGGED = "a digest";

	static final String FAILED = "We couldn't load the figures. Try again in a minute.";

	static final String NOT_YOURS = "Reports are available to district leaders, department heads and team leads. "
			+ "Missing yours? Ask your Switchboard administrator.";

	static final String USAGE = """
			`/digest` how schools were served last week
			`/digest this week`, `/digest last week`, `/digest quarter`, `/digest since 2026-08-24`
			`/digest Network 1 this week` or any other network, department or team that is yours to see
			`/digest goals` what teams want to reach this quarter, and how it goes
			`/digest thanks on` if you want to be named where those are thanked whom schools rated best, or `off`
			`/digest preview` for administrators: what leaders get on their next day""";

	static final String NO_GOALS = "Goals are for central office teams and leaders.";

	static final String NO_PREVIEW = "Only Switchboard administrators can preview reports.";

	static final String NAMED = "You're opted in to shout-outs in the weekly report. "
			+ "`/digest thanks off` to opt out.";

	static final String NOT_NAMED = "You're not in the weekly report's shout-outs. `/digest thanks on` to opt in.";

	static final String STRANGER = "Shout-outs are for people in the district file, and you're not in it.";

	static final String NONE = "–";

	static final String MORE = "More from this week";

	static final String CHART = "Time to the first answer";

	static final String NOTHING_OVERDUE = "Nothing is overdue.";

	static final String HOW_TITLE = "How it is counted";

	static final List<String> DEFINITIONS = List.of(
			"*First answer*: business hours from a request to the first message from someone in the central office. "
					+ "It counts toward the week the school asked.",
			"*Half within* (the median) and *nine of ten within*: requests that still wait are part of it, by how "
					+ "long they have waited at least (Kaplan–Meier). Times are right to 1%.",
			"*In time*: of all that were answered (resolved), and those that are late already, how many were by "
					+ "the time that was promised.",
			"*Resolved*: working time from the request, without the time in which the school was asked something. "
					+ "One that was reopened counts by its last resolution.",
			"*Open at the end*: neither resolved nor canceled when the week ended.",
			"*Satisfied*: of all ratings of the week, those that are satisfied or very satisfied. *Ease*: from 1, "
					+ "very hard, to 7, very easy.",
			"*Before*: the four weeks before, per week. *Range*: where the share lies with 95% confidence (Wilson).",
			"*Goals*: of requests of the quarter that were answered (resolved), or have waited for longer than the goal "
					+ "says, how many were within that time; or of its ratings, those that are satisfied or very "
					+ "satisfied. A week is of the quarter in which it ends.",
			"Figures of fewer than five are not shown, nor ratings of fewer than five schools or people. "
					+ "Confidential requests count only where a team got at least five in a week.");

	private static final int SUMMARY = 120;

	private DigestWords() {
	}

	static String unknown(String text) {
		return "“" + SlackText.escape(SlackText.cut(text, SUMMARY)) + "” is no network, department or team that is "
				+ "yours to see, or no time within the last year.\n" + USAGE;
	}

	static String preview(List<Person> readers) {
		return COMES + " Each Monday, or whenever `switchboard.digest.cron` says, it goes to "
				+ readers.stream().map((reader) -> SlackText.escape(reader.name())).collect(Collectors.joining(", "))
				+ ", to each with what is theirs to see.";
	}

	static String all(List<String> names) {
		return String.join(", ", names);
	}

	static String heading(Scope scope, Period period) {
		return "*Weekly service report: " + SlackText.escape(scope.name()) + "*\n" + weeks(period);
	}

	private static String weeks(Period period) {
		String days = days(period.weeks());
		return period.weeks().last().plusDays(6).isBefore(period.today()) ? days : days + " (in progress)";
	}

	static String days(Weeks weeks) {
		return Formats.days(weeks.first(), weeks.last().plusDays(6));
	}

	static String late(String due) {
		return "_This report was due " + due + ", but Switchboard wasn't running._";
	}

	static String findings(List<String> sentences) {
		return sentences.isEmpty() ? "Nothing happened."
				: sentences.stream().map((sentence) -> "•  " + sentence).collect(Collectors.joining("\n"));
	}

	static String percent(Share share) {
		return Formats.percent(share.percent());
	}

	static String range(Interval interval) {
		return Math.round(100 * interval.low()) + "–" + Formats.percent(Math.round(100 * interval.high()));
	}

	static String time(Duration time) {
		// no one needs minutes once it takes days
		return (time.toHours() < 10) ? Formats.duration(time) : time.plusMinutes(30).toHours() + " hr";
	}

	static String mean(OptionalDouble least, OptionalDouble most) {
		String mean = rounded(least.orElseThrow());
		return least.equals(most) ? mean : mean + "–" + rounded(most.orElseThrow());
	}

	private static String rounded(double mean) {
		return String.format(Locale.ENGLISH, "%.1f", mean);
	}

	static String count(Share share) {
		return ((share.withheld() == 0) ? "" : share.of() + "–") + share.most().of() + " of " + share.n();
	}

	static String oldest(List<String> lines) {
		return "*Open for longest*\n" + String.join("\n", lines);
	}

	static String overdue(int count, List<String> lines) {
		String more = (count > lines.size()) ? "\nand " + (count - lines.size()) + " more" : "";
		return "*Overdue now: " + count + "*\n" + String.join("\n", lines) + more;
	}

	static String request(Request request, Optional<String> address, ZoneId zone) {
		String key = address.map((url) -> "<" + url + "|" + request.id() + ">").orElse(request.id().toString());
		String summary = SlackText.line(request.filing().summary(), SUMMARY);
		return "*" + key + "*  " + summary + "  ·  " + SlackText.escape(request.filing().schoolName()) + "  ·  "
				+ SlackText.escape(request.team().name()) + "  ·  asked " + SlackDate.ago(request.filedAt(), zone);
	}

	static String mostReopened(String category, long reopened) {
		return "*Reopened most*\n" + SlackText.escape(category) + ", " + reopened + " times";
	}

	static String pulse(Pulse pulse, ZoneId zone) {
		String district = percent(pulse.district()) + " (n = " + pulse.district().n() + ")";
		String figure = (pulse.own().n() > 0)
				? "*" + percent(pulse.own()) + "* (n = " + pulse.own().n() + "), in the district " + district
				: "*" + district.replace(" (", "* (");
		return "*What schools say*\n" + SlackText.escape(pulse.name()) + ", until "
				+ Formats.day(LocalDate.ofInstant(pulse.closedAt(), zone))
				+ ": of all answers, one of the two best of five: " + figure;
	}

	static String thanks(List<String> people) {
		String all = people.stream()
			.map((name) -> "*" + SlackText.escape(name) + "*")
			.collect(Collectors.joining(", "));
		return "*Thank you*\n" + all + ": rated best by schools this period.";
	}

	static String equity(String lines) {
		return "*Are our highest-need schools served as quickly?*\n" + lines;
	}

	static String tier(int tier, Share inTime, Optional<Interval> interval, Optional<Duration> median) {
		return "Need tier " + tier + ": *" + percent(inTime) + "* of first answers in time (n = " + inTime.n()
				+ interval.map((range) -> ", " + range(range)).orElse("") + ")"
				+ median.map((time) -> ", half within " + time(time)).orElse("");
	}

}
