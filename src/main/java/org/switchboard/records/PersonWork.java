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
import org.switchboard.schedule.Due;
import org.switchboard.schedule.DueEntries;
import org.switchboard.schedule.DueHandler;
import org.switchboard.slack.Blocks;
import org.switchboard.slack.SlackJson;
import org.switchboard.workspace.WorkspaceId;

/**
 * Goes through all requests for one person, a page at a time, each page a due entry of
 * its own: so another node goes on where one dies. What is done twice changes nothing.
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

	void begin(WorkspaceId workspace, PersonTask errand) {
		this.entries.set(workspace, kind(), errand.subject(), this.clock.instant());
	}

	@Override
	public void handle(Due due) {
		PersonTask.parse(due.subject()).ifPresent((errand) -> go(due.workspace(), errand));
	}

	private void go(WorkspaceId workspace, PersonTask errand) {
		Directory directory = this.directories.of(workspace);
		// what was exported of them says all of it
		String exported = PersonExport.fileName(errand.who());
		Set<String> erased = new HashSet<>(Set.of(exported));
		AtomicInteger kept = new AtomicInteger();
		AtomicInteger locked = new AtomicInteger();
		Optional<AllRequests.From> next = this.all.page(workspace, errand.from(),
				(id) -> kept.addAndGet(isKept(workspace, directory, id, errand, erased) ? 1 : 0),
				(id) -> locked.incrementAndGet());
		if (errand.verb() == PersonTask.Verb.ERASE) {
			// its own are enqueued again, without the words
			this.parked.drop(workspace,
					(message, said) -> !erased.contains(message.subject().replace("rating-", ""))
							&& (said.contains(exported)
									|| KEY.matcher(said).results().map(MatchResult::group).anyMatch(erased::contains)));
		}
		PersonTask done = errand.at(next.orElse(errand.from()), kept.get(), locked.get());
		if (next.isPresent()) {
			begin(workspace, done);
			return;
		}
		this.others.forEach((data) -> {
			if (errand.verb() == PersonTask.Verb.ERASE) {
				data.erase(workspace, errand.who());
			}
			else {
				data.join(workspace, errand.who(), errand.other());
			}
		});
		tell(workspace, directory, done);
	}

	private boolean isKept(WorkspaceId workspace, Directory directory, RequestId id, PersonTask errand,
			Set<String> erased) {
		Participant who = PersonText.participant(directory, errand.who());
		Participant by = PersonText.participant(directory, errand.by());
		List<RequestEvent> history = this.requests.history(workspace, id);
		String intent = "person:" + errand.intent() + ":" + id;
		if (errand.verb() == PersonTask.Verb.JOIN) {
			if (RequestRecords.names(history, who)) {
				this.requests.act(workspace, id, intent,
						new Join(by, who, PersonText.participant(directory, errand.other())));
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

	// what many should know of, all administrators are told, and the account that lost it
	private void tell(WorkspaceId workspace, Directory directory, PersonTask errand) {
		Participant who = PersonText.participant(directory, errand.who());
		String text = (errand.verb() == PersonTask.Verb.JOIN) ? RecordWords.joined(errand.by(), who,
				PersonText.participant(directory, errand.other()), errand.locked())
				: RecordWords.erased(errand.by(), who, errand.kept(), errand.locked());
		Message message = new Message(text, SlackJson.of(List.of(Blocks.section(text))));
		Stream<String> loses = (errand.verb() == PersonTask.Verb.JOIN) ? Stream.of(errand.who()) : Stream.empty();
		List<Delivery> lines = Stream.concat(directory.administrators().stream().map(Person::userId), loses)
			.distinct()
			.<Delivery>map((userId) -> new Delivery.Line("done." + userId, userId, Optional.empty(), message))
			.toList();
		this.deliveries.enqueue(workspace, "person-" + errand.intent(), 0, 1, lines);
	}

}
