package org.switchboard.digest.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.switchboard.directory.NeedTier;
import org.switchboard.measure.CellSubject;
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
	Optional<GroupName> of(CellSubject subject) {
		return switch (this) {
			case NETWORK -> subject.network().map((one) -> new GroupName(one.id(), one.name()));
			case DEPARTMENT -> subject.department().map((one) -> new GroupName(one.id(), one.name()));
			case NEED_TIER -> subject.needTier().map(NeedTier::number).map(Dimension::tier);
			case CATEGORY -> Optional.of(new GroupName(subject.category(), subject.category()));
			case SCHOOL -> subject.school().map((one) -> new GroupName(one.number(), one.name()));
			case URGENCY -> Optional.of(urgency(subject.urgency()));
		};
	}

	private static GroupName tier(int number) {
		return new GroupName(String.valueOf(number), "Need tier " + number);
	}

	private static GroupName urgency(Urgency urgency) {
		return new GroupName(urgency.name().toLowerCase(Locale.ROOT), UrgencyWords.name(urgency));
	}

}
