package org.switchboard.digest.api;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.switchboard.directory.NeedTier;
import org.switchboard.measure.CountSubject;
import org.switchboard.request.UrgencyWords;
import org.switchboard.sla.Urgency;

/** A property to group requests by. */
enum Dimension {

	/** The school's network. */
	NETWORK(false),
	/** The department the request is assigned to. */
	DEPARTMENT(false),
	/** The school's need tier. */
	NEED_TIER(true),
	/** The category, by its name (it has no id). */
	CATEGORY(true),
	/** The school, by its number. */
	SCHOOL(true),
	/** The urgency. */
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

	// Checks whether it splits a team's week. Confidential requests count only if a
	// team's week has enough of them, so finer groups leave them out.
	boolean isFine() {
		return this.fine;
	}

	// Returns a request's group, if known.
	Optional<GroupName> of(CountSubject subject) {
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
