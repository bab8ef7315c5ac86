package org.switchboard.digest.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.switchboard.directory.NeedTier;
import org.switchboard.measure.Subject;
import org.switchboard.request.UrgencyWords;
import org.switchboard.sla.Urgency;

/**
 * What requests can be grouped by.
 */
enum Dimension {

	/** The network of the school. */
	NETWORK(false),
	/** The department that serves. */
	DEPARTMENT(false),
	/** How much help the school needs. */
	NEED_TIER(true),
	/** What it is about, which is known by its name only. */
	CATEGORY(true),
	/** The school, by its number. */
	SCHOOL(true),
	/** How soon it is needed. */
	URGENCY(true);

	private final boolean fine;

	Dimension(boolean fine) {
		this.fine = fine;
	}

	static Optional<Dimension> of(String id) {
		return Arrays.stream(values()).filter((one) -> one.id().equals(id)).findFirst();
	}

	String id() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	// whether it parts what a team gets in a week, within which confidential requests are
	// counted if they are enough
	boolean isFine() {
		return this.fine;
	}

	// the group of some requests
	Optional<Named> of(Subject subject) {
		return switch (this) {
			case NETWORK -> subject.network().map((one) -> new Named(one.id(), one.name()));
			case DEPARTMENT -> subject.department().map((one) -> new Named(one.id(), one.name()));
			case NEED_TIER -> subject.needTier().map(NeedTier::number).map(Dimension::tier);
			case CATEGORY -> Optional.of(new Named(subject.category(), subject.category()));
			case SCHOOL -> subject.school().map((one) -> new Named(one.number(), one.name()));
			case URGENCY -> Optional.of(urgency(subject.urgency()));
		};
	}

	private static Named tier(int number) {
		return new Named(String.valueOf(number), "Need tier " + number);
	}

	private static Named urgency(Urgency urgency) {
		return new Named(urgency.name().toLowerCase(Locale.ROOT), UrgencyWords.name(urgency));
	}

}
