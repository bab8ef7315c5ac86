package org.switchboard.lookup;

import java.time.ZoneId;
import java.util.stream.Collectors;

import org.switchboard.conversation.card.CardWords;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.slack.SlackDate;
import org.switchboard.slack.SlackText;

/** What a search says. None of it depends on requests that the person may not see. */
final class SearchWords {

	static final String HOW = "What are you looking for? `/request search projector` finds requests you can see "
			+ "with that word; `/request search projector lincoln` finds those with both.";

	static final String MORE = "More";

	static final String FURTHER = "Keep searching";

	static final String OLD = "This search is out of date. Start another: `/request search projector`";

	private final Caller caller;

	private final ZoneId zone;

	SearchWords(Caller caller) {
		this.caller = caller;
		this.zone = caller.directory().zone();
	}

	static String heading(SearchPageRef ref) {
		return "Requests with " + sought(ref) + ", " + (ref.before().isPresent() ? "continued" : "newest first");
	}

	static String nothing(SearchPageRef ref, boolean further) {
		if (further) {
			return "No results for " + sought(ref) + " among the newest requests. Keep searching?";
		}
		return ref.before().isPresent() ? "No more results for " + sought(ref) + "."
				: "No results for " + sought(ref) + ". Search matches whole words in the request, school, requester "
						+ "and department. To file a request, type `/request`.";
	}

	static String cut() {
		return "Search uses only the first " + SearchPageRef.MOST_WORDS + " words.";
	}

	// only letters and digits, so there is nothing to escape
	private static String sought(SearchPageRef ref) {
		return ref.words().words().stream().map((word) -> "*" + word + "*").collect(Collectors.joining(" and "));
	}

	String of(Request request) {
		boolean mine = request.filing().requester().userId().equals(this.caller.userId());
		return title(request) + "\n" + (mine ? CardWords.stateForRequester(request) : CardWords.stateForTeam(request))
				+ "  ·  " + SlackText.escape(request.filing().schoolName()) + "  ·  " + who(request) + "\nFiled "
				+ SlackDate.of(request.filedAt(), this.zone) + " by " + name(request.filing().requester());
	}

	private static String title(Request request) {
		String lock = request.filing().confidential() ? ":lock: " : "";
		return lock + "*" + request.id() + "*  *" + SlackText.line(request.filing().summary()) + "*";
	}

	private static String who(Request request) {
		String team = SlackText.escape(request.team().name());
		return request.owner().map((owner) -> name(owner) + ", " + team).orElse(team);
	}

	private static String name(Participant person) {
		return SlackText.escape(person.name());
	}

}
