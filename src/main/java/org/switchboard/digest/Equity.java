package org.switchboard.digest;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.switchboard.directory.NeedTier;
import org.switchboard.measure.Figures;
import org.switchboard.measure.WaitingTimes;
import org.switchboard.statistics.Share;

/** Compares how schools of different need tiers are served. */
final class Equity {

	private Equity() {
	}

	// Describes first responses by need tier.
	static Optional<String> of(Report report) {
		Map<Integer, Figures> tiers = report.details(report.longer(),
				(subject) -> subject.needTier().map(NeedTier::number));
		tiers.values().removeIf((figures) -> figures.answer().inTime().n() < WaitingTimes.LEAST);
		return (tiers.size() < 2) ? Optional.empty()
				: Optional.of(DigestWords.equity(tiers.entrySet()
					.stream()
					.map((tier) -> line(tier.getKey(), tier.getValue().answer()))
					.collect(Collectors.joining("\n"))));
	}

	private static String line(int tier, WaitingTimes answer) {
		Share inTime = answer.inTime();
		return DigestWords.tier(tier, inTime, inTime.interval(), answer.median());
	}

}
