package org.switchboard.request;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What a request has to do with other requests, and with people beside those who ask and
 * help.
 *
 * @param incident the request that is about the same trouble, where it is dealt with
 * @param linked those for which this one is that
 * @param parts what other departments still do for this one
 * @param held what is said once all parts are done
 * @param watchers who reads what the requester reads
 */
public record Ties(Optional<RequestId> incident, List<RequestId> linked, List<Part> parts, Optional<Held> held,
		List<Participant> watchers) {

	static final Ties NONE = new Ties(Optional.empty(), List.of(), List.of(), Optional.empty(), List.of());

	/**
	 * Whether other requests go by this one.
	 * @return whether some are linked to it
	 */
	public boolean hasLinks() {
		return !this.linked.isEmpty();
	}

	boolean hasPart(RequestId id) {
		return this.parts.stream().anyMatch((part) -> part.id().equals(id));
	}

	Ties linkedTo(Optional<RequestId> next) {
		return new Ties(next, this.linked, this.parts, this.held, this.watchers);
	}

	Ties with(RequestId link) {
		return new Ties(this.incident, and(without(link).linked, link), this.parts, this.held, this.watchers);
	}

	Ties without(RequestId link) {
		return new Ties(this.incident, without(this.linked, link::equals), this.parts, this.held, this.watchers);
	}

	Ties with(Part part) {
		return new Ties(this.incident, this.linked, and(withoutPart(part.id()).parts, part), this.held, this.watchers);
	}

	Ties withoutPart(RequestId id) {
		return new Ties(this.incident, this.linked, without(this.parts, (part) -> part.id().equals(id)), this.held,
				this.watchers);
	}

	Ties holding(Optional<Held> next) {
		return new Ties(this.incident, this.linked, this.parts, next, this.watchers);
	}

	Ties watchedBy(Participant watcher) {
		return new Ties(this.incident, this.linked, this.parts, this.held, and(leftBy(watcher).watchers, watcher));
	}

	Ties leftBy(Participant watcher) {
		return new Ties(this.incident, this.linked, this.parts, this.held, without(this.watchers, watcher::is));
	}

	private static <T> List<T> and(List<T> some, T more) {
		return Stream.concat(some.stream(), Stream.of(more)).toList();
	}

	private static <T> List<T> without(List<T> some, Predicate<T> those) {
		return some.stream().filter(those.negate()).toList();
	}

	/**
	 * What another department does.
	 *
	 * @param id the request by which it does
	 * @param team the name of the team that was asked
	 */
	public record Part(RequestId id, String team) {
	}

	/**
	 * What is said once all parts are done.
	 *
	 * @param by who says it
	 * @param text what was done, for the requester
	 */
	public record Held(Participant by, String text) {

		/** Keeps people's words out of logs. */
		@Override
		public String toString() {
			return "Held[by=" + this.by.userId() + "]";
		}

	}

}
