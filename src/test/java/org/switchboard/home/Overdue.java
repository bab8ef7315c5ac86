package org.switchboard.home;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import slacksim.workspace.Person;

import org.switchboard.Town;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RequestEvent.RequestFiled;
import org.switchboard.request.lifecycle.ServingTeam;
import org.switchboard.sla.Terms;
import org.switchboard.sla.Urgency;

/** Requests that were filed two days ago and have had no response. */
final class Overdue {

	private Overdue() {
	}

	/** Files one with Network 1 Transportation and returns its key. */
	static String filedFor(Town town, Person principal) {
		Directory directory = town.nodes().first().bean(Directories.class).of(town.id());
		Instant at = town.nodes().clock().instant().minus(Duration.ofDays(2)).truncatedTo(ChronoUnit.MILLIS);
		Participant requester = Participant.of(directory.person(principal.id()).orElseThrow());
		Filing filing = new Filing(requester, requester, "101", "Lincoln Elementary", "Late bus", "Bus 13 never came",
				"", false);
		ServingTeam team = ServingTeam.of(directory.team("n1-transportation").orElseThrow(), at, directory.zone());
		return town.nodes()
			.first()
			.bean(Requests.class)
			.file(town.id(), UUID.randomUUID().toString(),
					new RequestFiled(at, requester, filing, Urgency.NORMAL,
							Terms.promising(at.plus(Duration.ofDays(1))), team, ""))
			.id()
			.toString();
	}

}
