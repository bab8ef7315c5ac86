package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.List;

import org.switchboard.request.lifecycle.RelationEvent.WordPassedOn;

/**
 * What is to come of it for one request that something happened to another.
 */
public sealed interface RelayedChange extends SwitchboardCommand {

	/**
	 * Another one goes by it.
	 *
	 * @param by who says so
	 * @param linked the other
	 * @param schoolName the school that asked the other
	 */
	record Link(Participant by, RequestId linked, String schoolName) implements RelayedChange {

		private static final int MOST = 100;

		@Override
		public Decision decide(Request request, Instant now) {
			Relations ties = request.ties();
			if (!request.filing().allowsLinks() || ties.incident().isPresent() || ties.linked().size() >= MOST) {
				return Decision.refused(new Refusal.NotToBeLinked());
			}
			return Decision.ifOpen(request, new RelationEvent.LinkGained(now, this.by, this.linked, this.schoolName));
		}

	}

	/**
	 * Another one goes by it no more.
	 *
	 * @param by who says so
	 * @param linked the other
	 */
	record Unlink(Participant by, RequestId linked) implements RelayedChange {

		@Override
		public Decision decide(Request request, Instant now) {
			return request.ties().linked().contains(this.linked)
					? Decision.Accepted.of(new RelationEvent.LinkLost(now, this.by, this.linked))
					: Decision.refused(new Refusal.NothingToChange());
		}

	}

	/**
	 * It cannot go by the other, so it goes by none.
	 */
	record LinkFailed() implements RelayedChange {

		@Override
		public Decision decide(Request request, Instant now) {
			return new RelationCommand.Unlink(Participant.SWITCHBOARD).decide(request, now);
		}

	}

	/**
	 * Another department does a part of it.
	 *
	 * @param by who asked
	 * @param part the request by which it does
	 * @param team the name of the team that was asked
	 */
	record Part(Participant by, RequestId part, String team) implements RelayedChange {

		@Override
		public Decision decide(Request request, Instant now) {
			return Decision.ifOpen(request, new RelationEvent.PartAdded(now, this.by, this.part, this.team));
		}

	}

	/**
	 * The requester is told something.
	 *
	 * @param word what, as it happened to the other
	 */
	record Word(WordPassedOn word) implements RelayedChange {

		@Override
		public Decision decide(Request request, Instant now) {
			boolean ends = this.word.kind() == RelationEvent.Kind.DONE && request.ties().hasPart(this.word.from());
			return ends ? Decision.andWhatWasHeld(request, List.of(now(now))) : Decision.ifOpen(request, now(now));
		}

		// the two nodes need not agree on the time
		private WordPassedOn now(Instant now) {
			return new WordPassedOn(now, this.word.by(), this.word.from(), this.word.department(), this.word.kind(),
					this.word.text(), this.word.origin());
		}

	}

	/**
	 * What it goes by is done, so it is.
	 *
	 * @param by who says so
	 * @param text what was done, for the requester
	 */
	record Resolve(Participant by, String text) implements RelayedChange {

		@Override
		public Decision decide(Request request, Instant now) {
			return new TeamCommand.Resolve(this.by, this.text).decide(request, now);
		}

	}

	/**
	 * What was said of it in another is to be said or done here too.
	 *
	 * @param event what happened to the other
	 */
	record Same(RequestEvent event) implements RelayedChange {

		@Override
		public Decision decide(Request request, Instant now) {
			return (this.event instanceof ThreadEvent) ? Decision.Accepted.of(this.event)
					: Decision.ifOpen(request, this.event);
		}

	}

}
