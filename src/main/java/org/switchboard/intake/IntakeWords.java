package org.switchboard.intake;

import java.util.Optional;

import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.SlackText;

/**
 * The wording of the form and its command.
 */
public final class IntakeWords {

	static final String TITLE = "Ask the central office";

	static final String SUBMIT = "Send";

	static final String SCHOOL = "School";

	static final String REQUESTER = "Who needs help?";

	static final String MYSELF = "Me";

	static final String DEPARTMENT = "Department";

	static final String CATEGORY = "Category";

	static final String SUMMARY = "Summary";

	static final String SUMMARY_HINT = "Example: Bus 14 is late again";

	static final String DETAILS = "Details";

	static final String DETAILS_HINT = "What happened, where, since when, and what you've tried";

	static final String FILES = "Files to send";

	static final String FILES_HINT = "Uncheck a file to leave it out. A file's name can be student information too.";

	static final String URGENCY = "How urgent is this?";

	static final String PRIVACY = "Privacy";

	static final String CONFIDENTIAL = "Confidential";

	static final String CONFIDENTIAL_MEANS = "Visible only to you, the person assigned, the team lead and any approver";

	static final String CHOOSE_YOUR_SCHOOL = "Choose one of your schools.";

	static final String CHOOSE_DEPARTMENT = "Choose a department.";

	static final String CHOOSE_CATEGORY = "Choose a category.";

	static final String CHOOSE_REQUESTER = "Choose someone at this school, or yourself.";

	static final String CHOOSE_URGENCY = "Choose how urgent this is.";

	static final String SAY_SOMETHING = "Enter a summary of what you need.";

	static final String CUT = "(Cut off here: the message is longer than the form allows.)";

	private static final String FILE = "File: ";

	private IntakeWords() {
	}

	static String atMost(int characters) {
		return "Keep this to " + characters + " characters or fewer.";
	}

	// shown where the command was typed, where others may be looking
	static String sent(RequestId id) {
		return (id.isConfidential() ? "Your confidential request was sent." : "Sent as *" + id + "*.")
				+ " Follow it in your messages with Switchboard.";
	}

	static String savedBefore(RequestId id) {
		return "Your first try was saved after all, as " + id + ". Close this form and add anything new "
				+ "with \"Add a message…\" on its card.";
	}

	public static String file(String name) {
		return FILE + name;
	}

	// older drafts also have the address
	public static Optional<String> fileName(String line) {
		return line.startsWith(FILE) ? Optional.of(line.substring(FILE.length()).replaceFirst(" https?://\\S+$", ""))
				: Optional.empty();
	}

	static String source(Optional<String> author, String address) {
		return author.map((name) -> name + " wrote this: ").orElse("The message: ") + address;
	}

	public static String tooLong(String words) {
		return "That's longer than the form allows. Here's everything you typed. After you send the request, add the rest "
				+ "with *Add a message…*:\n" + SlackText.escape(words);
	}

}
