package org.switchboard.digest;

import java.time.Duration;
import java.util.Locale;

import org.switchboard.slack.SlackText;
import org.switchboard.statistics.Share;

/** The digest's sentences, by topic. */
enum FindingWords {

	/** The share of first responses on time. */
	ANSWERED_IN_TIME("of first answers came in time", "Most of the late ones: "),
	/** The median first response time. */
	ANSWER("Half of the first answers came within", ""),
	/** The share of satisfied ratings. */
	SATISFIED("of those who rated were satisfied", "Most of the others: "),
	/** The share of resolutions on time. */
	RESOLVED_IN_TIME("of resolutions came in time", "Most of the late ones: "),
	/** The median resolution time. */
	RESOLUTION("Half of the requests were resolved within", ""),
	/** How many were filed. */
	OPENED("came from schools", "Most: "),
	/** How many were reopened. */
	REOPENED("had to be reopened", "Most: "),
	/** How many are open. */
	OPEN("were open in the end", "Most: ");

	private final String what;

	private final String most;

	FindingWords(String what, String most) {
		this.what = what;
		this.most = most;
	}

	boolean isSaidAnyway() {
		return this == OPENED || this == OPEN;
	}

	String share(Share share) {
		return "*" + DigestWords.percent(share) + "* " + this.what + " (" + DigestWords.count(share) + ").";
	}

	String share(Share share, Share before) {
		String direction = (share.value().orElse(0) > before.value().orElse(0)) ? "up" : "down";
		return "*" + DigestWords.percent(share) + "* " + this.what + ", " + direction + " from "
				+ DigestWords.percent(before) + " before (" + DigestWords.count(share) + ").";
	}

	String time(Duration median, long n) {
		return this.what + " *" + DigestWords.time(median) + "* (n = " + n + ").";
	}

	String time(Duration median, long n, Duration before) {
		String direction = (median.compareTo(before) > 0) ? "slower" : "faster";
		return this.what + " *" + DigestWords.time(median) + "*, " + direction + " than the " + DigestWords.time(before)
				+ " before (n = " + n + ").";
	}

	static String slowest(String part, Duration median) {
		return " Slowest: " + SlackText.escape(part) + ", " + DigestWords.time(median) + ".";
	}

	String count(long count, boolean isComparable) {
		return "*" + count + "* " + requests(count) + " " + verb(count)
				+ (isComparable ? ", about as many as before." : ".");
	}

	String count(long count, double expected) {
		return "*" + count + "* " + requests(count) + " " + verb(count) + ", " + ((count > expected) ? "more" : "fewer")
				+ " than the " + Math.round(expected) + " before.";
	}

	private String verb(long count) {
		return (count != 1) ? this.what : this.what.replace("were ", "was ");
	}

	private static String requests(long count) {
		return (count != 1) ? "requests" : "request";
	}

	String most(String part, long count) {
		return " " + this.most + SlackText.escape(part) + ", " + String.format(Locale.ENGLISH, "%,d", count) + ".";
	}

}
