package org.switchboard.request;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.switchboard.request.lifecycle.Refusal;
import org.switchboard.request.lifecycle.RequestAction;
import org.switchboard.request.lifecycle.RequestState;

import static org.assertj.core.api.Assertions.assertThat;

class RefusalWordsTests {

	private static final List<Refusal> REFUSALS = List.of(new Refusal.RequestUnknown(),
			new Refusal.NotAllowed(RequestAction.CLAIM, Bus14.BUSES), new Refusal.AlreadyOwned(Bus14.THUY),
			new Refusal.OnHold(), new Refusal.NotOwned(), new Refusal.WithAnotherTeam(Bus14.REPAIRS),
			new Refusal.NotOpen(RequestState.CLOSED), new Refusal.StillOpen(RequestState.CLAIMED),
			new Refusal.TooSoon(), new Refusal.WaitsForSchool(), new Refusal.NotToBeLinked(),
			new Refusal.NotToBeWatched(), new Refusal.AlreadyDecided(Bus14.LUTHER), new Refusal.OneAnswerEach(),
			new Refusal.NotToBeRated(true), new Refusal.NothingToChange(), new Refusal.TooBusy());

	@Test
	void everyRefusalHasItsOwnSentence() {
		assertThat(REFUSALS).extracting((refusal) -> refusal.getClass().getSimpleName())
			.containsExactlyInAnyOrderElementsOf(Bus14.kinds(Refusal.class));
		assertThat(REFUSALS).extracting(RefusalWordsTests::words)
			.allSatisfy((words) -> assertThat(words).endsWith("."))
			.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@EnumSource
	void everyActionHasASentence(RequestAction action) {
		assertThat(words(new Refusal.NotAllowed(action, Bus14.BUSES))).endsWith(".");
	}

	@ParameterizedTest
	@EnumSource
	void everyStateHasASentence(RequestState state) {
		assertThat(words(new Refusal.NotOpen(state))).startsWith("REQ-14 ").endsWith(".");
	}

	private static String words(Refusal refusal) {
		return RefusalWords.of(refusal, Bus14.ID, Bus14.IVAN.userId());
	}

}
