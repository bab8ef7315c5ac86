package org.switchboard.request.lifecycle;

import java.time.Instant;
import java.util.Optional;

/** A command about a request's related requests or followers. */
public sealed interface RelationCommand extends RequestCommand {

	/**
	 * Links the request to another about the same problem, which leads from then on.
	 *
	 * @param by who links it
	 * @param incident the leading request
	 */
	record Link(Participant by, RequestId incident) implements RelationCommand {

		@Override
		public RequestAction action() {
			return RequestAction.LINK;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			if (request.relations().incident().filter(this.incident::equals).isPresent()) {
				return Decision.refused(new Refusal.NothingToChange());
			}
			if (!isFreeToLink(request) || request.id().equals(this.incident)) {
				return Decision.refused(new Refusal.NotToBeLinked());
			}
			return Decision.ifOpen(request, new RelationEvent.RequestLinked(now, this.by, this.incident));
		}

		private static boolean isFreeToLink(Request request) {
			return request.filing().allowsLinks() && !request.relations().hasLinks()
					&& request.relations().incident().isEmpty();
		}

	}

	/**
	 * Unlinks the request.
	 *
	 * @param by who unlinks it
	 */
	record Unlink(Participant by) implements RelationCommand {

		@Override
		public RequestAction action() {
			return RequestAction.UNLINK;
		}

		@Override
		public Decision decide(Request request, Instant now) {
			Optional<RequestId> incident = request.relations().incident();
			return incident.isPresent()
					? Decision.ifOpen(request, new RelationEvent.RequestUnlinked(now, this.by, incident.get()))
					: Decision.refused(new Refusal.NothingToChange());
		}

	}

	/**
	 * Follows the request: they get what the requester gets.
	 *
	 * @param by the follower
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
					|| request.relations().watchers().size() >= MOST) {
				return Decision.refused(new Refusal.NotToBeWatched());
			}
			return isWatched(request, this.by) ? Decision.refused(new Refusal.NothingToChange())
					: Decision.ifOpen(request, new RelationEvent.WatchBegun(now, this.by));
		}

		private static boolean isWatched(Request request, Participant by) {
			return request.relations().watchers().stream().anyMatch(by::is);
		}

	}

	/**
	 * Stops following the request.
	 *
	 * @param by the follower
	 */
	record Unwatch(Participant by) implements RelationCommand {

		@Override
		public RequestAction action() {
			return RequestAction.UNWATCH;
		}

		// followers may always stop, even if they can no longer see the request
		public boolean isByFollower(Request request) {
			return Watch.isWatched(request, this.by);
		}

		@Override
		public Decision decide(Request request, Instant now) {
			return isByFollower(request) ? Decision.Accepted.of(new RelationEvent.WatchEnded(now, this.by))
					: Decision.refused(new Refusal.NothingToChange());
		}

	}

}
