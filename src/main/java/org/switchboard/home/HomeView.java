package org.switchboard.home;

import java.util.List;

import org.springframework.stereotype.Component;

import org.switchboard.request.RefusalWords;
import org.switchboard.request.lifecycle.Caller;

/** Builds a Home from all parts that apply to the person, reading one page of each. */
@Component
class HomeView {

	private final List<HomePart> parts;

	HomeView(List<HomePart> parts) {
		this.parts = parts;
	}

	HomeBlocks of(Caller caller, LeasedHome home) {
		HomeBlocks blocks = new HomeBlocks();
		if (caller.participant().isEmpty()) {
			return blocks.text(RefusalWords.stranger(caller.directory()));
		}
		this.parts.forEach((part) -> part.addTo(blocks, caller, home));
		return blocks;
	}

}
