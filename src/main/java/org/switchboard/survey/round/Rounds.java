package org.switchboard.survey.round;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueEntry;
import org.switchboard.schedule.DueHandler;
import org.switchboard.schedule.Occurrence;
import org.switchboard.survey.Survey;
import org.switchboard.survey.Surveys;
import org.switchboard.survey.budget.AskHistory;
import org.switchboard.workspace.WorkspaceId;

/**
 * Opens rounds, sends reminders and closes rounds. Each step is identified by its round,
 * so doing it twice, or on two nodes, changes nothing. Who gets reminders is decided when
 * a round opens: in an anonymous round, no later message reveals whether someone has
 * answered.
 */
@Component
class Rounds implements DueHandler {

	private static final String TIME = "-[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]+$";

	private static final String OPEN = "open";

	private static final String REMIND = "remind";

	private static final String CLOSE = "close";

	private final Directories directories;

	private final Surveys surveys;

	private final RoundStore store;

	private final BallotStore answers;

	private final Ballots ballots;

	private final AskHistory asks;

	private final RoundMessages messages;

	private final RoundEnd end;

	private final DueEntries entries;

	private final Clock clock;

	Rounds(Directories directories, Surveys surveys, RoundStore store, BallotStore answers, Ballots ballots,
			AskHistory asks, RoundMessages messages, RoundEnd end, DueEntries entries, Clock clock) {
		this.directories = directories;
		this.surveys = surveys;
		this.store = store;
		this.answers = answers;
		this.ballots = ballots;
		this.asks = asks;
		this.messages = messages;
		this.end = end;
		this.entries = entries;
		this.clock = clock;
	}

	// opens a round now, or on the central office's next working day
	void begin(Survey survey, Occurrence occurrence) {
		Instant now = now();
		Instant at = occurrence.byHand() ? now
				: new RoundTimes(this.directories.of(occurrence.workspace())).working(occurrence.at());
		if (at.isAfter(now)) {
			this.entries.set(occurrence.workspace(), kind(), OPEN + " " + occurrence.id(), at);
		}
		else {
			open(occurrence.workspace(), survey, occurrence.id(), now);
		}
	}

	@Override
	public String kind() {
		return "survey";
	}

	@Override
	public void handle(DueEntry due) {
		String[] what = due.subject().split(" ", 2);
		switch (what[0]) {
			case OPEN -> this.surveys.current()
				.find(what[1].replaceFirst(TIME, "").substring(SurveyJobs.PREFIX.length()))
				.filter((survey) -> now().isBefore(closesAt(due.workspace(), survey, due.at())))
				.ifPresent((survey) -> open(due.workspace(), survey, what[1], due.at()));
			case REMIND -> this.store.find(due.workspace(), what[1])
				.filter((round) -> now().isBefore(round.round().closesAt()))
				.ifPresent((round) -> remind(due.workspace(), round, due.at()));
			default ->
				this.store.find(due.workspace(), what[1]).ifPresent((round) -> this.end.close(due.workspace(), round));
		}
	}

	private Instant closesAt(WorkspaceId workspace, Survey survey, Instant at) {
		return new RoundTimes(this.directories.of(workspace)).after(at, survey.rounds().openFor());
	}

	private void open(WorkspaceId workspace, Survey survey, String id, Instant at) {
		Directory directory = this.directories.of(workspace);
		if (this.store.find(workspace, id).isEmpty()) {
			OpenRound planned = plan(workspace, survey, id, at, directory);
			if (!planned.asked().isEmpty()) {
				this.answers.layOut(workspace, id, this.ballots.blank(planned));
				this.store.open(workspace, planned);
			}
		}
		// another node may have been first
		this.store.find(workspace, id).ifPresent((round) -> {
			this.messages.ask(workspace, round, directory);
			this.entries.set(workspace, kind(), CLOSE + " " + id, round.round().closesAt());
			nextReminder(workspace, round);
		});
	}

	private OpenRound plan(WorkspaceId workspace, Survey survey, String id, Instant at, Directory directory) {
		Instant closesAt = closesAt(workspace, survey, at);
		List<Instant> remindAt = new RoundTimes(directory).after(at, survey.rounds().remindAfter())
			.stream()
			.filter((time) -> time.isBefore(closesAt))
			.toList();
		List<Topic> topics = survey.departments(directory)
			.stream()
			.map((department) -> new Topic(department.id(), department.name()))
			.toList();
		Round round = new Round(id, survey.id(), survey.kind(), survey.name(), survey.intro(),
				survey.rounds().anonymous(), topics.isEmpty() ? List.of(Topic.NONE) : topics, survey.questions(), at,
				closesAt, remindAt);
		return new OpenRound(round, this.ballots.newSalt(), asked(workspace, survey, round, directory));
	}

	// people who have been asked a lot recently are skipped or get fewer reminders
	private Map<String, Questionnaire> asked(WorkspaceId workspace, Survey survey, Round round, Directory directory) {
		Map<String, Instant> sends = new LinkedHashMap<>(Map.of(round.id(), round.openedAt()));
		round.remindAt().forEach((at) -> sends.put(round.id() + ":" + sends.size(), at));
		Map<String, Questionnaire> asked = new LinkedHashMap<>();
		survey.asked(directory, this.store.count(workspace, survey.id())).forEach((one) -> {
			List<Integer> questions = IntStream.range(0, survey.questions().size())
				.filter((question) -> one.questions().contains(survey.questions().get(question)))
				.boxed()
				.toList();
			String userId = one.member().userId();
			int may = this.asks.spend(workspace, userId, sends, this.surveys.current().budget(), 0);
			if (may > 0) {
				asked.put(userId, new Questionnaire(one.member().slice(), questions, may - 1));
			}
		});
		return asked;
	}

	private void remind(WorkspaceId workspace, OpenRound round, Instant at) {
		Directory directory = this.directories.of(workspace);
		int which = (int) round.round().remindAt().stream().filter((time) -> time.isBefore(at)).count() + 1;
		List<String> people = new TreeMap<>(round.asked()).entrySet()
			.stream()
			.filter((asked) -> asked.getValue().reminders() >= which)
			.map(Map.Entry::getKey)
			.filter((userId) -> directory.person(userId).isPresent())
			.filter((userId) -> round.round().anonymous() || isSilent(workspace, round, userId))
			.toList();
		this.messages.remind(workspace, round.round(), people, which, directory);
		nextReminder(workspace, round);
	}

	private boolean isSilent(WorkspaceId workspace, OpenRound round, String userId) {
		Ballot ballot = this.ballots.of(round, userId);
		List<String> slots = Stream.concat(ballot.slots().stream(), ballot.olderSlots().stream()).toList();
		return ballot.answers(this.answers.read(workspace, round.round().id(), slots)).isEmpty();
	}

	// reminders missed while no node was running are not sent later
	private void nextReminder(WorkspaceId workspace, OpenRound round) {
		Optional<Instant> next = round.round().remindAt().stream().filter((at) -> at.isAfter(now())).findFirst();
		next.ifPresent((at) -> this.entries.set(workspace, kind(), REMIND + " " + round.round().id(), at));
	}

	private Instant now() {
		return this.clock.instant().truncatedTo(ChronoUnit.MILLIS);
	}

}
