package org.switchboard.records;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import org.switchboard.delivery.MadeFile;
import org.switchboard.directory.PersonalData;
import org.switchboard.request.Requests;
import org.switchboard.request.WrittenMessage;
import org.switchboard.request.lifecycle.EditedHistory;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.request.lifecycle.ThreadEvent;
import org.switchboard.workspace.WorkspaceId;

/**
 * Finds what is kept of a person. All requests are read, a page at a time, which may take
 * a minute.
 */
@Component
class PersonSearch {

	private final AllRequests all;

	private final Requests requests;

	private final List<PersonalData> others;

	private final Clock clock;

	PersonSearch(AllRequests all, Requests requests, List<PersonalData> others, Clock clock) {
		this.all = all;
		this.requests = requests;
		this.others = others;
		this.clock = clock;
	}

	// how much of what they wrote is still there: what was corrected counts once, and not
	// if it was deleted
	static long words(Participant person, List<RequestEvent> history) {
		EditedHistory writings = new EditedHistory(history);
		return writings.today()
			.stream()
			.filter((event) -> !(event instanceof ThreadEvent.MessageCorrected made
					&& writings.corrected(made).isPresent()))
			.filter((event) -> PersonExport.concerns(person, List.of(event)))
			.filter((event) -> WrittenMessage.of(event).isThere())
			.count();
	}

	// without what the reader, a Slack id, may not read
	Found files(WorkspaceId workspace, String reader, Participant person) {
		PersonExport dossier = new PersonExport(person, this.clock.instant());
		int locked = each(workspace, (id) -> {
			List<RequestEvent> history = this.requests.history(workspace, id);
			if (PersonExport.concerns(person, history)) {
				dossier.add(id, history, this.requests.seenBy(workspace, id, reader));
			}
		});
		this.others.forEach((data) -> dossier.add(data.name(), data.of(workspace, person.userId())));
		return new Found(dossier.files(locked), locked);
	}

	// what would be erased
	Sum sum(WorkspaceId workspace, Participant person) {
		long[] sums = new long[3];
		List<String> others = this.others.stream()
			.flatMap((data) -> data.erasable(workspace, person.userId()).stream())
			.toList();
		Set<RequestId> met = new HashSet<>();
		int locked = each(workspace, (id) -> {
			long words = words(person, this.requests.history(workspace, id));
			if (words > 0 && met.add(id)) {
				boolean held = this.requests.isHeld(workspace, id);
				sums[0] += held ? 0 : 1;
				sums[1] += held ? 0 : words;
				sums[2] += held ? 1 : 0;
			}
		});
		return new Sum(sums[0], sums[1], sums[2], locked, others);
	}

	// answers how many cannot be decrypted for now
	private int each(WorkspaceId workspace, Consumer<RequestId> piece) {
		Set<RequestId> locked = new HashSet<>();
		Optional<AllRequests.From> from = Optional.of(AllRequests.FIRST);
		while (from.isPresent()) {
			from = this.all.page(workspace, from.get(), piece, locked::add);
		}
		return locked.size();
	}

	/**
	 * Everything that could be read.
	 *
	 * @param files one or more
	 * @param locked how many requests cannot be decrypted for now
	 */
	record Found(List<MadeFile> files, int locked) {
	}

	/**
	 * How much a person wrote.
	 *
	 * @param requests in how many requests
	 * @param words how many messages and other texts
	 * @param held in how many other requests that are on hold
	 * @param locked how many requests cannot be decrypted for now
	 * @param others what they wrote elsewhere, for people
	 */
	record Sum(long requests, long words, long held, int locked, List<String> others) {

		boolean isNothing() {
			return this.words == 0 && this.others.isEmpty();
		}

	}

}
