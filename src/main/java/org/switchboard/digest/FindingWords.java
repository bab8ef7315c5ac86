package org.switchboard.digest;

import java.time.Duration;
import java.util.Locale;

import org.switchboard.measure.WaitingTime;
import org.switchboard.slack.SlackText;
import org.switchboard.statistics.Share;

/** The report's sentences, by topic. */
enum FindingWords {

	/** The share of first responses on time. */
	ANSWERED_IN_TIME("of requests got a first response on time", "Most late responses: "),
	/** The median first response time. */
	ANSWER("Median first response: ", ""),
	/** The share of satisfied ratings. */
	SATISFIED("of ratings were satisfied or better", "Most other ratings: "),
	/** The share of resolutions on time. */
	RESOLVED_IN_TIME("of requests were resolved on time", "Most late resolutions: "),
	/** The median resolution time. */
	RESOLUTION("Median resolution: ", ""),
	/** How many were filed. */
	OPENED("", "Most: ", "new"),
	/** How many were reopened. */
	REOPENED(" were reopened", "Most: ", "reopened"),
	/** How many are open. */
	OPEN(" were still open at week's end", "Most: ", "open");

	private final String what;

	private final String most;

	private final String none;

	FindingWords(String what, String most) {
		this(what, most, "");
	}

	FindingWords(String what, String most, String none) {
		this.what = what;
		this.most = most;
		this.none = none;
	}

	boolean isSaidAnyway() {
		return this == OPENED || this == OPEN;
	}

	String share(Share share) {
		return percent(share) + ".";
	}

	String share(Share share, Share before) {
		String direction = (share.value().orElse(0) > before.value().orElse(0)) ? "up" : "down";
		return percent(share) + ", " + direction + " from " + DigestWords.percent(before) + ".";
	}

	private String percent(Share share) {
		return "*" + DigestWords.percent(share) + "* " + this.what + " (" + DigestWords.count(share) + ")";
	}

	String time(WaitingTime median, long n) {
		return time(median, of(median, n));
	}

	String time(WaitingTime median, String of) {
		return this.what + "*" + median.words() + "* (" + of + ").";
	}

	String time(WaitingTime median, long n, Duration before) {
		String direction = (median.time().compareTo(before) > 0) ? "slower" : "faster";
		return this.what + "*" + median.words() + "*, " + direction + " than the usual " + DigestWords.time(before)
				+ " (" + of(median, n) + ").";
	}

	private static String of(WaitingTime median, long n) {
		return DigestWords.requests(n) + (median.isMore() ? ", many still waiting" : "");
	}

	static String in(String category, String text) {
		return SlackText.escape(category) + ": " + text;
	}

	static String slowest(String part, Duration median) {
		return " Slowest: " + SlackText.escape(part) + " (" + DigestWords.time(median) + ").";
	}

	String count(long count, boolean isOver, boolean isComparable) {
		String words = (this == OPEN && !isOver && count > 0) ? count(count, " are still open") : count(count);
		return words + (isComparable ? ", about as many as " + ((this == OPEN) ? "before." : "usual.") : ".");
	}

	/**
	 * Says that a count changed.
	 * @param weeks how many weeks the counts cover
	 */
	String count(long count, double expected, int weeks) {
		String before = (this == OPEN) ? String.valueOf(Math.round(expected))
				: "about " + Math.round(expected) + ((weeks == 1) ? " a week" : " per " + weeks + " weeks");
		return count(count) + ", " + ((count > expected) ? "up" : "down") + " from " + before + ".";
	}

	private String count(long count) {
		if (count == 0) {
			return "No " + this.none + " requests to show (confidential ones aren't shown)";
		}
		return ((this == OPENED) ? "Schools submitted " : "") + count(count, this.what);
	}

	private static String count(long count, String what) {
		return "*" + count + "* " + ((count != 1) ? "requests" + what
				: "request" + what.replace(" were ", " was ").replace(" are ", " is "));
	}

	String most(String part, long count, long all) {
		String number = String.format(Locale.ENGLISH, "%,d", count);
		return (2 * count == all && compareTo(OPENED) >= 0)
				? " Half (" + number + ") were for " + SlackText.escape(part) + "."
				: " " + this.most + SlackText.escape(part) + " (" + number + ").";
	}

}
