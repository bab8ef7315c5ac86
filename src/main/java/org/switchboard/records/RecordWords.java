package org.switchboard.records;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.switchboard.request.Hold;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.slack.SlackDate;
import org.switchboard.slack.SlackLimits;
import org.switchboard.slack.SlackText;

/** What administrators read about records. */
final class RecordWords {

	static final String RETENTION = "Deletes records past their retention period";

	static final String HOLD = "keeps a request from being deleted: `hold REQ-12 lawsuit`; alone, it lists what is on hold";

	static final String RELEASE = "ends a hold: `release REQ-12`";

	static final String NOTHING_HELD = "Nothing is on hold. To keep a request: `/switchboard hold REQ-12 reason`";

	static final String WHICH_TO_RELEASE = "Which request? Example: `/switchboard release REQ-12`";

	static final String EXPORT = "sends you everything Switchboard has on a person that you may see: `export @maya`";

	static final String ERASE = "removes what a person wrote: `erase @maya`";

	static final String JOIN = "moves a returning person's history to their new Slack account: `join U0OLD @maya`";

	static final String WHO = "Who? Use a mention, their Slack ID, or their name as in the district file.";

	static final String WHO_AND_WHO = "Who is it? Example: `/switchboard join U0OLD12345 U0NEW12345`. Slack IDs are in people's profiles.";

	static final String GATHERING = "Gathering everything… You'll get a file in your direct messages.";

	static final String COUNTING = "Checking what they wrote…";

	static final String BEGUN = "Working on it. Administrators get a message when it's done.";

	static final String FAILED = "That didn't work, and nothing was changed. Please try again in a few minutes.";

	static final String ERASE_BUTTON = "Erase";

	static final String ERASE_SURE = "This can't be undone.";

	static final String JOIN_BUTTON = "Join";

	static final String JOIN_SURE = "They will see everything the old account could see. This can't be undone.";

	static final String NO = "Cancel";

	static final String STILL_HERE = "List the old account first. Slack must confirm that it's deactivated.";

	static final String NOT_LISTED = "Add the new account to the district file first.";

	static final String NOT_ONESELF = "Ask another administrator to do this: no one can take over requests for themselves.";

	static final String WITHHELD = "This request is confidential and you don't have access. The team lead does.";

	static final List<String> EXPORT_NOTES = List.of(
			"Confidential requests are listed by key and dates, unless the administrator who made this file may read them.",
			"Team-only notes are left out unless that administrator may read them.",
			"Anonymous survey answers can't be traced to anyone, so there are none here.",
			"Messages and files that the person posted in Slack themselves are in Slack's own export.");

	private static final int MOST = 30;

	private static final int REASON = 200;

	private RecordWords() {
	}

	static String held(RequestId id) {
		return id + " is on hold. Nothing in it will be deleted until you release it: `/switchboard release " + id
				+ "`";
	}

	static String alreadyHeld(RequestId id, Hold first, ZoneId zone) {
		return id + " is already on hold" + since(first, zone)
				+ "\nThat hold is still in place, and yours wasn't added. To change the reason, release it first.";
	}

	static String released(RequestId id) {
		return id + " is no longer on hold.";
	}

	static String notHeld(RequestId id) {
		return id + " isn't on hold.";
	}

	static String noRequest(RequestId id) {
		return id + " doesn't exist.";
	}

	static String exported(Participant person, int files, int locked) {
		return "Your export for " + name(person) + " is on its way to your direct messages: "
				+ ((files == 1) ? "1 file." : files + " files.") + " Exports are deleted after " + Exports.KEPT.toDays()
				+ " days." + andLeftOut(locked);
	}

	static String wouldErase(Participant person, PersonSearch.Sum sum) {
		String rest = ((sum.held() == 0) ? "" : " " + count(sum.held(), "request") + " on hold will stay as is.")
				+ andLeftOut(sum.locked());
		if (sum.isNothing()) {
			return "There's nothing to erase for " + name(person) + "." + rest;
		}
		String messages = count(sum.words(), "message") + " in " + count(sum.requests(), "request");
		String removed = Stream.concat(Stream.of(messages).filter((some) -> sum.words() > 0), sum.others().stream())
			.collect(Collectors.joining(" and "));
		return "Erase what " + name(person) + " wrote? This removes " + removed + ". Counts and dates stay." + rest;
	}

	static String erased(String by, Participant person, int held, int locked) {
		String kept = (held == 0) ? ""
				: " " + count(held, "request") + " stayed as is because of a hold: see `/switchboard hold`.";
		return "<@" + by + "> erased what " + name(person) + " wrote." + kept + andLeftOut(locked);
	}

	static String wouldJoin(Participant before, Participant now) {
		return "Is " + name(now) + " the same person as " + name(before)
				+ "? If so, they'll get the requests of the old account.";
	}

	static String joined(String by, Participant before, Participant now, int locked) {
		return "<@" + by + "> joined the account " + before.userId() + " with " + name(now)
				+ ", who now sees its requests." + andLeftOut(locked);
	}

	static String leftOut(int locked) {
		return "Left out: " + count(locked, "request") + " that can't be decrypted right now. A key is missing.";
	}

	private static String andLeftOut(int locked) {
		return (locked == 0) ? "" : " " + leftOut(locked);
	}

	private static String count(long number, String noun) {
		return number + " " + noun + ((number == 1) ? "" : "s");
	}

	private static String name(Participant person) {
		return SlackText.escape(person.name());
	}

	private static String since(Hold hold, ZoneId zone) {
		return " since " + SlackDate.of(hold.at(), zone) + ", <@" + hold.by() + ">  "
				+ SlackText.escape(SlackText.cut(hold.reason(), REASON));
	}

	static String holds(Map<RequestId, Hold> holds, ZoneId zone) {
		String lines = holds.entrySet()
			.stream()
			.limit(MOST)
			.map((held) -> "*" + held.getKey() + "* " + since(held.getValue(), zone))
			.collect(Collectors.joining("\n"));
		String rest = (holds.size() > MOST) ? "\n… and " + (holds.size() - MOST) + " more" : "";
		return SlackText.cut("*On hold*\n" + lines + rest, SlackLimits.SECTION);
	}

}
