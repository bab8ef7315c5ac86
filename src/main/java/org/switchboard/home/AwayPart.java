package org.switchboard.home;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.switchboard.directory.Absence;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.request.lifecycle.Caller;

/** Whether a team member is out of office, with a button to change that. */
@Component
@Order(HomePart.AWAY)
class AwayPart implements HomePart {

	private final Clock clock;

	AwayPart(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void addTo(HomeBlocks blocks, Caller caller, LeasedHome home) {
		if (!Away.mayBeAway(caller)) {
			return;
		}
		Directory directory = caller.directory();
		Instant now = this.clock.instant();
		LocalDate today = directory.dateAt(now);
		Optional<Absence> own = directory.saidAbsence(caller.userId()).filter((absence) -> absence.includes(today));
		Optional<Absence> absence = own.or(() -> directory.listedAbsence(caller.userId(), today));
		String words = absence.map((days) -> words(directory, days, today)).orElse(AwayWords.OFFER);
		HomeButton button = own.isPresent() ? HomeButton.PRESENT : HomeButton.AWAY;
		blocks.heading(AwayWords.HEADING).text(words, Optional.of(button.on(caller.userId())));
		absence.ifPresent((days) -> blocks.changesAt(days.back().atStartOfDay(directory.zone()).toInstant(), now));
	}

	private static String words(Directory directory, Absence absence, LocalDate today) {
		Optional<Person> substitute = absence.substitute().flatMap(directory::person);
		return ":palm_tree: *" + AwayWords.away(absence.back(), today) + "*." + AwayWords.standsIn(substitute);
	}

}
