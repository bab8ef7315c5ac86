package org.switchboard.records;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import org.switchboard.delivery.Deliveries;
import org.switchboard.delivery.Delivery;
import org.switchboard.delivery.Message;
import org.switchboard.delivery.ParkedDeliveries;
import org.switchboard.directory.Directories;
import org.switchboard.directory.Directory;
import org.switchboard.directory.Person;
import org.switchboard.directory.PersonalData;
import org.switchboard.request.RequestRecords;
import org.switchboard.request.Requests;
import org.switchboard.request.lifecycle.Join;
import org.switchboard.request.lifecycle.Outcome;
import org.switchboard.request.lifecycle.Participant;
import org.switchboard.request.lifecycle.RemoveWords;
import org.switchboard.request.lifecycle.RequestEvent;
import org.switchboard.request.lifecycle.RequestId;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueEntry;
import org.switchboard.schedule.DueHandler;
import org.switchboard.workspace.WorkspaceId;

/**
 * Runs a task on all requests, one page per due entry, so that another node can continue
 * if this one dies. Doing a page twice changes nothing.
 */
@Component
class PersonWork implements DueHandler {

	private static final Pattern KEY = Pattern.compile(RequestId.SYNTAX);

	private final AllRequests all;

	private final Requests requests;

	private final List<PersonalData> others;

	private final Directories directories;

	private final Deliveries deliveries;

	private final ParkedDeliveries parked;

	private final DueEntries entries;

	private final Clock clock;

	PersonWork(AllRequests all, Requests requests, List<PersonalData> others, Directories directories,
			Deliveries deliveries, ParkedDeliveries parked, DueEntries entries, Clock clock) {
		this.all = all;
		this.requests = requests;
		this.others = others;
		this.directories = directories;
		this.deliveries = deliveries;
		this.parked = parked;
		this.entries = entries;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return "person";
	}

	void begin(WorkspaceId workspace, PersonTask task) {
		this.entries.set(workspace, kind(), task.subject(), this.clock.instant());
	}

	@Override
	public void handle(DueEntry due) {
		PersonTask.parse(due.subject()).ifPresent((task) -> go(due.workspace(), task));
	}

	private void go(WorkspaceId workspace, PersonTask task) {
		Directory directory = this.directories.of(workspace);
		// their exports contain all of their words
		String exported = PersonExport.fileName(task.who());
		Set<String> erased = new HashSet<>(Set.of(exported));
		AtomicInteger kept = new AtomicInteger();
		AtomicInteger locked = new AtomicInteger();
		Optional<AllRequests.From> next = this.all.page(workspace, task.from(),
				(id) -> kept.addAndGet(isKept(workspace, directory, id, task, erased) ? 1 : 0),
				(id) -> locked.incrementAndGet());
		if (task.verb() == PersonTask.Verb.ERASE) {
			// drops only other messages that quote them; those of erased requests are
			// sent again without the words
			this.parked.drop(workspace,
					(message, text) -> !erased.contains(message.subject().replace("rating-", ""))
							&& (text.contains(exported)
									|| KEY.matcher(text).results().map(MatchResult::group).anyMatch(erased::contains)));
		}
		PersonTask done = task.at(next.orElse(task.from()), kept.get(), locked.get());
		if (next.isPresent()) {
			begin(workspace, done);
			return;
		}
		this.others.forEach((data) -> {
			if (task.verb() == PersonTask.Verb.ERASE) {
				data.erase(workspace, task.who());
			}
			else {
				data.join(workspace, task.who(), task.other());
			}
		});
		tell(workspace, directory, done);
	}

	private boolean isKept(WorkspaceId workspace, Directory directory, RequestId id, PersonTask task,
			Set<String> erased) {
		Participant who = PersonText.participant(directory, task.who());
		Participant by = PersonText.participant(directory, task.by());
		List<RequestEvent> history = this.requests.history(workspace, id);
		String intent = "person:" + task.intent() + ":" + id;
		if (task.verb() == PersonTask.Verb.JOIN) {
			if (RequestRecords.names(history, who)) {
				this.requests.act(workspace, id, intent,
						new Join(by, who, PersonText.participant(directory, task.other())));
			}
			return false;
		}
		boolean kept = PersonSearch.words(who, history) > 0 && this.requests.act(workspace, id, intent,
				new RemoveWords(by, Optional.of(who))) instanceof Outcome.Refused;
		if (!kept && PersonExport.concerns(who, history)) {
			erased.add(id.toString());
		}
		return kept;
	}

	// tells all administrators, since one alone shouldn't do this unseen, and the account
	// that lost its requests
	private void tell(WorkspaceId workspace, Directory directory, PersonTask task) {
		Participant who = PersonText.participant(directory, task.who());
		String text = (task.verb() == PersonTask.Verb.JOIN)
				? RecordWords.joined(task.by(), who, PersonText.participant(directory, task.other()), task.locked())
				: RecordWords.erased(task.by(), who, task.kept(), task.locked());
		Message message = Message.of(text);
		Stream<String> loses = (task.verb() == PersonTask.Verb.JOIN) ? Stream.of(task.who()) : Stream.empty();
		List<Delivery> lines = Stream.concat(directory.administrators().stream().map(Person::userId), loses)
			.distinct()
			.<Delivery>map((userId) -> new Delivery.Line("done." + userId, userId, Optional.empty(), message))
			.toList();
		this.deliveries.enqueue(workspace, "person-" + task.intent(), 0, 1, lines);
	}

}
