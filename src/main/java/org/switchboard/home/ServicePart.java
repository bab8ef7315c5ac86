package org.switchboard.home;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.switchboard.request.lifecycle.Caller;

/** Which teams serve a principal's schools, and who of them is out. */
@Component
@Order(HomePart.SERVICE)
class ServicePart implements HomePart {

	/** Someone may belong to every school of a district. */
	private static final int MOST = 5;

	private final Clock clock;

	ServicePart(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void addTo(HomeBlocks blocks, Caller caller, LeasedHome home) {
		Instant now = this.clock.instant();
		LocalDate today = caller.directory().dateAt(now);
		List<String> schools = ServiceTeams.ofSchools(caller, today);
		if (schools.isEmpty()) {
			return;
		}
		blocks.heading(ServiceWords.HEADING);
		schools.stream().limit(MOST).forEach(blocks::text);
		if (schools.size() > MOST) {
			blocks.context(ServiceWords.MORE);
		}
		// others may be out then
		blocks.changesAt(today.plusDays(1).atStartOfDay(caller.directory().zone()).toInstant(), now);
	}

}
