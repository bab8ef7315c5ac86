package org.switchboard.conversation.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.ForwardedFile;
import org.switchboard.request.lifecycle.EditedHistory;
import org.switchboard.request.lifecycle.Filing;
import org.switchboard.request.lifecycle.Origin;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.Request;
import org.switchboard.request.lifecycle.RequestEvent;

/** The files that appear in the threads of a request's cards. */
final class ThreadFiles {

	private final List<Request> states;

	private final EditedHistory edits;

	ThreadFiles(List<Request> states, EditedHistory edits) {
		this.states = states;
		this.edits = edits;
	}

	// everyone who gets a card also gets the request's files, because they couldn't open
	// them where they were sent
	List<Delivery> filed(int version) {
		List<Delivery> lines = new ArrayList<>();
		Filing filing = after(version).filing();
		added(version).values()
			.forEach((placement) -> lines
				.addAll(files(filing.files(), filing.filedBy(), version + ".filed", placement)));
		return lines;
	}

	// the cards of the team and of approvers that a version adds
	Map<String, CardPlace> added(int version) {
		Map<String, CardPlace> added = decidingOn(after(version));
		added.values().removeAll((version > 1) ? decidingOn(after(version - 1)).values() : Set.of());
		return added;
	}

	// the files of a message, or their removal once its author has taken some back
	List<Delivery> of(int version, Origin today, CardPlace under) {
		RequestEvent event = this.edits.wordings(version).get(0);
		List<Origin.Attachment> sent = event.origin().orElse(today).files();
		List<Delivery> files = files(sent, event.by(), version + ".file", under);
		return today.files().equals(sent) ? files
				: files.stream()
					.<Delivery>map((file) -> new Delivery.Removal(file.name(), file.conversation()))
					.toList();
	}

	private List<Delivery> files(List<Origin.Attachment> sent, Participant by, String named, CardPlace under) {
		List<Delivery> files = new ArrayList<>();
		for (Origin.Attachment file : sent) {
			String name = under.name() + "." + named + files.size();
			files.add(file.wasRemoved() ? new Delivery.Removal(name, under.conversation())
					: new Delivery.File(name, under.conversation(), Optional.of(under.name()),
							new ForwardedFile(file.id(), file.name(), by.name(), CardWords.notice(latest()))));
		}
		return files;
	}

	private static Map<String, CardPlace> decidingOn(Request request) {
		Map<String, CardPlace> placements = new LinkedHashMap<>(CardPlace.ofTeam(request));
		placements.putAll(approving(request));
		return placements;
	}

	private static Map<String, CardPlace> approving(Request request) {
		Map<String, CardPlace> placements = CardPlace.ofApprovers(request);
		placements.values().removeIf((placement) -> new ApproverCard(request, placement).isOver());
		return placements;
	}

	private Request after(int version) {
		return this.states.get(version - 1);
	}

	private Request latest() {
		return this.states.get(this.states.size() - 1);
	}

}
