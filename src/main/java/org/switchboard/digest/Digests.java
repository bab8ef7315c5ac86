package org.switchboard.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.switchboard.conversation.card.TeamCardPlaces;
import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.Message;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.goal.GoalBoard;
import org.switchboard.measure.Measures;
import org.switchboard.measure.ServiceFigures;
import org.switchboard.measure.Weeks;
import org.switchboard.request.ServiceTerms;
import org.switchboard.schedule.Occurrence;
import org.switchboard.workspace.WorkspaceId;

/** Builds digests and sends them. */
@Component
class Digests {

	private final Measures measures;

	private final Directories directories;

	private final ServiceTerms terms;

	private final TeamCardPlaces cards;

	private final PulseLine pulse;

	private final ShoutOutStore named;

	private final GoalBoard goals;

	private final Deliveries deliveries;

	private final Clock clock;

	Digests(Measures measures, Directories directories, ServiceTerms terms, TeamCardPlaces cards, PulseLine pulse,
			ShoutOutStore named, GoalBoard goals, Deliveries deliveries, Clock clock) {
		this.measures = measures;
		this.directories = directories;
		this.terms = terms;
		this.cards = cards;
		this.pulse = pulse;
		this.named = named;
		this.goals = goals;
		this.deliveries = deliveries;
		this.clock = clock;
	}

	Directory directory(WorkspaceId workspace) {
		return this.directories.of(workspace);
	}

	LocalDate today(WorkspaceId workspace) {
		return directory(workspace).dateAt(this.clock.instant());
	}

	// Reads everything about a period once, for all readers.
	ServiceFigures service(WorkspaceId workspace, Period period) {
		return this.measures.read(workspace, period.all());
	}

	Report report(WorkspaceId workspace, DigestQuery query) {
		return new Report(service(workspace, query.period()), query.scope(), query.period());
	}

	// Builds a digest for one reader.
	List<Delivery> of(WorkspaceId workspace, String userId, Report report, Optional<String> late, String name) {
		Directory directory = directory(workspace);
		Targets targets = Targets.of(this.terms, directory, report);
		DigestMessage message = message(workspace, report);
		List<Delivery> all = new ArrayList<>(List.of(line("digest." + name, userId, message.head(targets, late))));
		DigestChart.of(report, targets)
			.map((picture) -> new Delivery.Made("chart." + name, userId, Optional.empty(), "", picture))
			.ifPresent(all::add);
		NextQuestions next = new NextQuestions(report, directory);
		List<String> more = Stream
			.of(next.worse(), next.overloaded(), next.quiet(), goals(workspace, directory, report),
					this.pulse.of(workspace, directory, userId, report.scope()),
					ShoutOuts.of(report, this.named.all(workspace), directory))
			.flatMap(Optional::stream)
			.toList();
		all.add(line("rest." + name, userId, message.rest(more)));
		return all;
	}

	private Optional<String> goals(WorkspaceId workspace, Directory directory, Report report) {
		return this.goals.section(workspace, report.service(), report.period().weeks().last(),
				(team) -> report.scope().includesAllOf(team, directory));
	}

	DigestMessage message(WorkspaceId workspace, Report report) {
		return new DigestMessage(report, new RequestLinks(workspace, this.cards, directory(workspace).zone()));
	}

	static Delivery line(String name, String userId, Message message) {
		return new Delivery.Line(name, userId, Optional.empty(), message);
	}

	// Sends what someone asked for, once even if it is retried.
	void send(WorkspaceId workspace, String userId, List<Delivery> deliveries) {
		LocalDate week = Weeks.of(today(workspace)).first();
		this.deliveries.append(workspace, subject(userId, week), deliveries);
		// last week's messages won't be retried
		this.deliveries.forget(workspace, subject(userId, week.minusWeeks(1)));
	}

	private static String subject(String userId, LocalDate week) {
		return "digest-of-" + userId + "-" + week;
	}

	// Sends a scheduled digest, once across nodes.
	void send(Occurrence occurrence, List<Delivery> deliveries) {
		this.deliveries.enqueue(occurrence.workspace(), occurrence.id(), 0, 1, deliveries);
		// the previous occurrence won't be retried
		occurrence.idBefore().ifPresent((before) -> this.deliveries.forget(occurrence.workspace(), before));
	}

}
