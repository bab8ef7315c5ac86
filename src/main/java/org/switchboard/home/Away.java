package org.switchboard.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Absence;
import org.switchboard.directory.Absences;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Person;
import org.switchboard.request.OpenRequests;
import org.switchboard.request.lifecycle.Caller;

/**
 * Lets team members go out of office and come back. The requests assigned to them stay
 * with them.
 */
@Component
public class Away {

	private final Absences absences;

	private final Directories directories;

	private final OpenRequests open;

	private final Clock clock;

	Away(Absences absences, Directories directories, OpenRequests open, Clock clock) {
		this.absences = absences;
		this.directories = directories;
		this.open = open;
		this.clock = clock;
	}

	/**
	 * Answers the words after {@code /request away}.
	 * @param intent identifies this command, so that a retry changes nothing
	 * @return mrkdwn; empty if the words are the start of a request instead
	 */
	public Optional<String> answer(Caller caller, String words, String intent) {
		ReturnDay until = new ReturnDay(words);
		if (!until.isAboutAbsence() || (until.day(today(caller)).isEmpty() && !mayBeAway(caller))) {
			return Optional.empty();
		}
		return Optional.of(until.day(today(caller))
			.map((back) -> problem(caller, back).orElseGet(() -> begin(caller, back, Optional.empty(), intent)))
			.orElse(AwayWords.HOW));
	}

	/**
	 * Answers {@code /request back}.
	 * @param intent identifies this command, so that a retry changes nothing
	 * @return mrkdwn
	 */
	public String back(Caller caller, String intent) {
		LocalDate today = today(caller);
		List<Person> covering = covering(caller, today);
		return isBack(caller, intent).orElseGet(() -> AwayWords
			.ends(caller.directory().listedAbsence(caller.userId(), today).map(Absence::back), today, covering));
	}

	// ends the absence, or returns in mrkdwn why it can't
	Optional<String> isBack(Caller caller, String intent) {
		if (!mayBeAway(caller)) {
			return Optional.of(AwayWords.FOR_TEAMS);
		}
		this.absences.end(caller.workspace(), caller.userId(), intent);
		return Optional.empty();
	}

	// only for team members and approvers
	static boolean mayBeAway(Caller caller) {
		return !caller.teams().isEmpty() || caller.directory().isApprover(caller.userId());
	}

	// why they can't be out until that day
	Optional<String> problem(Caller caller, LocalDate back) {
		LocalDate today = today(caller);
		if (!mayBeAway(caller)) {
			return Optional.of(AwayWords.FOR_TEAMS);
		}
		if (!back.isAfter(today)) {
			return Optional.of(AwayWords.TOO_EARLY);
		}
		return back.isAfter(today.plusYears(1)) ? Optional.of(AwayWords.TOO_LATE) : Optional.empty();
	}

	String begin(Caller caller, LocalDate back, Optional<Person> substitute, String intent) {
		LocalDate today = today(caller);
		this.absences.begin(caller.workspace(), caller.userId(),
				new Absence(today, back.minusDays(1), substitute.map(Person::userId)), intent);
		return AwayWords.begins(back, today, substitute, this.open.heldBy(caller, 0, 1).total(),
				covering(caller, today));
	}

	// the people who get the confidential requests of the teams they lead
	private List<Person> covering(Caller caller, LocalDate today) {
		return this.directories.of(caller.workspace())
			.teamsLedBy(caller.userId())
			.stream()
			.map((team) -> team.coverFor(team.lead(), today))
			.filter((person) -> !person.userId().equals(caller.userId()))
			.distinct()
			.toList();
	}

	// the people who may cover for them
	static List<Person> colleagues(Caller caller) {
		return caller.teams()
			.stream()
			.flatMap((team) -> team.colleaguesOf(caller.userId()).stream())
			.distinct()
			.toList();
	}

	private LocalDate today(Caller caller) {
		return caller.directory().dateAt(this.clock.instant());
	}

}
