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
 * Finds what is stored about a person. Reads all requests page by page, which may take a
 * minute.
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

	// counts what is left of what they wrote: an edited message once, a deleted one not
	// at all
	static long words(Participant person, List<RequestEvent> history) {
		EditedHistory edited = new EditedHistory(history);
		return edited.today()
			.stream()
			.filter((event) -> !(event instanceof ThreadEvent.MessageCorrected made
					&& edited.corrected(made).isPresent()))
			.filter((event) -> PersonExport.concerns(person, List.of(event)))
			.filter((event) -> WrittenMessage.of(event).isThere())
			.count();
	}

	// leaves out what the reader, a Slack user id, may not read
	Found files(WorkspaceId workspace, String reader, Participant person) {
		PersonExport export = new PersonExport(person, this.clock.instant());
		int locked = each(workspace, (id) -> {
			List<RequestEvent> history = this.requests.history(workspace, id);
			if (PersonExport.concerns(person, history)) {
				export.add(id, history, this.requests.seenBy(workspace, id, reader));
			}
		});
		this.others.forEach((data) -> export.add(data.name(), data.of(workspace, person.userId())));
		return new Found(export.files(locked), locked);
	}

	// counts what would be erased
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

	// returns how many can't be decrypted for now
	private int each(WorkspaceId workspace, Consumer<RequestId> piece) {
		Set<RequestId> locked = new HashSet<>();
		Optional<AllRequests.From> from = Optional.of(AllRequests.FIRST);
		while (from.isPresent()) {
			from = this.all.page(workspace, from.get(), piece, locked::add);
		}
		return locked.size();
	}

	/**
	 * The export of everything that could be read.
	 *
	 * @param files one or more files
	 * @param locked how many requests can't be decrypted for now
	 */
	record Found(List<MadeFile> files, int locked) {
	}

	/**
	 * How much a person wrote.
	 *
	 * @param requests the number of requests they wrote in
	 * @param words the number of messages and other texts
	 * @param held the number of other such requests that are on hold
	 * @param locked the number of requests that can't be decrypted for now
	 * @param others what they wrote elsewhere, as shown to people
	 */
	record Sum(long requests, long words, long held, int locked, List<String> others) {

		boolean isNothing() {
			return this.words == 0 && this.others.isEmpty();
		}

	}

}
