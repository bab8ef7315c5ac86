package org.switchboard.request.intake;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.switchboard.request.RequestId;
import org.switchboard.slack.SlackText;

/**
 * What the command and its modal say.
 */
final class IntakeWords {

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

	static final String HELP = """
			*Ask the central office for help*
			`/request` opens a form, and so does *Ask the central office* among Slack's shortcuts. `/request bus 14 late again` opens it with the details filled in.
			On a message, *Ask the central office* takes along what it says.
			`/request mine` shows what you have asked for, and what you are working on.
			`/request REQ-12` shows one request and what has happened to it.
			`/request why REQ-12` tells how its time has been counted.
			`/request watch REQ-12` tells you what happens to it, `/request unwatch REQ-12` ends that.
			`/request search projector lincoln` finds the requests you may see that have all of these words.
			If you serve in a team, `/request away until Monday` says that you are away, and `/request back` that you are back.
			You get a message here in Slack whenever something happens to your request.""";

	static final String NOTHING_YET = "You have not asked for anything yet, and nothing is on your desk. "
			+ "`/request` opens a form.";

	static final String ASKED = "What you asked for, newest first";

	static final String DELETED = "_a message that was deleted_";

	static final String OLDER = "There are older ones; `/request REQ-12` shows the one of that number.";

	static final String HELD = "On your desk, most urgent first";

	private IntakeWords() {
	}

	static String atMost(int characters) {
		return "Please use at most " + characters + " characters.";
	}

	static String savedBefore(RequestId id) {
		return "What you sent first was saved after all, as " + id + ". Close this form, and tell the team what is new "
				+ "with \"Add a message…\" on its card.";
	}

	static String file(String name, @Nullable String address) {
		return "File: " + name + ((address != null) ? " " + address : "");
	}

	static String moreFiles(int count) {
		return "And " + count + " more files";
	}

	static String source(Optional<String> author, String address) {
		return author.map((name) -> name + " wrote this: ").orElse("The message: ") + address;
	}

	static String tooLong(String words) {
		return "That was more than the form holds. Here is all of it, so that nothing is lost; you can add the rest "
				+ "with *Add a message…* once the request is sent:\n" + SlackText.escape(words);
	}

	static String watched(RequestId id) {
		return "You are watching " + id + ". What happens to it arrives in your direct messages with Switchboard.";
	}

	static String watchedAlready(RequestId id) {
		return "You are watching " + id + " already.";
	}

	static String unwatched(RequestId id) {
		return "You are not watching " + id + " any more.";
	}

	static String notWatched(RequestId id) {
		return "You were not watching " + id + ".";
	}

}
