package org.switchboard.home;

import java.util.Map;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import org.switchboard.delivery.ParkedDeliveries;
import org.switchboard.directory.Directories;
import org.switchboard.request.lifecycle.Caller;
import org.switchboard.slack.UnreadEvents;

/** What administrators need to know about Switchboard's health. */
@Component
@Order(HomePart.ADMINISTRATION)
class AdministrationPart implements HomePart {

	private final ParkedDeliveries parked;

	private final UnreadEvents unread;

	private final Directories directories;

	AdministrationPart(ParkedDeliveries parked, UnreadEvents unread, Directories directories) {
		this.parked = parked;
		this.unread = unread;
		this.directories = directories;
	}

	@Override
	public void addTo(HomeBlocks blocks, Caller caller, LeasedHome home) {
		if (!caller.directory().isAdministrator(caller.userId())) {
			return;
		}
		blocks.heading(HomeWords.ADMINISTRATION)
			.text(HomeWords.parked(this.parked.count(caller.workspace())))
			.text(HomeWords.directory(caller.directory(), this.directories.health(caller.workspace())));
		Map<String, UnreadEvents.Times> unread = this.unread.lately(caller.workspace());
		if (!unread.isEmpty()) {
			blocks.text(HomeWords.unread(unread, caller.directory().zone()));
		}
		String outdated = caller.directory().outdatedLines();
		if (!outdated.isEmpty()) {
			blocks.text(outdated);
		}
	}

}
