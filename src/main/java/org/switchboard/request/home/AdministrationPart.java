package org.switchboard.request.home;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.ParkedDeliveries;
import org.switchboard.directory.Directories;
import org.switchboard.request.Caller;

/**
 * What is not as it should be, for who runs Switchboard.
 */
@Component
@Order(HomePart.ADMINISTRATION)
class AdministrationPart implements HomePart {

	private final ParkedDeliveries parked;

	private final Directories directories;

	AdministrationPart(ParkedDeliveries parked, Directories directories) {
		this.parked = parked;
		this.directories = directories;
	}

	@Override
	public void addTo(HomeBlocks blocks, Caller caller, TakenHome home) {
		if (!caller.directory().isAdministrator(caller.userId())) {
			return;
		}
		blocks.heading(HomeWords.ADMINISTRATION)
			.text(HomeWords.parked(this.parked.count(caller.workspace())))
			.text(HomeWords.directory(caller.directory(), this.directories.health(caller.workspace())));
	}

}
