package org.switchboard.digest;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.switchboard.csv.CsvFile;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Network;
import org.switchboard.directory.School;
import org.switchboard.request.UrgencyWords;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.sla.ClockKind;
import org.switchboard.sla.SlaClock;

/**
 * A report's requests for a spreadsheet: a line per request that its reader may see,
 * times in the district's time zone, without confidential requests and ratings.
 */
final class RequestCsv {

	private final CsvFile file = CsvFile.of("request", "filed_at", "school", "network", "team", "category", "urgency",
			"summary", "status", "assigned_to", "first_response_at", "first_response_hours", "responded_on_time",
			"resolved_at", "resolution_hours", "resolved_on_time");

	private final Directory directory;

	private final Instant now;

	private RequestCsv(Directory directory, Instant now) {
		this.directory = directory;
		this.now = now;
	}

	static List<byte[]> of(List<Request> requests, Directory directory, Instant now) {
		RequestCsv csv = new RequestCsv(directory, now);
		requests.forEach(csv::add);
		return csv.file.parts();
	}

	private void add(Request request) {
		Optional<SlaClock> response = request.clocks().find(ClockKind.FIRST_RESPONSE);
		Optional<SlaClock> resolution = request.clocks().find(ClockKind.RESOLUTION);
		this.file.row(request.id(), at(Optional.of(request.filedAt())), request.filing().schoolName(),
				this.directory.school(request.filing().schoolNumber())
					.map(School::network)
					.map(Network::name)
					.orElse(""),
				request.team().name(), request.filing().category(), UrgencyWords.name(request.urgency()),
				request.filing().summary(), TableWords.status(request.state()),
				request.owner().map(Participant::name).orElse(""), at(request.firstResponseAt()),
				hours(response, request.firstResponseAt()), onTime(response, request.firstResponseAt()),
				at(request.resolvedAt()), hours(resolution, request.resolvedAt()),
				onTime(resolution, request.resolvedAt()));
	}

	private @Nullable LocalDateTime at(Optional<Instant> at) {
		ZoneId zone = this.directory.zone();
		return at.map((instant) -> LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES)).orElse(null);
	}

	private static @Nullable Double hours(Optional<SlaClock> clock, Optional<Instant> ended) {
		return ended.flatMap((at) -> clock)
			.map((one) -> Math.round(one.used().toSeconds() / 36.0) / 100.0)
			.orElse(null);
	}

	// empty if there is no target, or it isn't over yet
	private @Nullable String onTime(Optional<SlaClock> clock, Optional<Instant> ended) {
		return clock.flatMap(SlaClock::due).flatMap((due) -> {
			boolean isLate = ended.orElse(this.now).isAfter(due);
			return (ended.isPresent() || isLate) ? Optional.of(isLate ? "no" : "yes") : Optional.<String>empty();
		}).orElse(null);
	}

}
