package org.switchboard.delivery;

import org.springframework.util.unit.DataSize;

import org.switchboard.slack.SlackText;

/** Messages about forwarded files, next to them or in their place. */
final class FileWords {

	private static final int LONGEST_NAME = 150;

	private static final long UNIT = 1024;

	private FileWords() {
	}

	static String sent(ForwardedFile forwarded) {
		return subject(forwarded) + ".";
	}

	static String tooLarge(ForwardedFile forwarded, long size, DataSize largest) {
		return subject(forwarded) + ", but it is too large to be passed on (" + size(size) + "; at most "
				+ size(largest.toBytes()) + ").";
	}

	static String deleted(ForwardedFile forwarded) {
		return subject(forwarded) + ", but it has been deleted since.";
	}

	static String closed(ForwardedFile forwarded) {
		return subject(forwarded) + ", but Slack does not let Switchboard open it.";
	}

	static String empty(ForwardedFile forwarded) {
		return subject(forwarded) + ", but it is empty.";
	}

	static String noFile(ForwardedFile forwarded) {
		return subject(forwarded) + ", but it is of a kind that cannot be passed on.";
	}

	static String failed(ForwardedFile forwarded) {
		return subject(forwarded) + ", but it could not be passed on: it did not come through.";
	}

	static String elsewhere(ForwardedFile forwarded) {
		return subject(forwarded) + ", but it is kept outside of Slack and cannot be passed on.";
	}

	static String elsewhere(ForwardedFile forwarded, String link) {
		return subject(forwarded) + ". It is kept outside of Slack: <" + link.replace("&", "&amp;") + ">";
	}

	private static String subject(ForwardedFile forwarded) {
		String from = shown(forwarded.from());
		String title = shown(forwarded.title());
		return (from.isEmpty() ? "Somebody" : from) + " sent " + (title.isEmpty() ? "a file" : "*" + title + "*");
	}

	private static String shown(String typed) {
		return SlackText.line(typed, LONGEST_NAME);
	}

	// rounded up, so that a file over the limit never seems to fit
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
