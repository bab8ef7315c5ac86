package org.switchboard.intake;

import java.util.Optional;

import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.SlackText;

/**
 * What the command and its modal say.
 */
public final class IntakeWords {

	static final String TITLE = "Ask the central office";

	static final String SUBMIT = "Send";

	static final String SCHOOL = "School";

	static final String REQUESTER = "Who needs help?";

	static final String MYSELF = "Me";

	static final String DEPARTMENT = "Department";

	static final String CATEGORY = "What is it about?";

	static final String SUMMARY = "In a few words";

	static final String SUMMARY_HINT = "Such as: bus 14 is late again";

	static final String DETAILS = "Details";

	static final String DETAILS_HINT = "Whatever helps: since when, who, where, what you have tried";

	static final String FILES = "Files to send";

	static final String FILES_HINT = "Uncheck a file to leave it out. A file's name can be student information too.";

	static final String URGENCY = "How soon is help needed?";

	static final String PRIVACY = "Who may see it";

	static final String CONFIDENTIAL = "Confidential";

	static final String CONFIDENTIAL_MEANS = "Only you, who works on or approves it, and the team's lead see it";

	static final String CHOOSE_YOUR_SCHOOL = "Please choose one of your schools.";

	static final String CHOOSE_DEPARTMENT = "Please choose a department.";

	static final String CHOOSE_CATEGORY = "Please choose what it is about.";

	static final String CHOOSE_REQUESTER = "Please choose somebody of this school, or yourself.";

	static final String CHOOSE_URGENCY = "Please choose how soon help is needed.";

	static final String SAY_SOMETHING = "Please say in a few words what you need. Spaces alone are not enough.";

	static final String CUT = "(This is only the beginning: it is longer than the form holds.)";

	private static final String FILE = "File: ";

	private IntakeWords() {
	}

	static String atMost(int characters) {
		return "Please use at most " + characters + " characters.";
	}

	static String savedBefore(RequestId id) {
		return "What you sent first was saved after all, as " + id + ". Close this form, and tell the team what is new "
				+ "with \"Add a message…\" on its card.";
	}

	public static String file(String name) {
		return FILE + name;
	}

	// drafts of earlier versions name the address as well
	public static Optional<String> fileName(String line) {
		return line.startsWith(FILE) ? Optional.of(line.substring(FILE.length()).replaceFirst(" https?://\\S+$", ""))
				: Optional.empty();
	}

	static String source(Optional<String> author, String address) {
		return author.map((name) -> name + " wrote this: ").orElse("The message: ") + address;
	}

	public static String tooLong(String words) {
		return "That was more than the form holds. Here is all of it, so that nothing is lost; you can add the rest "
				+ "with *Add a message…* once the request is sent:\n" + SlackText.escape(words);
	}

}
