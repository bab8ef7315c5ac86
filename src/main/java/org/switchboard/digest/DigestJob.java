package org.switchboard.digest;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import org.switchboard.delivery.Delivery;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.measure.ServiceFigures;
import org.switchboard.schedule.Occurrence;
import org.switchboard.schedule.RecurringJob;
import org.switchboard.slack.SlackDate;
import org.switchboard.workspace.WorkspaceId;

/**
 * Sends last week's digest to all leaders and department heads. All messages of an
 * occurrence are enqueued at once under its id, so each is sent once, whichever node
 * fails.
 */
@Component
class DigestJob implements RecurringJob {

	/** Digests sent later than this say that they are late. */
	private static final Duration IN_TIME = Duration.ofMinutes(30);

	private final Digests digests;

	private final DigestProperties properties;

	private final Clock clock;

	DigestJob(Digests digests, DigestProperties properties, Clock clock) {
		this.digests = digests;
		this.properties = properties;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "digest";
	}

	@Override
	public String purpose() {
		return DigestWords.PURPOSE;
	}

	@Override
	public String cron() {
		return this.properties.cron();
	}

	// less than a week, so it never runs into the next one
	@Override
	public Duration goodFor() {
		return Duration.ofDays(6);
	}

	@Override
	public void run(Occurrence occurrence) {
		this.digests.send(occurrence, all(occurrence));
	}

	private List<Delivery> all(Occurrence occurrence) {
		WorkspaceId workspace = occurrence.workspace();
		Directory directory = this.digests.directory(workspace);
		Period period = Period.lastWeek(occurrence.local().toLocalDate());
		ServiceFigures service = this.digests.service(workspace, period);
		Optional<String> late = late(occurrence, directory);
		Scopes scopes = new Scopes(directory);
		List<Delivery> all = new ArrayList<>();
		for (Person reader : directory.leadersAndHeads()) {
			scopes.of(reader.userId())
				.ifPresent((scope) -> all.addAll(this.digests.of(workspace, reader.userId(),
						new Report(service, scope, period), late, occurrence.local().toLocalDate().toString())));
		}
		return all;
	}

	private Optional<String> late(Occurrence occurrence, Directory directory) {
		boolean isLate = !occurrence.byHand() && this.clock.instant().isAfter(occurrence.at().plus(IN_TIME));
		return isLate ? Optional.of(DigestWords.late(SlackDate.of(occurrence.at(), directory.zone())))
				: Optional.empty();
	}

}
