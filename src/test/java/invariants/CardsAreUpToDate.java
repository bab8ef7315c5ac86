package invariants;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Each card shows its request's status: the requester's, its team's, and those of the
 * teams that had it before.
 */
final class CardsAreUpToDate implements Invariant {

	private static final Map<String, String> FOR_THE_TEAM = Map.of("NEW", "Unassigned", "CLAIMED", "In progress",
			"WAITING", "Waiting on ", "RESOLVED", "Resolved", "CLOSED", "Closed", "CANCELLED", "Canceled");

	private static final Map<String, String> FOR_THE_REQUESTER = Map.of("NEW", "Sent to ", "CLAIMED",
			"is working on it", "WAITING", "is waiting for your reply", "RESOLVED", "marked this resolved", "CLOSED",
			"Closed", "CANCELLED", "Canceled");

	@Override
	public List<String> violations(World world) {
		return world.stories()
			.stream()
			.flatMap((story) -> world.shown()
				.stream()
				.filter((message) -> !message.isLine() && message.request().equals(story.key()))
				.flatMap((card) -> outdated(story, card).stream()))
			.toList();
	}

	private static Optional<String> outdated(Story story, Shown card) {
		List<String> words = words(story.fold(), card);
		return words.stream().allMatch(card::says) ? Optional.empty()
				: Optional.of(card + " does not say " + words + " but " + card.content());
	}

	private static List<String> words(Fold fold, Shown card) {
		if (card.card().equals("requester") && fold.state().equals("RESOLVED") && fold.ownerName().isEmpty()) {
			return List.of("Resolved");
		}
		if (card.card().equals("requester")) {
			return List.of(Objects.requireNonNullElse(FOR_THE_REQUESTER.get(fold.state()), "no state"));
		}
		long latest = fold.stints().isEmpty() ? 0 : fold.stints().get(fold.stints().size() - 1).since();
		if (!card.card().equals("team." + latest)) {
			return List.of("is now with");
		}
		return List.of(Objects.requireNonNullElse(FOR_THE_TEAM.get(fold.state()), "no state"), fold.ownerName());
	}

}
