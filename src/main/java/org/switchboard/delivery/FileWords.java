package org.switchboard.delivery;

import org.springframework.util.unit.DataSize;

import org.switchboard.slack.SlackText;

/**
 * What is said of files that people send: beside them, and in their stead.
 */
final class FileWords {

	private static final int LONGEST_NAME = 150;

	private static final long UNIT = 1024;

	private FileWords() {
	}

	static String sent(ForwardedFile enclosure) {
		return subject(enclosure) + ".";
	}

	static String tooLarge(ForwardedFile enclosure, long size, DataSize largest) {
		return subject(enclosure) + ", but it is too large to be passed on (" + size(size) + "; at most "
				+ size(largest.toBytes()) + ").";
	}

	static String deleted(ForwardedFile enclosure) {
		return subject(enclosure) + ", but it has been deleted since.";
	}

	static String closed(ForwardedFile enclosure) {
		return subject(enclosure) + ", but Slack does not let Switchboard open it.";
	}

	static String empty(ForwardedFile enclosure) {
		return subject(enclosure) + ", but it is empty.";
	}

	static String noFile(ForwardedFile enclosure) {
		return subject(enclosure) + ", but it is of a kind that cannot be passed on.";
	}

	static String failed(ForwardedFile enclosure) {
		return subject(enclosure) + ", but it could not be passed on: it did not come through.";
	}

	static String elsewhere(ForwardedFile enclosure) {
		return subject(enclosure) + ", but it is kept outside of Slack and cannot be passed on.";
	}

	static String elsewhere(ForwardedFile enclosure, String link) {
		return subject(enclosure) + ". It is kept outside of Slack: <" + link.replace("&", "&amp;") + ">";
	}

	private static String subject(ForwardedFile enclosure) {
		String from = shown(enclosure.from());
		String title = shown(enclosure.title());
		return (from.isEmpty() ? "Somebody" : from) + " sent " + (title.isEmpty() ? "a file" : "*" + title + "*");
	}

	private static String shown(String typed) {
		return SlackText.line(typed, LONGEST_NAME);
	}

	// rounded up, so that nothing too large looks as if it were not
	private static String size(long bytes) {
		if (bytes < UNIT) {
			return bytes + " bytes";
		}
		return (bytes < UNIT * UNIT) ? units(bytes, UNIT) + " KB" : units(bytes, UNIT * UNIT) + " MB";
	}

	private static long units(long bytes, long unit) {
		return (bytes + unit - 1) / unit;
	}

}
