package org.switchboard.conversation.card;

import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import org.switchboard.delivery.Message;
import org.switchboard.request.Bus14;
import org.switchboard.request.RandomRequests;
import org.switchboard.request.WrittenMessage;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestState;

import static org.assertj.core.api.Assertions.assertThat;

/** The events that have no lines in the cards' threads; every other event has some. */
class EventLinesTests {

	private static final Request REQUEST = Bus14.in(RequestState.CLAIMED);

	private static Stream<String> silent(Function<RequestEvent, List<Message>> lines) {
		return RandomRequests.oneOfEachKind()
			.stream()
			.filter((event) -> lines.apply(event).isEmpty())
			.map((event) -> event.getClass().getSimpleName());
	}

	@Test
	void teamReadsAboutEveryOtherEvent() {
		// details that don't fit the card are in its thread
		assertThat(silent(new TeamLines(REQUEST, ZoneOffset.UTC)::of).filter((type) -> !type.equals("RequestFiled")))
			.containsExactlyInAnyOrder("RequestClaimed", "MessageCorrected", "WordsRemoved", "PersonJoined",
					"TermsChanged", "AlarmRaised", "RatingAsked", "ResolutionRated");
	}

	@Test
	void followersReadAboutEveryOtherEvent() {
		assertThat(silent(RequesterLines.forFollowers(REQUEST, REQUEST, ZoneOffset.UTC)::of)).containsExactlyInAnyOrder(
				"RequestFiled", "RequestClaimed", "RequestAssigned", "NoteTaken", "MessageCorrected", "WordsRemoved",
				"PersonJoined", "TermsChanged", "AlarmRaised", "LateTaken", "RatingAsked", "ResolutionRated",
				"ApproversReminded", "LeadChanged", "RequesterLeft", "LinkGained", "LinkLost", "FollowUpFiled",
				"ResolutionHeld", "WatchBegun", "WatchEnded");
	}

	@Test
	void requesterReadsWhatFollowersReadButNothingOfTheirOwnClicks() {
		RequesterLines followers = RequesterLines.forFollowers(REQUEST, REQUEST, ZoneOffset.UTC);
		RequesterLines requester = RequesterLines.forRequester(REQUEST, REQUEST, ZoneOffset.UTC);
		assertThat(RandomRequests.oneOfEachKind()).allSatisfy((event) -> {
			boolean isOwnClick = event.by().is(REQUEST.filing().requester())
					&& WrittenMessage.of(event).words().isEmpty();
			assertThat(requester.of(event).isEmpty()).isEqualTo(isOwnClick || followers.of(event).isEmpty());
		});
	}

	@Test
	void followersAreNotAddressedAsRequester() {
		assertThat(RandomRequests.oneOfEachKind()
			.stream()
			.flatMap((event) -> RequesterLines.forFollowers(REQUEST, REQUEST, ZoneOffset.UTC).of(event).stream())
			.map(Message::text))
			.noneMatch((text) -> text
				.matches("(?s).*(has a question|your reply|Thanks|[Rr]eply here|Please|[Pp]ress \\*).*"));
	}

}
