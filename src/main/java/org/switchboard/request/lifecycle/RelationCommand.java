package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/**
 * What somebody wants a request to have to do with others.
 */
public sealed interface RelationCommand extends RequestCommand {

	/**
	 * It is to go by another, which is about the same trouble.
	 *
	 * @param by who says so
	 * @param incident the other
	 */
	record Link(Participant by, RequestId incident) implements RelationCommand {

		@Override
		public RequestAction action() {
			return RequestAction.LINK;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			if (request.ties().incident().filter(this.incident::equals).isPresent()) {
				return Decision.refused(new Refusal.NothingToChange());
			}
			if (!isFreeToLink(request) || request.id().equals(this.incident)) {
				return Decision.refused(new Refusal.NotToBeLinked());
			}
			return Decision.ifOpen(request, new RelationEvent.RequestLinked(now, this.by, this.incident));
		}

		private static boolean isFreeToLink(Request request) {
			return request.filing().allowsLinks() && !request.ties().hasLinks() && request.ties().incident().isEmpty();
		}

	}

	/**
	 * It is to go by no other any more.
	 *
	 * @param by who says so
	 */
	record Unlink(Participant by) implements RelationCommand {

		@Override
		public RequestAction action() {
			return RequestAction.UNLINK;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			Optional<RequestId> incident = request.ties().incident();
			return incident.isPresent()
					? Decision.ifOpen(request, new RelationEvent.RequestUnlinked(now, this.by, incident.get()))
					: Decision.refused(new Refusal.NothingToChange());
		}

	}

	/**
	 * They want to read what the requester reads.
	 *
	 * @param by who
	 */
	record Watch(Participant by) implements RelationCommand {

		private static final int MOST = 20;

		@Override
		public RequestAction action() {
			return RequestAction.WATCH;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			if (request.filing().confidential() || request.filing().requester().is(this.by)
					|| request.ties().watchers().size() >= MOST) {
				return Decision.refused(new Refusal.NotToBeWatched());
			}
			return isWatched(request, this.by) ? Decision.refused(new Refusal.NothingToChange())
					: Decision.ifOpen(request, new RelationEvent.WatchBegun(now, this.by));
		}

		private static boolean isWatched(Request request, Participant by) {
			return request.ties().watchers().stream().anyMatch(by::is);
		}

	}

	/**
	 * They do not want to any more.
	 *
	 * @param by who
	 */
	record Unwatch(Participant by) implements RelationCommand {

		@Override
		public RequestAction action() {
			return RequestAction.UNWATCH;
		}

		// whoever watches may end it, though they may not see it any more
		public boolean isTheirs(Request request) {
			return Watch.isWatched(request, this.by);
		}

		@Override
		public Decision decide(Request request, Instant now) {
			return isTheirs(request) ? Decision.Accepted.of(new RelationEvent.WatchEnded(now, this.by))
					: Decision.refused(new Refusal.NothingToChange());
		}

	}

}
