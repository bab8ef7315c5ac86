package org.switchboard.survey.round;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.switchboard.csv.CsvFile;
import org.switchboard.directory.Directory;
import org.switchboard.statistics.PublishedSlices;
import org.switchboard.statistics.Tally;
import org.switchboard.survey.Question;

/** A round's results as a table, with one row per option, question and group. */
final class ResultCsv {

	private final CsvFile file = CsvFile.of("Survey", "Asked on", "Department", "Question", "Group", "Answer", "Count",
			"n", "Share");

	private final Round round;

	private final LocalDate askedOn;

	private final Directory directory;

	private final ResultScope scope;

	private ResultCsv(Round round, Directory directory, ResultScope scope) {
		this.round = round;
		this.askedOn = directory.dateAt(round.openedAt());
		this.directory = directory;
		this.scope = scope;
	}

	static List<byte[]> of(Round round, RoundResults results, Directory directory, ResultScope scope) {
		ResultCsv csv = new ResultCsv(round, directory, scope);
		results.questions()
			.stream()
			.filter(csv::isSeen)
			.forEach((one) -> csv.add(one, true, (group, tally) -> csv.counts(one, group, tally)));
		results.comments()
			.stream()
			.filter(csv::isSeen)
			.forEach((one) -> csv.add(one, scope.views().contains(""), (group, comments) -> comments
				.forEach((comment) -> csv.row(one, group, comment, null, comments.size(), null))));
		return csv.file.parts();
	}

	private boolean isSeen(RoundResults.Of<?> one) {
		return this.scope.topics().test(this.round.topics().get(one.topic()));
	}

	private <T> void add(RoundResults.Of<T> one, boolean total, Lines<T> lines) {
		PublishedSlices<T> told = one.told();
		if (total) {
			told.total().ifPresentOrElse((all) -> lines.add(ResultWords.ALL, all), () -> hidden(one, ResultWords.ALL));
		}
		told.shown()
			.entrySet()
			.stream()
			.filter((slice) -> this.scope.slices().test(slice.getKey()))
			.forEach((slice) -> lines.add(name(slice.getKey()), slice.getValue()));
		told.hidden().stream().filter(this.scope.slices()).forEach((slice) -> hidden(one, name(slice)));
	}

	private void counts(RoundResults.Of<Tally> one, String group, Tally tally) {
		List<String> options = question(one).options();
		for (int option = 0; option < options.size(); option++) {
			double share = tally.share(option, option + 1).value().orElse(0);
			row(one, group, options.get(option), tally.counts().get(option), tally.n(), share);
		}
		if (tally.withheld() > 0) {
			row(one, group, ResultWords.WITHHELD, tally.withheld(), tally.n(), null);
		}
	}

	private void hidden(RoundResults.Of<?> one, String group) {
		row(one, group, ResultWords.NOT_SHOWN, null, null, null);
	}

	private void row(RoundResults.Of<?> one, String group, String answer, @Nullable Number count, @Nullable Number n,
			@Nullable Number share) {
		this.file.row(this.round.name(), this.askedOn, this.round.topics().get(one.topic()).name(),
				question(one).text(), group, answer, count, n, share);
	}

	private Question question(RoundResults.Of<?> one) {
		return this.round.questions().get(one.question());
	}

	private String name(String slice) {
		return GroupNames.name(this.directory, slice);
	}

	/**
	 * Adds the rows of one group.
	 *
	 * @param <T> the group's results
	 */
	@FunctionalInterface
	private interface Lines<T> {

		void add(String group, T told);

	}

}
