package org.switchboard.survey.round;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.switchboard.statistics.PublishedSlices;
import org.switchboard.statistics.Scores;
import org.switchboard.statistics.Share;
import org.switchboard.statistics.Tally;
import org.switchboard.survey.SurveyKind;
import org.switchboard.workspace.WorkspaceId;

/** Pulse results for readers outside the survey itself. */
@Component
public class Pulses {

	/** How many rounds back to look for a closed pulse of schools. */
	private static final int MOST = 12;

	private final RoundStore store;

	Pulses(RoundStore store) {
		this.store = store;
	}

	/**
	 * Returns the last pulse round of all networks, or of the reader's own, with results
	 * that may be shown.
	 * @param networks the ids of all networks, which tell schools' slices from others
	 * @param own the reader's networks, to combine into a figure of their own; none if
	 * all are
	 * @return empty if there was none recently
	 */
	public Optional<Pulse> latest(WorkspaceId workspace, Collection<String> networks, Collection<String> own) {
		return this.store.newest(workspace, MOST)
			.stream()
			.flatMap((id) -> this.store.results(workspace, id)
				.flatMap((results) -> pulse(workspace, id, results, networks, own))
				.stream())
			.filter((pulse) -> pulse.district().n() > 0)
			.findFirst();
	}

	private Optional<Pulse> pulse(WorkspaceId workspace, String id, RoundResults results, Collection<String> networks,
			Collection<String> own) {
		Set<String> asked = asked(results, networks);
		boolean onlyOwn = !asked.isEmpty() && own.containsAll(asked);
		if (!onlyOwn && !isForAll(asked, networks)) {
			return Optional.empty();
		}
		return this.store.find(workspace, id)
			.map(OpenRound::round)
			.filter((round) -> round.kind() == SurveyKind.PULSE)
			.map((round) -> pulse(round, results, onlyOwn ? List.of() : own));
	}

	// a survey asks one network or all, but a new one may not have been asked yet
	private static boolean isForAll(Set<String> asked, Collection<String> networks) {
		return asked.size() > 1 || asked.containsAll(networks);
	}

	private static Set<String> asked(RoundResults results, Collection<String> networks) {
		return results.questions()
			.stream()
			.map(RoundResults.Of::told)
			.flatMap((told) -> Stream.concat(told.shown().keySet().stream(), told.hidden().stream()))
			.filter(networks::contains)
			.collect(Collectors.toSet());
	}

	private static Pulse pulse(Round round, RoundResults results, Collection<String> own) {
		return new Pulse(round.name(), round.closesAt(), share(round, results, (told) -> told.total().stream()),
				share(round, results, (told) -> own.stream().flatMap((slice) -> told.of(slice).stream())));
	}

	private static Share share(Round round, RoundResults results,
			Function<PublishedSlices<Tally>, Stream<Tally>> tallies) {
		return results.questions()
			.stream()
			.filter((one) -> HeadlineFigure.hasFiveSteps(round.questions().get(one.question())))
			.flatMap((one) -> tallies.apply(one.told()))
			.map(Scores::satisfaction)
			.reduce(new Share(0, 0), Share::plus);
	}

}
