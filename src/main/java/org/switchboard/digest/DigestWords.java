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
import org.switchboard.measure.WaitingTime;
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

	static final String PURPOSE = "Sends leaders the weekly report";

	static final String BY_DEPARTMENT = "By department";

	static final String BY_NETWORK = "By network";

	static final String OVERDUE = "Overdue now";

	static final String CSV = "Download CSV";

	static final String HOW = "How is this counted?";

	static final String COMES = "Sent to your DMs.";

	/** What logs call it. */
	static final String LOGGED = "a report";

	static final String FAILED = "We couldn't load the figures. Try again in a minute.";

	static final String NOT_YOURS = "Reports are available to district leaders, department heads and team leads. "
			+ "Missing yours? Ask your Switchboard administrator.";

	static final String USAGE = """
			`/digest` last week's report
			`/digest this week`, `/digest last month`, `/digest quarter`, `/digest since 2026-08-24` for another time
			`/digest Network 1 this week` for one of your networks, departments, teams or schools
			`/digest goals` teams' goals for this quarter and their progress
			`/digest thanks on` to opt in to shout-outs, or `off`
			`/digest preview` for administrators: the next weekly report and who gets it""";

	static final String NO_GOALS = "Goals are for central office teams and leaders.";

	static final String NO_PREVIEW = "Only Switchboard administrators can preview reports.";

	static final String NAMED = "You're opted in to shout-outs in the weekly report. "
			+ "`/digest thanks off` to opt out.";

	static final String NOT_NAMED = "You're not in the weekly report's shout-outs. `/digest thanks on` to opt in.";

	static final String STRANGER = "Shout-outs are for people in the district file, and you're not in it.";

	static final String NONE = "–";

	static final String MORE = "More from this week";

	static final String CHART = "Time to first response";

	static final String CHART_ABOUT = "First response times by week, in business hours: median and 90th percentile.";

	static final String NO_CHART = "Not enough requests to chart (fewer than 5 in 4 weeks)";

	static final String POOLED = "last 4 weeks";

	static final String NOTHING_OVERDUE = "Nothing is overdue.";

	static final String HOW_TITLE = "How this is counted";

	static final List<String> DEFINITIONS = List.of(
			"*First response*: business hours from the request to the first message from someone in the central "
					+ "office. It counts in the week the school asked.",
			"*Median*: half of the requests were faster. *90th percentile*: nine in ten were. Open requests count by "
					+ "the time they've waited so far; *more than* means that many are still waiting.",
			"*On time*: of requests that were responded to (or resolved) or are already overdue, the share that met "
					+ "the target.",
			"*Resolution*: business hours from the request until it was resolved, without time spent waiting on the "
					+ "school. A reopened request counts by its last resolution.",
			"*Open at week's end*: not resolved, closed or canceled when the week ended.",
			"*Satisfied*: the share of the week's ratings that are satisfied or very satisfied. *Ease*: from 1 (very "
					+ "hard) to 7 (very easy).",
			"*Prior average*: the four weeks before, per week. *Likely*: the 95% confidence interval (Wilson).",
			"*Goals*: of the quarter's requests that were responded to (or resolved) or have already waited longer "
					+ "than the goal, the share within it; or the share of its ratings that are satisfied or very "
					+ "satisfied. A week belongs to the quarter it ends in.",
			"Figures of fewer than five aren't shown, nor are ratings from fewer than five schools or people. "
					+ "Confidential requests count only where a team got at least five in a week, so *none shown* "
					+ "isn't none.");

	private static final int SUMMARY = 120;

	private static final int SCHOOLS = 10;

	private DigestWords() {
	}

	static String unknown(String text) {
		return "I can't find “" + SlackText.escape(SlackText.cut(text, SUMMARY))
				+ "”. Try a network, department, team, school or date range.\n" + USAGE;
	}

	static String preview(List<Person> readers) {
		return COMES + " It goes out each Monday (or as set by `switchboard.digest.cron`) to "
				+ readers.stream().map((reader) -> SlackText.escape(reader.name())).collect(Collectors.joining(", "))
				+ ". Each gets only what they oversee.";
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
		return sentences.isEmpty() ? "Nothing to report."
				: sentences.stream().map((sentence) -> "•  " + sentence).collect(Collectors.joining("\n"));
	}

	static String percent(Share share) {
		return Formats.percent(share.percent());
	}

	static String range(Interval interval) {
		return Math.round(100 * interval.low()) + "–" + Formats.percent(Math.round(100 * interval.high()));
	}

	static String time(Duration time) {
		return new WaitingTime(time, false).words();
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
		return "*Open longest*\n" + String.join("\n", lines);
	}

	static String overdue(int count, List<String> lines) {
		String more = (count > lines.size()) ? "\nand " + (count - lines.size()) + " more" : "";
		return "*Overdue now: " + count + "*\n" + String.join("\n", lines) + more;
	}

	static String request(Request request, Optional<String> address, ZoneId zone) {
		String key = address.map((url) -> "<" + url + "|" + request.id() + ">").orElse(request.id().toString());
		String summary = SlackText.line(request.filing().summary(), SUMMARY);
		return "*" + key + "*  " + summary + "  ·  " + SlackText.escape(request.filing().schoolName()) + "  ·  "
				+ SlackText.escape(request.team().name()) + "  ·  opened " + SlackDate.ago(request.filedAt(), zone);
	}

	static String mostReopened(String category, long reopened) {
		return "*Most reopened*\n" + SlackText.escape(category) + " (" + reopened + " times)";
	}

	static String worse(List<String> findings) {
		return "*What got worse, by category*\n" + findings(findings);
	}

	static String overloaded(List<String> lines) {
		return "*Heaviest workload*\n" + String.join("\n", lines);
	}

	static String load(String name, long open, long resolved, int weeks) {
		return SlackText.escape(name) + ": " + open + " open, "
				+ ((resolved == 0) ? "none resolved in " + weeks + " weeks"
						: "resolves " + TableWords.each((double) resolved / weeks) + " a week");
	}

	static String quiet(LocalDate since, List<String> schools) {
		int more = schools.size() - SCHOOLS;
		return "*No requests since " + Formats.day(since) + "* (confidential ones aside)\n"
				+ schools.stream().limit(SCHOOLS).map(SlackText::escape).collect(Collectors.joining(", "))
				+ ((more > 0) ? " and " + more + " more" : "");
	}

	static String pulse(Pulse pulse, String name, ZoneId zone) {
		String closed = "*What schools say*\n" + SlackText.escape(pulse.name()) + " (closed "
				+ Formats.day(LocalDate.ofInstant(pulse.closedAt(), zone)) + "): ";
		Share own = pulse.own();
		Share district = pulse.district();
		return closed + ((own.n() > 0)
				? "*" + percent(own) + "* favorable in " + SlackText.escape(name) + " (" + answers(own) + ") vs. "
						+ percent(district) + " districtwide (" + district.n() + ")"
				: "*" + percent(district) + "* favorable (" + answers(district) + ")");
	}

	private static String answers(Share share) {
		return share.n() + " " + ((share.n() != 1) ? "answers" : "answer");
	}

	static String thanks(List<String> people) {
		String all = people.stream()
			.map((name) -> "*" + SlackText.escape(name) + "*")
			.collect(Collectors.joining(", "));
		return "*Shout-outs*\n" + all + ": rated highest by schools this period.";
	}

	static String equity(String lines) {
		return "*Are our highest-need schools served as quickly?*\n" + lines;
	}

	static String tier(int tier, Share inTime, Optional<Interval> interval, Optional<Duration> median) {
		return "Need tier " + tier + ": *" + percent(inTime) + "* responded on time (" + requests(inTime.n())
				+ interval.map((range) -> ", likely " + range(range)).orElse("") + ")"
				+ median.map((time) -> ", median " + time(time)).orElse("");
	}

	static String requests(long n) {
		return n + " " + ((n != 1) ? "requests" : "request");
	}

}
