package invariants;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Each request has a card for the requester and for each team it came to, and each event
 * after the filing has one line under each card it concerns, except where it was written.
 * Cards show who claimed it and what their reader just clicked. Notes don't concern the
 * requester, and corrections have no line.
 */
final class MessagesAreOwed implements Invariant {

	private static final Set<String> SHOWN_BY_CARDS = Set.of("RequestClaimed", "MessageCorrected");

	private static final Set<String> OWN_CLICKS = Set.of("RequestClosed", "RequestCancelled", "RequestReopened",
			"TeamNudged");

	@Override
	public List<String> violations(World world) {
		TreeSet<String> owed = new TreeSet<>();
		world.stories().forEach((story) -> owed.addAll(owed(story)));
		TreeSet<String> shown = new TreeSet<>();
		world.shown().forEach((message) -> shown.add(name(message)));
		List<String> violations = new ArrayList<>();
		owed.stream().filter((name) -> !shown.contains(name)).forEach((name) -> violations.add(name + " is missing"));
		shown.stream()
			.filter((name) -> !owed.contains(name))
			.forEach((name) -> violations.add(name + " is owed to nobody"));
		return violations;
	}

	private static String name(Shown message) {
		return name(message.request(), message.conversation(), message.card(), message.version());
	}

	private static String name(String request, String conversation, String card, long version) {
		String what = (version > 0) ? "the line of version " + version : "the card";
		return what + " of " + request + " as " + card + " for " + conversation;
	}

	private static List<String> owed(Story story) {
		long last = story.events().size();
		List<String> owed = new ArrayList<>(under(story, story.requester(), "requester", 1, last));
		List<Fold.Stint> stints = story.fold().stints();
		for (int i = 0; i < stints.size(); i++) {
			Fold.Stint stint = stints.get(i);
			long until = (i + 1 < stints.size()) ? stints.get(i + 1).since() : last;
			owed.addAll(under(story, stint.channel(), "team." + stint.since(), stint.since(), until));
		}
		return owed;
	}

	private static List<String> under(Story story, String conversation, String card, long since, long until) {
		List<String> owed = new ArrayList<>();
		owed.add(name(story.key(), conversation, card, 0));
		for (long version = Math.max(2, since); version <= until; version++) {
			if (isOwed(story, story.events().get((int) version - 1), card)) {
				owed.add(name(story.key(), conversation, card, version));
			}
		}
		return owed;
	}

	private static boolean isOwed(Story story, Event event, String card) {
		return !event.text("/origin/card").equals(card) && !SHOWN_BY_CARDS.contains(event.type())
				&& !(card.equals("requester") && isKnownToRequester(story, event));
	}

	private static boolean isKnownToRequester(Story story, Event event) {
		boolean isOwnClick = event.text("/by/userId").equals(story.requester()) && event.text("/text").isEmpty();
		return event.is("NoteTaken") || event.is("RequestAssigned")
				|| (OWN_CLICKS.contains(event.type()) && isOwnClick);
	}

}
