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
		return subject(forwarded) + ", but it's too large to forward (" + size(size) + "; the limit is "
				+ size(largest.toBytes()) + ").";
	}

	static String deleted(ForwardedFile forwarded) {
		return subject(forwarded) + ", but it was deleted.";
	}

	static String closed(ForwardedFile forwarded) {
		return subject(forwarded) + ", but Slack won't let Switchboard open it.";
	}

	static String empty(ForwardedFile forwarded) {
		return subject(forwarded) + ", but it's empty.";
	}

	static String noFile(ForwardedFile forwarded) {
		return subject(forwarded) + ", but this kind of file can't be forwarded.";
	}

	static String failed(ForwardedFile forwarded) {
		return subject(forwarded) + ", but it couldn't be forwarded. Ask for it again.";
	}

	static String elsewhere(ForwardedFile forwarded) {
		return subject(forwarded) + ", but it's stored outside Slack and can't be forwarded.";
	}

	static String elsewhere(ForwardedFile forwarded, String link) {
		return subject(forwarded) + ". It's stored outside Slack: <" + link.replace("&", "&amp;") + ">";
	}

	private static String subject(ForwardedFile forwarded) {
		String from = shown(forwarded.from());
		String title = shown(forwarded.title());
		return (from.isEmpty() ? "Someone" : from) + " sent " + (title.isEmpty() ? "a file" : "*" + title + "*");
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
